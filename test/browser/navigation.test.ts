import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { comments } from '../demo/content/comments.ts';
import { DemoPage } from '../demo/page-object.ts';
import { buildExtension } from './build-extension.ts';
import { demoSettings, type OpenBrowser, openBrowser } from './open-browser.ts';
import { PanelPage } from './panel-page.ts';

const timeline = 'https://www.facebook.com/ekbackabibliotek';
const insult = comments.find(({ kind, site }) => kind === 'insult' && site === 'facebook');

describe('the panel follows the page', () => {
  let browser: OpenBrowser;
  let page: Page;
  let demo: DemoPage;
  let panel: PanelPage;

  beforeAll(async () => {
    browser = await openBrowser({ dist: buildExtension('chrome'), settings: demoSettings });
    page = await browser.context.newPage();
    demo = new DemoPage(page);
    panel = new PanelPage(page);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    await demo.open(`${timeline}?reset&arrive=off`);
    await panel.waitUntilAwake();
  });

  const ids = () =>
    panel.panel
      .locator('[data-comment]')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-comment') ?? ''));
  const postsOf = async () => new Set((await ids()).map((id) => comments.find((one) => one.id === id)?.postId));

  /** Waits until the panel lists what the page shows, and nothing else. */
  const expectListed = async () => {
    const difference = async () => {
      const onPage = await page
        .locator('[data-commentid]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-commentid') ?? ''));
      const listed = await ids();
      return listed.filter((id) => !onPage.includes(id)).length + onPage.filter((id) => !listed.includes(id)).length;
    };
    await expect.poll(difference, { timeout: 10_000 }).toBe(0);
  };

  it('into a dialog over the feed and out of it again', async () => {
    const path = insult?.surfaces.find((one) => one.startsWith('/permalink')) ?? '';
    await expect.poll(async () => (await postsOf()).size).toBeGreaterThan(1);
    await demo.demo('go', path);
    await expect.poll(async () => [...(await postsOf())]).toEqual([insult?.postId]);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await postsOf()).size).toBeGreaterThan(1);
  });

  it('to sleep on a private profile, and awake when it comes back', async () => {
    await demo.demo('go', '/kim.testlund');
    await panel.panel.waitFor({ state: 'detached' });
    expect(await panel.host.locator('[data-mark]').count()).toBe(0);
    await demo.demo('go', '/ekbackabibliotek');
    await panel.waitUntilAwake();
  });

  it('when comments come, are edited and go', async () => {
    await expectListed();
    const before = new Set(await ids());
    await demo.demo('arrive', 2);
    await expect.poll(async () => (await ids()).filter((id) => !before.has(id)).length).toBe(2);
    const [id] = await ids();
    if (!id) throw new Error('nothing is listed');
    await demo.demo('edit', id, 'Nu står det något annat här.');
    await panel.row(id).getByText('Nu står det något annat här.').waitFor();
    await demo.demo('deletedElsewhere', id);
    await panel.row(id).waitFor({ state: 'detached' });
  });

  it('when the nodes of the list are used for other comments', async () => {
    await demo.demo('recycle');
    await expectListed();
  });

  it('with its marks, which stay beside their comments while the page scrolls', async () => {
    const id = insult?.id ?? '';
    await demo.comment(id).scrollIntoViewIfNeeded();
    await panel.mark(id).waitFor();
    const apart = async () => {
      const [mark, comment] = [await panel.mark(id).boundingBox(), await demo.comment(id).boundingBox()];
      return mark && comment ? Math.round(Math.abs(mark.y - comment.y)) : undefined;
    };
    await expect.poll(apart, { timeout: 5000 }).toBeLessThan(12);
    for (const by of [37, 61, -90]) {
      await page.mouse.wheel(0, by);
      await expect.poll(apart, { timeout: 5000 }).toBeLessThan(12);
    }
  });

  it('and lays no mark over a dialog of the platform', async () => {
    const id = insult?.id ?? '';
    await demo.comment(id).scrollIntoViewIfNeeded();
    await panel.mark(id).waitFor();
    const path = comments.find(
      ({ postId, surfaces }) => postId !== insult?.postId && surfaces[1]?.startsWith('/permalink'),
    );
    await demo.demo('go', path?.surfaces[1] ?? '');
    await page.locator('[role="dialog"]').waitFor();
    const over = () =>
      page.evaluate(() => {
        const host = document.querySelector('modereringsjournalen-panel');
        const dialog = document.querySelector('[role="dialog"]')?.getBoundingClientRect();
        const marks = [...(host?.shadowRoot?.querySelectorAll('[data-mark]') ?? [])];
        return marks.filter((mark) => {
          const { left, top } = mark.getBoundingClientRect();
          const inDialog = document.querySelector(
            `[role="dialog"] [data-commentid="${mark.getAttribute('data-mark')}"]`,
          );
          return (
            dialog && !inDialog && left > dialog.left && left < dialog.right && top > dialog.top && top < dialog.bottom
          );
        }).length;
      });
    await panel.mark(id).waitFor({ state: 'detached' });
    expect(await over()).toBe(0);
  });

  it("changes nothing in the page's own elements", async () => {
    await expectListed();
    const before = await page.evaluate(() => document.body.outerHTML);
    const [id] = await ids();
    if (!id) throw new Error('nothing is listed');
    await panel.row(id).click();
    await panel.panel.getByRole('button', { name: /^Tillbaka/ }).click();
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
    expect(await page.evaluate(() => [...document.documentElement.children].map(({ localName }) => localName))).toEqual(
      ['head', 'body', 'modereringsjournalen-panel'],
    );
  });

  it('and steps aside for a menu of the platform that would lie under it', async () => {
    await page.setViewportSize({ width: 1000, height: 800 });
    const shade = () => panel.host.locator('.dock').evaluate((dock) => getComputedStyle(dock).opacity);
    await expect.poll(shade, { timeout: 5000 }).toBe('1');
    await demo.openCommentMenuByKeyboard(insult?.id ?? '');
    const menu = page.locator('[role="menu"]').last();
    const box = await menu.boundingBox();
    expect(box && box.x + box.width, 'the menu must lie under the panel for this to say anything').toBeGreaterThan(620);
    await expect.poll(shade, { timeout: 5000 }).toBe('0');
    await page.keyboard.press('Escape');
    await expect.poll(shade, { timeout: 5000 }).toBe('1');
  });
});

describe('an extension that is reloaded', () => {
  it('leaves nothing behind, and there is one panel after the page is loaded again', async () => {
    const browser = await openBrowser({ dist: buildExtension('chrome'), settings: demoSettings });
    try {
      const page = await browser.context.newPage();
      const panel = new PanelPage(page);
      await new DemoPage(page).open(`${timeline}?reset&arrive=off`);
      await panel.waitUntilAwake();
      await allowUnpacked(browser);
      const worker = await browser.worker();
      await worker.evaluate(() => chrome.runtime.reload());
      await panel.host.waitFor({ state: 'detached', timeout: 10_000 });
      await page.reload();
      await panel.waitUntilAwake();
      expect(await panel.host.count()).toBe(1);
    } finally {
      await browser.close();
    }
  });
});

/** Without the developer mode Chromium turns an unpacked extension off when it is reloaded. */
async function allowUnpacked(browser: OpenBrowser): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() =>
    chrome.developerPrivate.updateProfileConfiguration({
      inDeveloperMode: true,
    }),
  );
  await page.close();
}
