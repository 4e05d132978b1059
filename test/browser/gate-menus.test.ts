import { describe, expect, it } from 'vitest';
import type { ListedComment } from '../demo/content/comments.ts';
import { beside, insult, openDesk } from './desk.ts';
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
} from './moderator.ts';
import { lastOf } from './read-stores.ts';

let m: Moderator;

const desk = openDesk();
const warnings = async () => lastOf(await desk.stores(), 'evidence-saved').entry.pub.warnings;

/** Puts a translation in place of a comment’s text, as Chrome and Edge do. */
async function translate({ id, text }: ListedComment): Promise<void> {
  await m.demo.comment(id).evaluate(
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
    text.slice(0, 10),
  );
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
    m = await desk.sit(insult);
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
    m = await desk.sit(insult);
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
    m = await desk.sit(insult);
    await prepareToSave(desk.browser(), m, insult);
    await m.demo.openCommentMenuByKeyboard(insult.id);
    await saveByKey(desk.browser(), m);
    expect(await warnings()).toContain('menu-in-picture');
    await m.panel.panel.getByText('Sidans meny syns i bilden.').waitFor();
    await m.page.locator('[role="menu"]').last().press('Escape');
    await m.panel.panel.getByRole('button', { name: /^Spara underlag igen/ }).click();
    await m.panel.panel.getByText('Sidans meny syns i bilden.').waitFor({ state: 'detached' });
    expect(await warnings()).not.toContain('menu-in-picture');
  });

  it('saves no translation as somebody’s words unasked, and the record says that it is one', async () => {
    const asked = beside('personal-data');
    m = await desk.sit(asked);
    await prepareToSave(desk.browser(), m, asked);
    await translate(asked);
    await pressSaveKeys(desk.browser());
    await m.panel.panel.getByText('Webbläsaren har översatt sidan. Inget sparades').waitFor();
    await pressSaveKeys(desk.browser());
    await m.panel.untilSaved();
    expect(await warnings()).toContain('translated');
  });
});

describe('a reason for what is shown in translation', () => {
  it('is written down with the words as those of a translation, and not of the writer', async () => {
    const asked = beside('question');
    m = await desk.sit(asked);
    await translate(asked);
    await m.demo.pressInlineHide(asked.id);
    await m.panel.gate.getByRole('button', { name: /Dölj utan underlag/ }).click();
    await m.panel.gate.getByLabel('Skäl').fill('Hot mot en namngiven person, bråttom');
    await m.panel.gate.getByRole('button', { name: /Låt mig dölja/ }).click();
    await m.panel.gate.getByText(/^Skälet är sparat i journalen/).waitFor();
    const { payload } = lastOf(await desk.stores(), 'gate-overridden');
    expect(payload).toMatchObject({ comment: { id: asked.id }, facts: { isTranslated: true } });
    expect((await desk.itemOf(asked))?.isTextTranslated).toBe(true);
  });
});

describe('on a page that is printed', () => {
  it('nothing of ours is to be seen, and the focus stays where it was', async () => {
    m = await desk.sit(insult);
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
    m = await desk.sit(first);
    await prepareToSave(desk.browser(), m, second);
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
    m = await desk.sit(done);
    await chooseGround(m, done, 2);
    await desk.browser().clickToolbarIcon(m.page);
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
