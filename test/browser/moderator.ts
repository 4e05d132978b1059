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
  page.setDefaultTimeout(10_000);
  const demo = new DemoPage(page);
  const panel = new PanelPage(page);
  const url = address ?? `https://www.${comment.site}.com${comment.surfaces[0]}`;
  await page.goto(`${url}${url.includes('?') ? '&' : '?'}reset&arrive=off`);
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
  await panel.untilSaved();
}

/** Opens the comment in the panel and chooses the ground with that key: again where the list was drawn anew meanwhile. */
export async function chooseGround(
  { panel }: Pick<Moderator, 'page' | 'panel'>,
  comment: ListedComment,
  ground: number,
): Promise<void> {
  if (!(await panel.panel.getByRole('button', { name: /^Tillbaka/ }).isVisible())) await openInPanel(panel, comment.id);
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

/** Goes from the open comment back to the panel's list, and waits until that is there. */
export async function backToList({ panel }: Moderator): Promise<void> {
  const back = panel.panel.getByRole('button', { name: /^Tillbaka/ });
  await back.click();
  await back.waitFor({ state: 'detached' });
}

/** Opens a comment's menu: again where the page drew the comment anew meanwhile. */
export async function openMenu({ demo }: Moderator, { id }: ListedComment): Promise<void> {
  await demo.openCommentMenu(id).catch(() => demo.openCommentMenu(id));
}

/** Presses "Ta bort" in a comment's menu. */
export async function pressDelete(moderator: Moderator, comment: ListedComment): Promise<void> {
  await openMenu(moderator, comment);
  await moderator.demo.chooseMenuItem('Ta bort');
}

/** Waits until our script in the tab in front listens: only then does a click on our icon reach it. */
export async function untilWeListen(browser: OpenBrowser): Promise<void> {
  await (await browser.worker()).evaluate(`(async () => {
    const [{ id }] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const isHeard = () => chrome.tabs.sendMessage(id, { type: 'anybody there' }).then(() => true, () => false);
    for (const end = Date.now() + 10_000; !(await isHeard()); await new Promise((resolve) => setTimeout(resolve, 50))) {
      if (Date.now() > end) throw new Error('nothing of ours listens in the tab');
    }
  })()`);
}

/** Shuts the gate's dialog with Esc, once it has the focus, and then what was open on the page. */
export async function dismissGate({ page, panel }: Moderator): Promise<void> {
  await panel.gate.locator(':focus').first().waitFor();
  await page.keyboard.press('Escape');
  await panel.gate.waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
}

/** Presses the keys that save evidence, as the browser tells of them. */
export async function pressSaveKeys(browser: OpenBrowser): Promise<void> {
  const press = `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([{ id }]) =>
    chrome.tabs.sendMessage(id, { type: 'save-evidence-pressed' }))`;
  await (await browser.worker()).evaluate(press);
}

/** Saves evidence of the open comment with the keyboard command. */
export async function saveByKey(browser: OpenBrowser, { panel }: Moderator): Promise<void> {
  await pressSaveKeys(browser);
  await panel.untilSaved();
}

/** Opens a comment from the panel's list. The list is drawn anew while hints come in, and a row's own buttons lie over it. */
async function openInPanel({ panel }: PanelPage, id: string): Promise<void> {
  const isOpen = () => panel.getByRole('button', { name: /^Tillbaka/ }).isVisible();
  for (let attempt = 0; attempt < 4 && !(await isOpen()); attempt += 1) {
    await panel
      .locator(`[data-comment="${id}"]`)
      .press('Enter', { timeout: 3_000 })
      .catch(() => undefined);
    await panel
      .getByText('Tillbaka')
      .waitFor({ timeout: 2_000 })
      .catch(() => undefined);
  }
}
