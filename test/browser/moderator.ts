import type { Page } from 'playwright-core';
import type { ListedComment } from '../demo/content/comments.ts';
import { DemoPage } from '../demo/page-object.ts';
import type { OpenBrowser } from './open-browser.ts';
import { PanelPage } from './panel-page.ts';

/** The moderator at one page, with our panel beside it. */
export interface Moderator {
  page: Page;
  demo: DemoPage;
  panel: PanelPage;
}

/** Opens a page of a comment afresh, and waits until our panel has it. `address` stands in for the comment's first page. */
export async function sitDown(browser: OpenBrowser, comment: ListedComment, address?: string): Promise<Moderator> {
  const page = await browser.context.newPage();
  const demo = new DemoPage(page);
  const panel = new PanelPage(page);
  const url = address ?? `https://www.${comment.site}.com${comment.surfaces[0]}`;
  await demo.open(`${url}${url.includes('?') ? '&' : '?'}reset&arrive=off`);
  await panel.row(comment.id).waitFor({ state: 'attached', timeout: 20_000 });
  return { page, demo, panel };
}

/** Opens the comment in the panel, chooses the ground with that key, and clicks our icon, which lets a picture be taken. */
export async function prepareToSave(
  browser: OpenBrowser,
  { page, panel }: Moderator,
  comment: ListedComment,
  ground = 2,
): Promise<void> {
  await chooseGround({ page, panel }, comment, ground);
  await browser.clickToolbarIcon(page);
}

/** Presses the button that saves evidence, and waits until the panel says that it is saved. */
export async function save({ panel }: Moderator): Promise<void> {
  await panel.saveButton.click();
  await panel.panel
    .getByText(/Underlag sparat/)
    .first()
    .waitFor();
}

/** Opens the comment in the panel and chooses the ground with that key: again where the list was drawn anew meanwhile. */
export async function chooseGround(
  { panel }: Pick<Moderator, 'page' | 'panel'>,
  comment: ListedComment,
  ground: number,
): Promise<void> {
  await panel.openComment(comment.id).catch(() => panel.openComment(comment.id));
  await panel.panel.getByRole('radio').first().waitFor();
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await panel.panel.focus();
    await panel.page.keyboard.press(String(ground));
    const isChosen = panel.panel.getByText(/^Grund: punkt/).first();
    if (
      await isChosen.waitFor({ timeout: 2_000 }).then(
        () => true,
        () => false,
      )
    )
      return;
  }
  throw new Error(`no ground could be chosen for ${comment.id}`);
}
