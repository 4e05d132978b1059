import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../find-browser.mjs';

/** Where Chromium looks for the policies of the computer. */
const system = '/etc/chromium';

/** A folder of policies that one Chromium sees in the place of the computer's own, which is not touched. */
export interface PolicyFolder {
  /** Starts Chromium so that it sees the folder. */
  executablePath: string;
  /** Sets what IT manages for the extension; a browser that is open sees it within seconds. */
  write(values: Record<string, unknown>): void;
  remove(): void;
}

/** Why such a folder cannot be made here; undefined where it can. */
export function whyNoPolicyFolder(): string | undefined {
  if (process.platform !== 'linux') return 'mount namespaces are Linux only';
  if (!existsSync(system)) return `${system} is not there: no Chromium of the system`;
  if (!findBrowser('chromium')?.startsWith('/usr/bin/chromium')) return 'the browser is not the system’s Chromium';
  const { status } = spawnSync('unshare', [...namespace(), 'mount', '--bind', tmpdir(), system]);
  return status === 0 ? undefined : 'no mount namespace may be made here';
}

/** The id that Chromium gives an unpacked extension without a key: from its path. */
export function idOfUnpacked(dist: string): string {
  const digest = createHash('sha256').update(dist).digest('hex').slice(0, 32);
  return digest.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** Makes the folder, with the computer's other files for Chromium in it. */
export function makePolicyFolder(extensionId: string): PolicyFolder {
  const folder = mkdtempSync(join(tmpdir(), 'modereringsjournalen-policy-'));
  const etc = join(folder, 'etc');
  cpSync(system, etc, { recursive: true });
  mkdirSync(join(etc, 'policies/managed'), { recursive: true });
  const executablePath = join(folder, 'chromium.sh');
  const start = `mount --bind '${etc}' ${system} && exec ${findBrowser('chromium')} "$@"`;
  writeFileSync(
    executablePath,
    `#!/bin/sh\nexec unshare ${namespace().join(' ')} sh -c '${start.replaceAll("'", "'\\''")}' sh "$@"\n`,
  );
  chmodSync(executablePath, 0o755);
  return {
    executablePath,
    write(values) {
      const policy = { '3rdparty': { extensions: { [extensionId]: values } } };
      writeFileSync(join(etc, 'policies/managed/extension.json'), JSON.stringify(policy));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A user who is not root becomes root of a namespace of her own. */
function namespace(): string[] {
  return process.getuid?.() === 0 ? ['-m'] : ['-r', '-m'];
}
