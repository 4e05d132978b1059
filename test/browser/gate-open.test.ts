import { describe, expect, it } from 'vitest';
import { commentOfKind } from '../demo/content/comments.ts';
import { beside, insult, openDesk, verifyAtLast } from './desk.ts';
import { backToList, chooseGround, dismissGate, prepareToSave, pressDelete, pressSaveKeys, save } from './moderator.ts';
import { lastOf, typesOf } from './read-stores.ts';

const desk = openDesk();

describe('open for one comment', () => {
  const other = beside('personal-data');

  it('[SMB-25] [TIB-36] lets that one through after a second press, never presses by itself, and holds the others', async () => {
    const m = await desk.sit(insult);
    await m.page.evaluate(() => {
      addEventListener('click', ({ isTrusted }) => isTrusted || document.body.setAttribute('data-faked', ''), true);
    });
    await pressDelete(m, insult);
    await pressSaveKeys(desk.browser());
    await m.panel.gate.getByText('Ingen grund är vald än.').waitFor();
    await m.panel.gate.getByRole('button', { name: 'Välj grund' }).click();
    await chooseGround(m, insult, 2);
    await desk.browser().clickToolbarIcon(m.page);
    await m.panel.gate.getByRole('button', { name: /^Spara underlag/ }).click();
    await m.panel.gate.getByText('Tryck Ta bort en gång till på Facebook. Vi trycker aldrig åt dig.').waitFor();
    expect(await m.demo.isCommentVisible(insult.id)).toBe(true);

    await pressDelete(m, other);
    await m.panel.gate.getByText('Välj grund först').waitFor();
    expect(await m.demo.isConfirmOpen()).toBe(false);
    await dismissGate(m);

    await pressDelete(m, insult);
    expect(await m.demo.isConfirmOpen()).toBe(true);
    await m.demo.confirmDialog();
    const composer = m.page.locator('[role="textbox"]').last();
    await composer.click();
    await m.page.keyboard.type('Hej ');
    await m.panel.untilGone();
    await m.page.keyboard.type('alla');
    expect(await composer.textContent(), 'nothing that is written elsewhere is lost').toContain('Hej alla');
    expect(await m.page.locator('body[data-faked]').count()).toBe(0);
    const item = await desk.itemOf(insult);
    expect(item).toMatchObject({ action: { what: 'deleted', how: 'observed' }, outcome: { what: 'gone' } });
    expect(typesOf(await desk.stores(), item?.number ?? '')).toEqual([
      'item-opened',
      'ground-chosen',
      'evidence-saved',
      'action-recorded',
      'outcome-observed',
    ]);

    // What the keys are about now is the next one, not the one that is gone.
    await backToList(m);
    const next = beside('long');
    await chooseGround(m, next, 2);
    await pressSaveKeys(desk.browser());
    // Of this one the page shows only the beginning: what is not saved now is gone with it.
    await m.panel.panel.getByText('Texten är avkortad på sidan. Inget sparades.').waitFor();
    await pressSaveKeys(desk.browser());
    await m.panel.panel.getByText('Resten är inte sparad.').waitFor();
    await m.demo.showWholeText(next.id);
    // Its writer has changed nothing: nobody is to read in the journal that she did.
    await m.panel.panel.getByText('Hela texten visas först nu. Underlaget har bara början.').waitFor();
    await pressSaveKeys(desk.browser());
    await expect
      .poll(async () => lastOf(await desk.stores(), 'evidence-saved').payload, { timeout: 10_000 })
      .toMatchObject({ comment: { text: next.text, truncated: false } });
    // Loaded again the page shows the beginning alone, and what is behind it could be another text by now.
    await m.page.reload();
    await m.panel.row(next.id).waitFor({ state: 'attached', timeout: 20_000 });
    await m.panel.openComment(next.id);
    const isFolded = m.panel.panel.getByText('Sidan visar bara början av texten.');
    await isFolded.waitFor();
    await pressDelete(m, next);
    await m.panel.gate.getByText('Saknas: hela texten på sidan').waitFor();
    expect(await m.demo.isConfirmOpen()).toBe(false);
    await dismissGate(m);
    await m.demo.showWholeText(next.id);
    await isFolded.waitFor({ state: 'detached' });
    const isRemovalOpen = async () => {
      await pressDelete(m, next);
      const isOpen = await m.demo.isConfirmOpen();
      await (isOpen ? m.demo.cancelDialog() : dismissGate(m));
      return isOpen;
    };
    await expect.poll(isRemovalOpen, { timeout: 20_000 }).toBe(true);
    expect(typesOf(await desk.stores(), item?.number ?? '')).not.toContain('evidence-failed');
  });

  it('writes nothing of a removal that was asked about and not gone through with', async () => {
    const asked = beside('question-en');
    const m = await desk.sit(asked);
    await prepareToSave(desk.browser(), m, asked);
    await save(m);
    await pressDelete(m, asked);
    // Time itself is what is tested here: it is looked again and again whether the press had an effect, now and after.
    await m.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    await m.demo.cancelDialog();
    // As a list does with what is out of sight.
    await m.demo.comment(asked.id).evaluate((element) => element.remove());
    await m.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_000)));
    expect(typesOf(await desk.stores(), (await desk.itemOf(asked))?.number ?? '')).toEqual([
      'item-opened',
      'ground-chosen',
      'evidence-saved',
    ]);
  });

  it('shuts again when the text is changed after the picture, and says why', async () => {
    const m = await desk.sit(other);
    await prepareToSave(desk.browser(), m, other);
    await save(m);
    await m.demo.demo('edit', other.id, 'En helt annan text');
    await m.panel.panel.getByText('Texten har ändrats sedan underlaget sparades.').waitFor();
    await pressDelete(m, other);
    await m.panel.gate.getByText('Texten har ändrats sedan underlaget sparades. Spärren är stängd igen.').waitFor();
    expect(await m.demo.isConfirmOpen()).toBe(false);
    await expect.poll(async () => (await desk.stores()).gates.at(-1)?.state).toBe('closed');
    await m.panel.gate.getByRole('button', { name: /^Spara underlag/ }).click();
    await m.panel.gate.getByText(/nu kan du ta bort/).waitFor();
    const item = await desk.itemOf(other);
    expect(item?.pictures.filter(({ role }) => role === 'crop')).toHaveLength(2);

    // A tab that looked before the second picture was there, and says so after it.
    const page = await desk.browser().openExtensionPage('src/pages/journal/journal.html');
    const { number, textDigest } = item ?? {};
    const ask = { number, why: 'text-changed', textDigest };
    const answer = await page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ type: 'close-gate', ask })})`);
    await page.close();
    expect(answer).toMatchObject({ ok: true, value: { gate: 'open' } });

    // What is to stay is not waited for any longer: no clock of a removal runs for it.
    await m.panel.gate.getByRole('button', { name: 'Jag ändrar mig, låt den vara kvar' }).click();
    await expect.poll(async () => (await desk.itemOf(other))?.closed).toBe(true);
    expect((await desk.stores()).gates.at(-1)?.state).toBe('closed');
  });

  it('is shut on a page that is shown again as it was left, where it was shut meanwhile', async () => {
    const kept = commentOfKind('case-reference');
    const m = await desk.sit(kept);
    await prepareToSave(desk.browser(), m, kept);
    await save(m);
    const { number } = (await desk.itemOf(kept)) ?? {};
    await m.page.goto('https://www.instagram.com/ekbackabibliotek/');
    const page = await desk.browser().openExtensionPage('src/pages/journal/journal.html');
    const close = { type: 'close-gate', ask: { number, why: 'kept' } };
    await page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(close)})`);
    await page.close();
    await m.page.bringToFront();
    await m.page.goBack({ waitUntil: 'commit' });
    await pressDelete(m, kept);
    await m.panel.gate.waitFor();
    expect(await m.demo.isConfirmOpen()).toBe(false);
  });

  it('holds the last press too, in the question whether one is sure, where the text is changed while it stands open, and the first where the picture is', async () => {
    const asked = beside('image');
    const m = await desk.sit(asked);
    const showPicture = (name: string) =>
      m.demo
        .comment(asked.id)
        .locator('img[src*="scontent"]')
        .evaluate((image, file) => {
          image.setAttribute('src', `https://scontent.xx.fbcdn.net/v/t39.30808-6/${file}`);
        }, name);
    await showPicture('480000001_920000001_770000001_n.jpg?oh=1');
    await prepareToSave(desk.browser(), m, asked);
    await save(m);
    await showPicture('480000002_920000002_770000002_n.jpg?oh=1');
    await pressDelete(m, asked);
    await m.panel.gate.getByText('Bilden i kommentaren är en annan än när underlaget sparades.').waitFor();
    expect(await m.demo.isConfirmOpen()).toBe(false);
    await dismissGate(m);
    await showPicture('480000001_920000001_770000001_n.jpg?oh=2');
    await pressDelete(m, asked);
    expect(await m.demo.isConfirmOpen()).toBe(true);
    await m.demo.demo('edit', asked.id, 'Ändrad i sista stund');
    await m.demo.confirmDialog();
    await m.panel.gate.getByText('Texten har ändrats sedan underlaget sparades. Spärren är stängd igen.').waitFor();
    expect(await m.demo.isCommentVisible(asked.id)).toBe(true);
  });
});

verifyAtLast(desk);
