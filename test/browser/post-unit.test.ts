import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { commentOfKind, comments } from '../demo/content/comments.ts';
import { DemoPage } from '../demo/page-object.ts';
import { buildExtension } from './build-extension.ts';
import { demoSettings, type OpenBrowser, openBrowser } from './open-browser.ts';
import { PanelPage } from './panel-page.ts';
import { tabUntil } from './tab-until.ts';

let browser: OpenBrowser;
let page: Page;
let demo: DemoPage;
let panel: PanelPage;

beforeAll(async () => {
  browser = await openBrowser({ dist: buildExtension(), settings: demoSettings });
  page = await browser.context.newPage();
  page.setDefaultTimeout(15_000);
  demo = new DemoPage(page);
  panel = new PanelPage(page);
});
afterAll(() => browser.close());

const insult = commentOfKind('insult');
const onPost = comments.filter(({ postId, kind }) => postId === insult.postId && kind === 'question');
const other = comments.find(
  (one) => one.kind === 'question' && one.site === 'facebook' && one.postId !== insult.postId,
);
const visit = async (surface = ''): Promise<void> => {
  await demo.open(`https://www.facebook.com${surface}?arrive=off`);
  await panel.waitUntilAwake();
};

it('[TIB-23] a post’s unit, named with the keyboard, stands on its comments, in what waits and in the journal, and on no other post', async () => {
  const [first, second] = onPost;
  if (!first || !second || !other) throw new Error('the demo has no such questions');
  await visit(insult.surfaces[0]);
  await browser.clickToolbarIcon(page);
  await panel.panel.and(page.locator(':focus')).waitFor();
  await panel.goDownTo(first.id);
  await page.keyboard.press('u');
  await panel.panel.getByText('Vilken verksamhet bevakar inlägget?').waitFor();
  expect(await tabUntil(page, /^Verksamhet/)).toEqual([]);
  await page.keyboard.type('Bygg och miljö');
  await page.keyboard.press('Control+Enter');
  await panel.writeNow();
  await panel.panel.getByText('Verksamhet: Bygg och miljö').waitFor();
  await page.keyboard.press('Escape');
  for (const { id } of [second, insult]) await panel.row(id).getByText('Verksamhet: Bygg och miljö').waitFor();
  const todo = panel.panel.getByRole('region', { name: 'Att göra' });
  await todo.getByText('Verksamhet: Bygg och miljö').first().waitFor();

  // An item of the post that is opened later has it too, in the journal as well.
  await panel.openComment(insult.id);
  await panel.chooseGround(1);
  const journal = await browser.openExtensionPage('src/pages/journal/journal.html');
  await journal.getByRole('searchbox').fill('bygg miljö');
  const row = journal.locator('button.item');
  await row.getByText('Bygg och miljö').waitFor();
  expect(await row.count()).toBe(1);
  await row.click();
  await journal.locator('dl.facts').getByText('Bygg och miljö').waitFor();
  await journal.getByRole('searchbox').fill('');
  await journal.getByLabel('Verksamhet').selectOption({ label: 'Verksamhet: Bygg och miljö' });
  await row.getByText('Bygg och miljö').waitFor();
  await journal.getByText('Säkerhetskopior, kontrollpunkter och genomgångar').click();
  await journal.getByText(/^Verksamhet angiven: hela inlägget, .*Bygg och miljö$/).waitFor();
  await journal.close();

  await page.bringToFront();
  await visit(other.surfaces[0]);
  await panel.openComment(other.id);
  await panel.panel.getByText('Ingen verksamhet vald').waitFor();
});
