import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from '../browser/build-extension.ts';
import { demoSettings, openBrowser } from '../browser/open-browser.ts';
import { doMainJob } from './main-job.ts';

/**
 * `npm run demo`: the extension on pages that play Facebook and Instagram, in a browser to try it in.
 * With `-- --out DIR`, or where there is no display, it does the main job by itself and leaves its files in DIR.
 */
const { values } = parseArgs({ options: { out: { type: 'string' }, dark: { type: 'boolean' } } });
const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const isAlone = values.out !== undefined || !hasDisplay;

console.log('Bygger tillägget …');
const dist = buildExtension('chrome');
const browser = await openBrowser({
  dist,
  settings: demoSettings,
  headless: isAlone,
  colorScheme: values.dark ? 'dark' : 'light',
  ...(isAlone ? {} : { viewport: null }),
});

if (isAlone) {
  const out = resolve(values.out ?? 'out/demo');
  try {
    const { zip } = await doMainJob(browser, { out, tell: (line) => console.log(line) });
    console.log(`Klart. ${zip}, journal.jsonl och bilderna ligger i ${out}`);
  } catch (error) {
    console.error('Steget misslyckades:', error);
    process.exitCode = 1;
  } finally {
    await browser.close();
  }
} else {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto('https://www.facebook.com/ekbackabibliotek');
  console.log(
    'Webbläsaren är öppen på Ekbacka biblioteks sida. Panelen står till höger. Stäng fönstret när du är klar.',
  );
  await new Promise<void>((done) => browser.context.once('close', () => done()));
  await browser.close();
}
