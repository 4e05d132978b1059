import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };

/** What the extension was built from, as the first half of a SHA-256: stands in every evidence record. */
function digestOfSources(): string {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => join('src', file));
  const hash = createHash('sha256');
  for (const file of [...files, 'manifest.json', 'package-lock.json'].sort()) {
    if (statSync(file).isFile()) hash.update(`${file}\0`).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 32);
}

/**
 * Takes back what @crxjs adds to the manifest for scripts that the background loads with `scripting.executeScript`: that
 * needs no web-accessible resources, and a page could tell by them that the extension is there.
 */
function withoutAccessibleResources(): Plugin {
  return {
    name: 'without-accessible-resources',
    enforce: 'post',
    writeBundle({ dir = '' }) {
      const file = join(dir, 'manifest.json');
      if (!existsSync(file)) return;
      const { web_accessible_resources: _, ...rest } = JSON.parse(readFileSync(file, 'utf8'));
      writeFileSync(file, JSON.stringify(rest, undefined, 2));
    },
  };
}

/**
 * `vite build --mode chrome` and `--mode firefox` write the unpacked extension to `dist/<mode>`.
 * With TEST_BUILD=1 it goes to `dist/test-<mode>` and the panel's shadow root is open, so that a test can look into it.
 */
export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  const isTestBuild = process.env.TEST_BUILD === '1';
  return {
    plugins: process.env.VITEST
      ? [preact()]
      : [preact(), crx({ manifest: manifest as ManifestV3Export, browser }), withoutAccessibleResources()],
    define: { __TEST_BUILD__: JSON.stringify(isTestBuild), __BUILD__: JSON.stringify(digestOfSources()) },
    build: {
      outDir: `dist/${isTestBuild ? 'test-' : ''}${browser}`,
      target: 'es2023',
      modulePreload: false,
      rollupOptions: {
        input: {
          journal: 'src/pages/journal/journal.html',
          handover: 'src/pages/handover/handover.html',
          snapshot: 'src/pages/snapshot/snapshot.html',
          disclosure: 'src/pages/disclosure/disclosure.html',
          statistics: 'src/pages/statistics/statistics.html',
          weeding: 'src/pages/weeding/weeding.html',
          'data-protection': 'src/pages/data-protection/data-protection.html',
          settings: 'src/pages/settings/settings.html',
          help: 'src/pages/help/help.html',
          guide: 'src/pages/guide/guide.html',
          work: 'src/pages/work/work.html',
          'unknown-page': 'src/pages/unknown-page/unknown-page.html',
        },
      },
    },
    test: {
      reporters: process.env.TEST_REPORT ? ['default', ['json', { outputFile: process.env.TEST_REPORT }]] : ['default'],
      projects: [
        {
          extends: true,
          test: {
            name: 'pure',
            include: ['test/**/*.test.{ts,tsx}'],
            exclude: ['test/browser/**', 'test/sites/**'],
            testTimeout: 30_000,
            maxWorkers: '100%',
          },
        },
        {
          extends: true,
          test: {
            name: 'sites',
            include: ['test/sites/**/*.test.ts'],
            environment: 'jsdom',
            testTimeout: 30_000,
            maxWorkers: '100%',
          },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            include: ['test/browser/**/*.test.ts'],
            globalSetup: 'test/browser/build-extension.ts',
            // After all others, and two at a time: more would have the browsers wait for each other.
            sequence: { groupOrder: 1 },
            maxWorkers: 2,
            testTimeout: 90_000,
            hookTimeout: 180_000,
            expect: { poll: { timeout: 10_000 } },
            // A real browser on a busy machine may stumble once; what is broken fails each time.
            retry: process.env.CI ? 2 : 0,
          },
        },
      ],
    },
  };
});
