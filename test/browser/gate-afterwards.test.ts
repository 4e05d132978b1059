import { describe, expect, it } from 'vitest';
import { commentOfKind, comments } from '../demo/content/comments.ts';
import { openDesk, verifyAtLast } from './desk.ts';
import { chooseGround, prepareToSave, pressDelete, save, saveByKey } from './moderator.ts';
import { typesOf } from './read-stores.ts';

const onInstagram = commentOfKind('insult', 'instagram');
const threat = commentOfKind('threat');
const desk = openDesk();

describe('afterwards', () => {
  it('[SMB-26] tells hidden from deleted, and keeps a crime that was only hidden open, receipt or not', async () => {
    await desk.settle({ policyId: 'hallsberg' });
    const m = await desk.sit(threat);
    await chooseGround(m, threat, 1);
    const item = await desk.itemOf(threat);
    expect(item?.ground?.kind).toBe('criminal');
    await desk.browser().clickToolbarIcon(m.page);
    await saveByKey(desk.browser(), m);
    await m.demo.pressInlineHideByKeyboard(threat.id);
    await m.panel.gate.getByText(/Det räcker inte att dölja den/).waitFor();
    const page = await desk.browser().openExtensionPage('src/pages/journal/journal.html');
    const ask = { numbers: [item?.number], caseNumber: 'KS 2026/1' };
    await page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ type: 'enter-receipt', ask })})`);
    await page.close();
    expect(await desk.itemOf(threat)).toMatchObject({
      action: { what: 'hidden' },
      outcome: { what: 'greyed' },
      receipt: { caseNumber: 'KS 2026/1' },
      closed: false,
    });

    // Somebody takes it forth again; then it is removed. Each is told once, in the order in which it was done.
    await m.demo.pressInlineUnhide(threat.id);
    await m.panel.gate.getByText('Den är tillbaka').waitFor();
    await pressDelete(m, threat);
    await m.demo.confirmDialog();
    await m.panel.untilGone();
    const done = (await desk.stores()).lines.filter(({ entry }) => entry.item === item?.number && 'what' in entry.pub);
    expect(done.map(({ entry }) => entry.pub.what)).toEqual(['hidden', 'greyed', 'came-back', 'deleted', 'gone']);
  });

  it('is told of both where one that was hidden is removed at once', async () => {
    const secret = commentOfKind('secrecy');
    const m = await desk.sit(secret);
    await prepareToSave(desk.browser(), m, secret);
    await save(m);
    await m.demo.pressInlineHide(secret.id);
    await pressDelete(m, secret);
    await m.demo.confirmDialog();
    await m.panel.untilGone();
    const number = (await desk.itemOf(secret))?.number;
    const done = (await desk.stores()).lines.filter(({ entry }) => entry.item === number && 'what' in entry.pub);
    expect(done.map(({ entry }) => entry.pub.what).filter((what) => what !== 'greyed')).toEqual([
      'hidden',
      'deleted',
      'gone',
    ]);
  });

  it('sees a comment that comes back, and one that it can no longer see', async () => {
    // Nothing else was removed on its page: what comes back there later would be told over it.
    const alone = comments.find(
      ({ site, postId, kind }) => site === 'facebook' && postId !== threat.postId && kind === 'threat',
    );
    if (!alone) throw new Error('no threat on another post');
    const m = await desk.sit(alone);
    const address = m.page.url();
    await prepareToSave(desk.browser(), m, alone);
    await save(m);
    await m.demo.demo('failNextDelete');
    await pressDelete(m, alone);
    await m.demo.confirmDialog();
    const outcome = async () => (await desk.itemOf(alone))?.outcome?.what ?? '';
    await expect.poll(outcome, { timeout: 15_000 }).toMatch(/came-back|still-there/);
    await m.panel.gate
      .getByText(/Den är tillbaka|Finns kvar/)
      .first()
      .waitFor();

    await pressDelete(m, alone);
    await m.demo.confirmDialog();
    await m.demo.demo('go', '/ekbackabibliotek');
    await expect.poll(async () => (await desk.itemOf(alone))?.outcome?.what).toBe('could-not-tell');
    // Whoever comes back finds it there after all, for the demo pages begin anew.
    await m.page.goto(address);
    await expect.poll(outcome, { timeout: 20_000 }).toBe('still-there');
    await m.panel.gate.getByText('Finns kvar').waitFor();

    // The page is loaded again before anybody could see: that is told, and what is seen then.
    await pressDelete(m, alone);
    await m.demo.confirmDialog();
    await expect.poll(async () => (await desk.itemOf(alone))?.gate).toBe('acted');
    await m.page.reload();
    const number = (await desk.itemOf(alone))?.number;
    const told = async () => {
      const { lines } = await desk.stores();
      const about = lines.filter(({ entry }) => entry.item === number && 'what' in entry.pub);
      const last = about.findLastIndex(({ entry }) => entry.type === 'action-recorded');
      return about[last + 1]?.entry.pub.what;
    };
    await expect.poll(told, { timeout: 10_000 }).toBe('could-not-tell');
  });

  it('deletes at once on Instagram, and the outcome is seen there too', async () => {
    const m = await desk.sit(onInstagram);
    await prepareToSave(desk.browser(), m, onInstagram);
    await save(m);
    await m.demo.openInstagramOptionsByKeyboard(onInstagram.id);
    await m.page.locator('[role="dialog"] button', { hasText: 'Ta bort' }).focus();
    await m.page.keyboard.press('Enter');
    await m.panel.untilGone();
    const item = await desk.itemOf(onInstagram);
    expect(item).toMatchObject({ action: { what: 'deleted' }, outcome: { what: 'gone' } });
    // A key and the click that the page makes of it are one removal.
    expect(typesOf(await desk.stores(), item?.number ?? '').filter((type) => type === 'action-recorded')).toHaveLength(
      1,
    );
  });
});

verifyAtLast(desk);
