import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { buildExtension } from './build-extension.ts';

const limit = 60 * 1024;

it('keeps what is loaded into every page of the platforms within 60 kB, gzipped, and so the panel on a channel', () => {
  const dist = buildExtension('chrome');
  const manifest: { content_scripts: { js: string[] }[] } = JSON.parse(
    readFileSync(join(dist, 'manifest.json'), 'utf8'),
  );
  const sizeOf = (path: string) => gzipSync(readFileSync(join(dist, path))).length;
  const scripts = manifest.content_scripts.flatMap(({ js }) => js);
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.reduce((sum, path) => sum + sizeOf(path), 0)).toBeLessThanOrEqual(limit);
  expect(sizeOf('src/content/panel.iife.js')).toBeLessThanOrEqual(limit);
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
