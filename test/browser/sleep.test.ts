import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DemoPage } from '../demo/page-object.ts';
import { buildExtension } from './build-extension.ts';
import { pressSaveKeys, untilWeListen } from './moderator.ts';
import { demoSettings, type OpenBrowser, openBrowser } from './open-browser.ts';
import { PanelPage } from './panel-page.ts';

describe('a page that is no registered channel', () => {
  let browser: OpenBrowser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser({ dist: buildExtension('chrome'), settings: demoSettings });
    page = await browser.context.newPage();
  });
  afterAll(() => browser.close());

  /** Until the extension has woken on a channel that is opened only now: what was open before would have woken, too. */
  const untilAwakeElsewhere = async (): Promise<void> => {
    const channel = await browser.context.newPage();
    await channel.goto('https://www.facebook.com/ekbackabibliotek?arrive=off');
    await new PanelPage(channel).waitUntilAwake();
    await channel.close();
  };

  it.each(['kim.testlund', 'grannbykommun'])(
    '[TIB-28] [SMB-12] sleeps on /%s: reads, marks and holds nothing',
    async (path) => {
      const demo = new DemoPage(page);
      await demo.open(`https://www.facebook.com/${path}?arrive=off`);
      await untilAwakeElsewhere();
      expect(await page.locator('modereringsjournalen-panel').count()).toBe(0);
      const db = await (await browser.worker()).evaluate(async () => (await indexedDB.databases()).length);
      expect(db).toBeLessThanOrEqual(1);
    },
  );

  it('loads nothing of ours on other sites, and no panel where we sleep', async () => {
    const other = await browser.context.newPage();
    const cdp = await browser.context.newCDPSession(other);
    const loaded: string[] = [];
    cdp.on('Debugger.scriptParsed', ({ url }) => {
      if (url.startsWith('chrome-extension:')) loaded.push(new URL(url).pathname);
    });
    await cdp.send('Debugger.enable');
    const loadedOn = async (address: string) => {
      loaded.length = 0;
      await other.goto(address);
      await untilAwakeElsewhere();
      return [...new Set(loaded)].sort();
    };
    const panel = '/src/content/panel.iife.js';
    const watcher = '/src/content/main.iife.js';
    await other.route('https://www.example.org/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<p>En annan webbplats</p><script>document.title = "x"</script>',
      }),
    );
    expect(await loadedOn('https://www.example.org/')).toEqual([]);
    expect(await loadedOn('https://www.facebook.com/kim.testlund?arrive=off')).toEqual([watcher]);
    expect(await loadedOn('https://www.facebook.com/ekbackabibliotek?arrive=off')).toEqual([watcher, panel].sort());
    await other.close();
  });

  it('[SMB-12] says that the channel is not registered when the icon is clicked, and registers it on the word', async () => {
    const panel = new PanelPage(page);
    await browser.clickToolbarIcon(page);
    await panel.panel
      .getByText(/ingen registrerad kanal/)
      .first()
      .waitFor();
    expect(await panel.panel.locator('[data-comment]').count()).toBe(0);
    await panel.panel.getByRole('button', { name: /registrera/i }).click();
    await panel.waitUntilAwake();
    expect(await panel.panel.locator('[data-comment]').count()).toBeGreaterThan(0);
  });

  it('says that it knows nothing of a page that is none of ours', async () => {
    const other = await browser.context.newPage();
    await other.goto('https://www.facebook.com/help');
    await untilWeListen(browser);
    await browser.clickToolbarIcon(other);
    const panel = new PanelPage(other);
    await panel.panel
      .getByText(/registrerad|känner/i)
      .first()
      .waitFor();
    await browser.clickToolbarIcon(other);
    await panel.panel.waitFor({ state: 'detached' });
    // The key that saves evidence is told why nothing is saved.
    await pressSaveKeys(browser);
    await panel.panel.waitFor();
    await other.close();
  });
});
