import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../find-browser.mjs';

const root = join(import.meta.dirname, '../..');

/** Newest change under the given files and folders, milliseconds since 1970. */
function newest(paths: string[]): number {
  const times = paths.flatMap((path) => {
    const whole = join(root, path);
    const below = statSync(whole).isDirectory() ? readdirSync(whole, { recursive: true, encoding: 'utf8' }) : [''];
    return below.map((file) => statSync(join(whole, file)).mtimeMs);
  });
  return Math.max(...times);
}

/**
 * Builds the extension as a test sees it, with an open shadow root, unless the last such build is newer than the sources.
 * @returns the folder of the unpacked extension
 */
export function buildExtension(browser: 'chrome' | 'firefox' = 'chrome'): string {
  const dist = join(root, 'dist', `test-${browser}`);
  const manifest = join(dist, 'manifest.json');
  const sources = ['src', 'public', 'manifest.json', 'vite.config.ts', 'package-lock.json'];
  if (!existsSync(manifest) || statSync(manifest).mtimeMs < newest(sources)) {
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [vite, 'build', '--mode', browser], {
      cwd: root,
      env: { ...process.env, TEST_BUILD: '1', VITEST: '', NODE_ENV: 'production' },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`vite build --mode ${browser} failed\n${stdout}\n${stderr}`);
  }
  return dist;
}

/** Vitest calls this once before the browser tests: two of them at once would build in each other's way. */
export default function setup(): void {
  buildExtension('chrome');
  if (findBrowser('firefox')) buildExtension('firefox');
}
