import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comments, inboxAddressOf, type ListedComment } from '../demo/content/comments.ts';
import { DemoPage } from '../demo/page-object.ts';
import { buildExtension } from './build-extension.ts';
import { demoSettings, type OpenBrowser, openBrowser } from './open-browser.ts';
import { PanelPage } from './panel-page.ts';

/** The comments that the panel lists, in its order. */
async function listed(panel: PanelPage): Promise<string[]> {
  return panel.panel
    .locator('[data-comment]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-comment') ?? ''));
}

const first = (site: ListedComment['site'], surface: RegExp) =>
  comments.find((one) => one.site === site && one.surfaces.some((path) => surface.test(path)));

const cases = [
  [
    'a Facebook post page',
    first('facebook', /^\/ekbackabibliotek\/posts\//),
    (path: string) => path.includes('/posts/'),
  ],
  ['a Facebook post in a dialog', first('facebook', /^\/permalink/), (path: string) => path.startsWith('/permalink')],
  ['the photo viewer', first('facebook', /^\/photo/), (path: string) => path.startsWith('/photo')],
  ['a reel', first('facebook', /^\/reel/), (path: string) => path.startsWith('/reel')],
  ['an Instagram post', first('instagram', /^\/p\//), (path: string) => path.startsWith('/p/')],
  ['an Instagram reel', first('instagram', /^\/reel\//), (path: string) => path.startsWith('/reel/')],
] as const;

describe.each(['sv', 'en'] as const)('what the panel lists, interface in %s', (locale) => {
  let browser: OpenBrowser;
  let page: Page;
  let panel: PanelPage;

  beforeAll(async () => {
    browser = await openBrowser({ dist: buildExtension('chrome'), settings: demoSettings });
    page = await browser.context.newPage();
    panel = new PanelPage(page);
  });
  afterAll(() => browser.close());

  async function open(address: string): Promise<void> {
    await page.goto(`${address}${address.includes('?') ? '&' : '?'}arrive=off&locale=${locale}`);
    await new DemoPage(page).waitForComments();
    await panel.waitUntilAwake();
  }

  /** Nothing but the post's comments, each once, and all of them that the page shows, by the demo's own list. */
  async function expectAllOf(postId: string): Promise<void> {
    const ids = comments.filter((comment) => comment.postId === postId && !comment.isLate).map(({ id }) => id);
    const compare = async () => {
      const shown = await listed(panel);
      const onPage = (await new DemoPage(page).shownComments(postId)).map(({ id }) => id);
      return {
        others: shown.filter((id) => !ids.includes(id)),
        twice: shown.filter((id, at) => shown.indexOf(id) !== at),
        missing: onPage.filter((id) => !shown.includes(id)),
        isEmpty: onPage.length === 0,
      };
    };
    await expect
      .poll(compare, { timeout: 8000, interval: 200 })
      .toEqual({ others: [], twice: [], missing: [], isEmpty: false });
  }

  it.each(cases)('%s: its own comments and no others', async (_, comment, isPath) => {
    const path = comment?.surfaces.find(isPath);
    if (!comment || !path) throw new Error('the demo has no such surface');
    await open(`https://www.${comment.site}.com${path}`);
    await expectAllOf(comment.postId);
  });

  it('Business Suite: the comments of the chosen post', async () => {
    const comment = first('facebook', /posts/);
    if (!comment) throw new Error('no comment');
    await open(inboxAddressOf(comment));
    await expectAllOf(comment.postId);
  });
});
