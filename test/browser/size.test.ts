import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { buildExtension } from './build-extension.ts';

const limit = 60 * 1024;

it('keeps what is loaded into every page of the platforms within 60 kB, gzipped', () => {
  const dist = buildExtension('chrome');
  const manifest: { content_scripts: { js: string[]; matches: string[] }[]; web_accessible_resources?: unknown } =
    JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
  const scripts = manifest.content_scripts.flatMap(({ js }) => js);
  const size = scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join(dist, path))).length, 0);
  expect(scripts.length).toBeGreaterThan(0);
  expect(size).toBeLessThanOrEqual(limit);
});

it('loads nothing on pages that are not ours', () => {
  const manifest: { content_scripts: { matches: string[] }[] } = JSON.parse(
    readFileSync(join(buildExtension('chrome'), 'manifest.json'), 'utf8'),
  );
  expect(manifest.content_scripts.flatMap(({ matches }) => matches).sort()).toEqual([
    'https://business.facebook.com/*',
    'https://www.facebook.com/*',
    'https://www.instagram.com/*',
  ]);
});
