import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findBrowser } from '../find-browser.mjs';

/** Where each browser of a Debian looks for the policies of the computer, and how they name an extension's values. */
const places = {
  chromium: {
    system: '/etc/chromium',
    file: 'policies/managed/extension.json',
    policies: (id: string, values: object) => ({ '3rdparty': { extensions: { [id]: values } } }),
  },
  firefox: {
    system: '/usr/lib/firefox-esr/distribution',
    file: 'policies.json',
    policies: (id: string, values: object) => ({ policies: { '3rdparty': { Extensions: { [id]: values } } } }),
  },
};

type Browser = keyof typeof places;

/** A folder of policies that one browser sees in the place of the computer's own, which is not touched. */
export interface PolicyFolder {
  /** Starts the browser so that it sees the folder. */
  executablePath: string;
  /** Sets what IT manages for the extension. A Chromium that is open sees it within seconds, Firefox when it starts. */
  write(values: Record<string, unknown>): void;
  remove(): void;
}

/** Why such a folder cannot be made here; undefined where it can. */
export function whyNoPolicyFolder(browser: Browser): string | undefined {
  const { system } = places[browser];
  if (process.platform !== 'linux') return 'mount namespaces are Linux only';
  if (!findBrowser(browser)?.startsWith('/usr/bin/') || !existsSync(system)) return `no ${browser} of a Debian is here`;
  const { status } = spawnSync('unshare', [...namespace(), 'mount', '--bind', tmpdir(), system]);
  return status === 0 ? undefined : 'no mount namespace may be made here';
}

/** The id that Chromium gives an unpacked extension without a key: from its path. */
export function idOfUnpacked(dist: string): string {
  const digest = createHash('sha256').update(dist).digest('hex').slice(0, 32);
  return digest.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** Makes the folder, with the computer's other files of that browser in it. */
export function makePolicyFolder(browser: Browser, extensionId: string): PolicyFolder {
  const { system, file, policies } = places[browser];
  const folder = mkdtempSync(join(tmpdir(), 'modereringsjournalen-policy-'));
  const copy = join(folder, 'system');
  cpSync(system, copy, { recursive: true });
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  const executablePath = join(folder, 'start.sh');
  const start = `mount --bind "${copy}" ${system} && exec ${findBrowser(browser)} "$@"`;
  writeFileSync(executablePath, `#!/bin/sh\nexec unshare ${namespace().join(' ')} sh -c '${start}' sh "$@"\n`);
  chmodSync(executablePath, 0o755);
  return {
    executablePath,
    write: (values) => writeFileSync(join(copy, file), JSON.stringify(policies(extensionId, values))),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A user who is not root becomes root of a namespace of her own. */
function namespace(): string[] {
  return process.getuid?.() === 0 ? ['-m'] : ['-r', '-m'];
}
