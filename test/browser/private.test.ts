import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DemoPage } from '../demo/page-object.ts';
import { demoSettings, type OpenBrowser, openBrowser } from './open-browser.ts';

const root = join(import.meta.dirname, '../..');
const url = 'https://www.facebook.com/ekbackabibliotek?arrive=off';

/** The build that users get: the shadow root is closed here. */
describe('the page and we, in the build that users get', () => {
  let browser: OpenBrowser;
  let page: Page;

  beforeAll(async () => {
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    const built = spawnSync(process.execPath, [vite, 'build', '--mode', 'chrome'], {
      cwd: root,
      env: { ...process.env, VITEST: '', TEST_BUILD: '', NODE_ENV: 'production' },
      encoding: 'utf8',
    });
    expect(built.status, built.stderr).toBe(0);
    browser = await openBrowser({ dist: join(root, 'dist/chrome'), settings: demoSettings });
    page = await browser.context.newPage();
    await new DemoPage(page).open(url);
    await page.locator('modereringsjournalen-panel').waitFor({ state: 'attached', timeout: 20_000 });
  });
  afterAll(() => browser.close());

  it('lets no script of the page read the panel', async () => {
    // Nothing but the browser's own tools sees into the panel.
    const cdp = await browser.context.newCDPSession(page);
    const drawn = async () => JSON.stringify(await cdp.send('DOM.getDocument', { depth: -1, pierce: true }));
    await expect.poll(drawn, { timeout: 20_000 }).toContain('"data-comment"');
    const seen = await page.evaluate(() => {
      const host = document.querySelector('modereringsjournalen-panel');
      return { root: host?.shadowRoot ?? null, text: host?.textContent, html: host?.outerHTML };
    });
    expect(seen.root).toBeNull();
    expect(seen.text).toBe('');
    expect(seen.html).not.toContain('Ekbacka');
  });

  it('lets no script of the page read the journal, the settings or our files', async () => {
    const seen = await page.evaluate(async (id) => {
      const get = (path: string) =>
        fetch(`chrome-extension://${id}/${path}`).then(
          () => 'read',
          () => 'refused',
        );
      return {
        databases: (await indexedDB.databases()).map(({ name }) => name),
        stored: [...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter((key) =>
          /moderering|folded/.test(key),
        ),
        page: await get('src/pages/journal/journal.html'),
        manifest: await get('manifest.json'),
        runtime: typeof (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime
          ?.sendMessage,
      };
    }, browser.extensionId);
    expect(seen).toEqual({ databases: [], stored: [], page: 'refused', manifest: 'refused', runtime: 'undefined' });
  });

  it('opens no database in the page: the journal belongs to the extension', async () => {
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    const own = await (await browser.worker()).evaluate(async () =>
      (await indexedDB.databases()).map(({ name }) => name),
    );
    expect(own).toEqual(['modereringsjournalen']);
  });

  it("leaves the page's own document as it was, but for one element of ours beside the body", async () => {
    const ours = await page.evaluate(() => ({
      beside: [...document.documentElement.children].map(({ localName }) => localName),
      inside: document.body.querySelectorAll('modereringsjournalen-panel, [class*="our-"], [data-mark]').length,
    }));
    expect(ours.beside).toEqual(['head', 'body', 'modereringsjournalen-panel']);
    expect(ours.inside).toBe(0);
  });

  it('makes no connection of its own', async () => {
    const asked: string[] = [];
    browser.context.on('request', (request) => asked.push(request.url()));
    const journal = await browser.openExtensionPage('src/pages/journal/journal.html');
    await journal.getByRole('heading').first().waitFor();
    const refused = await journal.evaluate(() =>
      fetch('https://www.facebook.com/').then(
        () => 'sent',
        () => 'refused',
      ),
    );
    expect(refused).toBe('refused');
    expect(asked.filter((one) => !one.startsWith('chrome-extension://') && !one.startsWith('blob:'))).toEqual([]);
    await journal.close();
  });
});
