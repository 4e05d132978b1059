import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from '../find-browser.mjs';
import { median } from './median.ts';

/** What the page measures, in milliseconds and bytes. */
interface Measured {
  pictures: number;
  bytes: number;
  making: number;
  zipping: number;
  hashing: number;
  page: number;
  bare: number;
  /** The pictures lie outside the heap before, and go through it into the note. */
  heapBefore: number;
  heapMost: number;
}

/**
 * The package for the registrar in Chromium: 300 items with a picture of 300 KB each against SHA-256 plus a copy of the same
 * bytes, and one page with a picture against pdfkit alone. Each line is a ratio measured in one run.
 */
export async function benchHandover(): Promise<string[]> {
  const out = mkdtempSync(join(tmpdir(), 'bench-handover-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      root: join(import.meta.dirname, 'handover-page'),
      plugins: [preact()],
      build: { outDir: out, emptyOutDir: true, target: 'es2023', modulePreload: false },
    });
    const measured = await measure(out);
    const runs = (key: keyof Measured) => median(measured.map((one) => one[key]));
    const ratio = (a: number, b: number) => (a / b).toFixed(1);
    const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;
    const [making, zipping, hashing] = [runs('making'), runs('zipping'), runs('hashing')];
    return [
      `${runs('pictures')} items, ${megabytes(runs('bytes'))} of pictures: package ${ratio(making + zipping, hashing)} × SHA-256 and copying (aim ≤ 4; note and metadata ${ratio(making, hashing)}, ZIP ${ratio(zipping, hashing)})`,
      `one page with a picture: ${(runs('page') / runs('bare')).toFixed(2)} × pdfkit alone (aim ≤ 1.3)`,
      `peak of the heap beyond the pictures: ${megabytes(median(measured.map(({ heapMost, heapBefore, bytes }) => heapMost - heapBefore - bytes)))} (aim < 100 MB)`,
    ];
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

async function measure(folder: string): Promise<Measured[]> {
  const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = path === '/' ? '/index.html' : path;
    try {
      response.setHeader('content-type', types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
      response.end(readFileSync(join(folder, file)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium found; set CHROME_PATH');
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--enable-precise-memory-info', '--js-flags=--expose-gc'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${port}/`);
    await page.waitForFunction('globalThis.measureHandover');
    const measured: Measured[] = [];
    for (let run = 0; run < 3; run += 1) {
      measured.push((await page.evaluate('globalThis.measureHandover()')) as Measured);
    }
    return measured;
  } finally {
    await browser.close();
    server.close();
  }
}
