import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findBrowser } from '../find-browser.mjs';
import { findFaults } from './gallery/find-faults.ts';
import { serveGallery } from './gallery/serve-gallery.ts';
import { viewNames } from './gallery/view-names.ts';

/** `npm run pictures -- --out DIR [--only NAME]`: every view in both schemes, wide, narrow and at 200 %, and what axe-core says of each. */
const { values } = parseArgs({ options: { out: { type: 'string' }, only: { type: 'string' } } });
if (!values.out) throw new Error('Say where: npm run pictures -- --out DIR');
const out = values.out;
await mkdir(out, { recursive: true });

const shapes = [
  { name: '1280', width: 1280, height: 900, zoom: 1 },
  { name: '380', width: 380, height: 900, zoom: 1 },
  { name: '320', width: 320, height: 900, zoom: 1 },
  { name: '200pc', width: 640, height: 450, zoom: 2 },
  { name: 'forced', width: 1280, height: 900, zoom: 1, forcedColors: 'active' as const },
];
const gallery = await serveGallery();
const browser = await chromium.launch({ executablePath: findBrowser('chromium') ?? '', args: ['--no-sandbox'] });
let faults = 0;
try {
  for (const shape of shapes) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({
        viewport: { width: shape.width, height: shape.height },
        deviceScaleFactor: shape.zoom,
        colorScheme,
        forcedColors: 'forcedColors' in shape ? shape.forcedColors : 'none',
        locale: 'sv-SE',
      });
      const page = await context.newPage();
      page.on('pageerror', (error) => console.error('page error', error));
      for (const view of viewNames.filter((name) => name.includes(values.only ?? ''))) {
        await page.goto(`${gallery.url}?view=${view}`);
        await page.waitForSelector('[data-ready]');
        await page.screenshot({
          path: join(out, `${view}-${shape.name}-${colorScheme}.png`),
          fullPage: !/^(panel|comment|gate|way)|100000/.test(view),
        });
        // Forced colours are the browser's own: axe-core reads ours and would judge a picture nobody sees.
        const found = shape.name === 'forced' ? [] : await findFaults(page);
        for (const fault of found) {
          faults += 1;
          console.error(`${view} ${shape.name} ${colorScheme}: ${fault}`);
        }
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  await gallery.stop();
}
console.log(faults === 0 ? 'axe-core finds nothing' : `${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;
