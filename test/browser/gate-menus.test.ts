import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { commentOfKind, comments, type ListedComment } from '../demo/content/comments.ts';
import { buildExtension } from './build-extension.ts';
import {
  backToList,
  chooseGround,
  type Moderator,
  openMenu,
  prepareToSave,
  pressDelete,
  pressSaveKeys,
  save,
  saveByKey,
  sitDown,
} from './moderator.ts';
import { afterFailure, demoSettings, type OpenBrowser, openBrowser } from './open-browser.ts';
import { lastOf, readStores } from './read-stores.ts';

const insult = commentOfKind('insult');
let browser: OpenBrowser;
let m: Moderator;

const open = () => openBrowser({ dist: buildExtension('chrome'), settings: demoSettings });
beforeAll(async () => {
  browser = await open();
});
afterEach(async ({ task }) => {
  await m.page.close();
  browser = await afterFailure(task, browser, open);
});
afterAll(() => browser.close());

const stores = async () => readStores(await browser.worker());
const warnings = async () => lastOf(await stores(), 'evidence-saved').entry.pub.warnings;

/** Another comment on the same page, so that no test stands in the way of the next. */
function beside(kind: string): ListedComment {
  const found = comments.find((one) => one.postId === insult.postId && one.kind === kind && !one.parentId);
  if (!found) throw new Error(`no ${kind} on that post`);
  return found;
}

type Place = { x: number; y: number; width: number; height: number } | null;
function isOver(a: Place, b: Place): boolean {
  if (!a || !b) throw new Error('nothing is there');
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

describe('beside the menu in which a press was held', () => {
  it.each([
    ['a window of a common size', 1280, 800],
    ['a window that is zoomed to 200 %', 640, 400],
  ])('the dialog covers no item of it, in %s, and does not move when it is shut', async (_, width, height) => {
    m = await sitDown(browser, insult);
    await m.page.setViewportSize({ width, height });
    await pressDelete(m, insult);
    await m.panel.gate.waitFor();
    const menu = m.page.locator('[role="menu"]').last();
    const isCovering = async () => isOver(await m.panel.gate.boundingBox(), await menu.boundingBox());
    await expect.poll(isCovering, { timeout: 10_000 }).toBe(false);
    const before = await m.panel.gate.boundingBox();
    // The platform shuts its menu at a press elsewhere, which is on our dialog.
    await m.panel.gate.locator('.gate-body').click();
    await menu.waitFor({ state: 'detached' });
    await m.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await m.panel.gate.boundingBox()).toEqual(before);
  });

  it('the frame of the comment in hand is not drawn over it', async () => {
    m = await sitDown(browser, insult);
    await m.panel.openComment(insult.id);
    const frame = m.panel.host.locator('.mark-frame');
    await frame.waitFor();
    await openMenu(m, insult);
    const menu = await m.page.locator('[role="menu"]').last().boundingBox();
    expect(isOver(await frame.boundingBox(), menu)).toBe(true);
    const shape = () => m.panel.host.locator('.marks').evaluate((marks) => getComputedStyle(marks).clipPath);
    await expect.poll(shape, { timeout: 10_000 }).toContain(`M ${menu?.x} `);
    await m.page.keyboard.press('Escape');
    await expect.poll(shape, { timeout: 10_000 }).toBe('none');
  });
});

describe('what is saved with the page otherwise than it is', () => {
  it('says of a menu that it is in the picture, and another is taken without it', async () => {
    m = await sitDown(browser, insult);
    await prepareToSave(browser, m, insult);
    await m.demo.openCommentMenuByKeyboard(insult.id);
    await saveByKey(browser, m);
    expect(await warnings()).toContain('menu-in-picture');
    await m.panel.panel.getByText('Sidans meny syns i bilden.').waitFor();
    await m.page.locator('[role="menu"]').last().press('Escape');
    await m.panel.panel.getByRole('button', { name: /^Spara underlag igen/ }).click();
    await m.panel.panel.getByText('Sidans meny syns i bilden.').waitFor({ state: 'detached' });
    expect(await warnings()).not.toContain('menu-in-picture');
  });

  it('saves no translation as somebody’s words unasked, and the record says that it is one', async () => {
    const asked = beside('personal-data');
    m = await sitDown(browser, asked);
    await prepareToSave(browser, m, asked);
    // As Chrome and Edge do it.
    await m.demo.comment(asked.id).evaluate(
      (comment, beginning) => {
        const walker = document.createTreeWalker(comment, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (!node.textContent?.startsWith(beginning) || !(node instanceof Text)) continue;
          const font = document.createElement('font');
          font.append(Object.assign(document.createElement('font'), { textContent: 'My neighbour needs help' }));
          node.replaceWith(font);
          return;
        }
        throw new Error('no text to translate');
      },
      asked.text.slice(0, 10),
    );
    await pressSaveKeys(browser);
    await m.panel.panel.getByText('Webbläsaren har översatt sidan. Inget sparades').waitFor();
    await pressSaveKeys(browser);
    await m.panel.untilSaved();
    expect(await warnings()).toContain('translated');
  });
});

describe('on a page that is printed', () => {
  it('nothing of ours is to be seen, and the focus stays where it was', async () => {
    m = await sitDown(browser, insult);
    await m.panel.panel.focus();
    const opacities = () =>
      m.panel.host
        .locator('.dock, .over > *')
        .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).opacity));
    expect(await opacities()).toEqual(['1', '1']);
    await m.page.emulateMedia({ media: 'print' });
    expect(await opacities()).toEqual(['0', '0']);
    await m.page.emulateMedia({ media: 'screen' });
    await m.panel.panel.and(m.page.locator(':focus')).waitFor();
  });
});

describe('with two menus open, as by keyboard', () => {
  it('a removal is of the comment whose menu it is in', async () => {
    const [first, second] = [beside('question-en'), beside('thanks')];
    m = await sitDown(browser, first);
    await prepareToSave(browser, m, second);
    await save(m);
    await m.demo.openCommentMenuByKeyboard(first.id);
    await m.demo.openCommentMenuByKeyboard(second.id);
    expect(await m.page.locator('[role="menu"]').count()).toBe(2);
    // With the mouse the platform would shut the second on the way.
    const items = m.page.locator('[role="menu"]').first().locator('[role="menuitem"]');
    await items.filter({ hasText: /^Ta bort$/ }).press('Enter');
    await m.panel.gate.getByText('Välj grund först').waitFor();
    expect(await m.demo.isConfirmOpen()).toBe(false);
  });
});

describe('when a removal is done with', () => {
  it('the focus is on the next comment’s row, where the list stands', async () => {
    const done = beside('emoji');
    m = await sitDown(browser, done);
    await chooseGround(m, done, 2);
    await browser.clickToolbarIcon(m.page);
    await save(m);
    await backToList(m);
    const rows = await m.panel.panel
      .locator('[data-comment]')
      .evaluateAll((all) => all.map((row) => row.getAttribute('data-comment')));
    const after = rows[rows.indexOf(done.id) + 1];
    await pressDelete(m, done);
    await m.demo.confirmDialogByKeyboard();
    await m.panel.untilGone();
    await m.panel.gate.locator('.gate-title').focus();
    await m.page.keyboard.press('Escape');
    await m.panel.gate.waitFor({ state: 'detached' });
    await m.panel
      .row(after ?? '')
      .and(m.page.locator(':focus'))
      .waitFor();
  });
});
