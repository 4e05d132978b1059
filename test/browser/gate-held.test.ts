import { describe, expect, it } from 'vitest';
import { commentOfKind } from '../demo/content/comments.ts';
import { beside, insult, openDesk, verifyAtLast } from './desk.ts';
import { chooseGround, dismissGate, pressDelete } from './moderator.ts';

const onInstagram = commentOfKind('insult', 'instagram');
const desk = openDesk();

describe('by other ways than the mouse', () => {
  it('holds a removal by keyboard: the menu by arrow keys, Enter, and the button under the comment', async () => {
    const m = await desk.sit(insult);
    await m.demo.openCommentMenuByKeyboard(insult.id);
    await m.demo.chooseMenuItemByKeyboard('Ta bort');
    await m.panel.gate.waitFor();
    expect(await m.demo.isConfirmOpen()).toBe(false);
    await dismissGate(m);
    await m.demo.pressInlineHideByKeyboard(insult.id);
    await m.panel.gate.getByText(/dölja/).first().waitFor();
    expect(await m.demo.isCommentVisible(insult.id)).toBe(true);
  });

  it('holds it with Space, and in Instagram’s options', async () => {
    const m = await desk.sit(onInstagram);
    await m.demo.openInstagramOptionsByKeyboard(onInstagram.id);
    await m.page.locator('[role="dialog"] button', { hasText: 'Ta bort' }).focus();
    await m.page.keyboard.press('Space');
    await m.panel.gate.waitFor();
    expect(await m.demo.isCommentVisible(onInstagram.id)).toBe(true);
  });

  it('holds a touch', async () => {
    const m = await desk.sit(insult);
    const session = await m.page.context().newCDPSession(m.page);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await m.demo.openCommentMenu(insult.id);
    const box = await m.page.locator('[role="menu"]').last().getByText('Ta bort', { exact: true }).boundingBox();
    if (!box) throw new Error('no menu item');
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await m.panel.gate.waitFor();
    expect(await m.demo.isConfirmOpen()).toBe(false);
  });
});

describe('in a narrow window', () => {
  it('stands over the panel where there is no room beside it', async () => {
    const m = await desk.sit(insult);
    await m.page.setViewportSize({ width: 640, height: 480 });
    await m.demo.openCommentMenuByKeyboard(insult.id);
    await m.demo.chooseMenuItemByKeyboard('Ta bort');
    await m.panel.gate.waitFor();
    await m.panel.gate.getByRole('button', { name: 'Stäng' }).click();
    await m.panel.gate.waitFor({ state: 'detached' });
  });
});

describe('on a page that becomes another', () => {
  it('goes with the page, where nothing but the address tells that it is another', async () => {
    const m = await desk.sit(insult);
    await m.demo.pressInlineHide(insult.id);
    await m.panel.gate.waitFor();
    await m.page.evaluate(() => {
      document.body.style.visibility = 'hidden';
      history.pushState(null, '', '/ekbackabibliotek/about');
    });
    await m.panel.gate.waitFor({ state: 'detached' });
  });
});

describe('what it tells apart', () => {
  it('lets Anmäl and Blockera through, and offers to write either down beside an item', async () => {
    const thanks = beside('thanks');
    const m = await desk.sit(thanks);
    await m.demo.openCommentMenu(thanks.id);
    await m.demo.chooseMenuItem('Anmäl kommentar');
    await m.page.getByText('Tack för din anmälan.').waitFor();
    await m.demo.openCommentMenu(thanks.id);
    await m.demo.chooseMenuItem(`Blockera ${thanks.author}`);
    await m.page.locator('[role="menu"]').waitFor({ state: 'detached' });
    expect(await m.panel.gate.isVisible()).toBe(false);
    expect(await desk.itemOf(thanks)).toBeUndefined();

    await chooseGround(m, thanks, 2);
    await m.demo.openCommentMenu(thanks.id);
    await m.demo.chooseMenuItem('Anmäl kommentar');
    await m.panel.panel.getByRole('button', { name: /Jag har anmält/ }).click();
    await m.demo.openCommentMenu(thanks.id);
    await m.demo.chooseMenuItem(`Blockera ${thanks.author}`);
    await m.panel.panel.getByLabel('Till och med').fill('2099-12-31');
    await m.panel.panel.getByLabel('Vem beslutade?').fill('kanslichefen');
    await m.panel.panel.getByLabel(/^Varför blockering/).fill('Upprepade hot');
    await m.panel.panel.getByRole('button', { name: /Jag har blockerat/ }).click();
    await m.panel.writeNow();
    await expect
      .poll(() => desk.itemOf(thanks), { timeout: 15_000 })
      .toMatchObject({ action: { what: 'reported', how: 'said' }, done: { blocked: {} } });
    await pressDelete(m, thanks);
    await m.panel.gate.waitFor();
    expect(await m.demo.isConfirmOpen()).toBe(false);
  });

  it('takes what it does not know in a comment’s menu for a removal', async () => {
    const m = await desk.sit(insult);
    await m.demo.openCommentMenu(insult.id);
    const item = m.page.locator('[role="menu"]').last().getByText('Ta bort', { exact: true });
    await item.evaluate((element) => {
      element.textContent = 'Flytta till papperskorgen';
    });
    await m.demo.chooseMenuItem('Flytta till papperskorgen');
    await m.panel.gate.waitFor();
    expect(await m.demo.isConfirmOpen()).toBe(false);
  });
});

verifyAtLast(desk);
