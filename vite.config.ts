import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };

/**
 * `vite build --mode chrome` and `--mode firefox` write the unpacked extension to `dist/<mode>`.
 * With TEST_BUILD=1 it goes to `dist/test-<mode>` and the panel's shadow root is open, so that a test can look into it.
 */
export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  const isTestBuild = process.env.TEST_BUILD === '1';
  return {
    plugins: process.env.VITEST ? [preact()] : [preact(), crx({ manifest: manifest as ManifestV3Export, browser })],
    define: { __TEST_BUILD__: JSON.stringify(isTestBuild) },
    build: {
      outDir: `dist/${isTestBuild ? 'test-' : ''}${browser}`,
      target: 'es2023',
      modulePreload: false,
      rollupOptions: {
        input: {
          journal: 'src/pages/journal/journal.html',
          handover: 'src/pages/handover/handover.html',
          settings: 'src/pages/settings/settings.html',
          'unknown-page': 'src/pages/unknown-page/unknown-page.html',
        },
      },
    },
    test: {
      reporters: process.env.TEST_REPORT ? ['default', ['json', { outputFile: process.env.TEST_REPORT }]] : ['default'],
      projects: [
        {
          extends: true,
          test: { name: 'pure', include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/browser/**', 'test/sites/**'] },
        },
        { extends: true, test: { name: 'sites', include: ['test/sites/**/*.test.ts'], environment: 'jsdom' } },
        {
          extends: true,
          test: {
            name: 'browser',
            include: ['test/browser/**/*.test.ts'],
            globalSetup: 'test/browser/build-extension.ts',
            fileParallelism: false,
            testTimeout: 60_000,
            hookTimeout: 120_000,
          },
        },
      ],
    },
  };
});
