import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build, preview } from 'vite';

/**
 * Builds a folder with an `index.html` as the extension is built, and serves it on this machine.
 * @returns its address, and what stops the server and takes the built files away
 */
export async function servePage(root: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const outDir = await mkdtemp(join(tmpdir(), 'journal-page-'));
  const config = { root, configFile: false, logLevel: 'error', base: './' } as const;
  await build({
    ...config,
    plugins: [preact()],
    build: { outDir, emptyOutDir: true, target: 'es2023', modulePreload: false },
  });
  const server = await preview({ ...config, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('the page got no address');
  return {
    url,
    stop: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
