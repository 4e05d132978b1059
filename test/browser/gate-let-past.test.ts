import { describe, expect, it } from 'vitest';
import { commentOfKind } from '../demo/content/comments.ts';
import { beside, openDesk, verifyAtLast } from './desk.ts';
import { backToList, chooseGround, dismissGate, prepareToSave, pressDelete, save } from './moderator.ts';
import { lastOf, typesOf } from './read-stores.ts';

const desk = openDesk();

describe('past the gate', () => {
  it('lets one removal through for a reason, and writes both down', async () => {
    const spam = commentOfKind('emoji');
    const m = await desk.sit(spam);
    await pressDelete(m, spam);
    await m.panel.gate.getByRole('button', { name: /Ta bort utan underlag/ }).click();
    await m.panel.gate.getByLabel('Skäl').fill('Hot mot en namngiven person, bråttom');
    // A page that is loaded again loses nothing of it.
    await m.page.reload();
    await m.panel.row(spam.id).waitFor({ state: 'attached', timeout: 20_000 });
    await pressDelete(m, spam);
    await m.panel.gate.getByRole('button', { name: /Ta bort utan underlag/ }).click();
    await expect.poll(() => m.panel.gate.getByLabel('Skäl').inputValue()).toBe('Hot mot en namngiven person, bråttom');
    await m.panel.gate.getByRole('button', { name: /Låt mig ta bort/ }).dblclick();
    await m.panel.gate.getByText('Tryck Ta bort en gång till på Facebook. Vi trycker aldrig åt dig.').waitFor();
    await m.panel.gate.getByText(/^Skälet är sparat i journalen. Spärren är öppen till \d\d:\d\d/).waitFor();
    await dismissGate(m);
    await pressDelete(m, spam);
    await m.demo.confirmDialog();
    await m.panel.untilGone();
    expect(lastOf(await desk.stores(), 'gate-overridden').payload).toMatchObject({
      reason: 'Hot mot en namngiven person, bråttom',
      comment: { id: spam.id },
    });
    const number = (await desk.itemOf(spam))?.number ?? '';
    expect(typesOf(await desk.stores(), number).filter((type) => type === 'gate-overridden')).toHaveLength(1);
  });

  it('[TIB-36] stays shut where registration comes first, until the package is handed over', async () => {
    await desk.settle({ policyId: 'tibro' });
    const question = beside('question');
    const m = await desk.sit(question);
    await prepareToSave(desk.browser(), m, question, 1);
    await m.panel.saveButton.click();
    await m.panel.untilSaved();
    await pressDelete(m, question);
    await m.panel.gate.getByText('Överlämna först').waitFor();
    expect(await m.demo.isConfirmOpen()).toBe(false);
    const number = (await desk.itemOf(question))?.number ?? '';
    const page = await desk.browser().openExtensionPage('src/pages/journal/journal.html');
    const ask = { numbers: [number], package: 'paket', sha256: '0'.repeat(64), how: 'file' };
    await page.evaluate(`chrome.runtime.sendMessage(${JSON.stringify({ type: 'record-handover', ask })})`);
    await page.close();
    await m.page.bringToFront();
    // The dialog that was left standing says so by itself.
    await m.panel.gate.getByText(/nu kan du ta bort/).waitFor();
    await m.panel.gate.getByRole('button', { name: 'Stäng' }).click();
    await m.page.keyboard.press('Escape');
    await pressDelete(m, question);
    expect(await m.demo.isConfirmOpen()).toBe(true);
  });
});

describe('a picture that waits for a gesture', () => {
  it('is not taken when the comment has been left and our icon is clicked for something else', async () => {
    const asked = commentOfKind('hate');
    const m = await desk.sit(asked);
    await chooseGround(m, asked, 2);
    await m.panel.saveButton.click();
    await m.panel.panel.getByText(/klicka på ikonen i verktygsfältet/).waitFor();
    await backToList(m);
    await desk.browser().clickToolbarIcon(m.page);
    await m.panel.openComment(asked.id);
    await save(m);
    expect(typesOf(await desk.stores(), (await desk.itemOf(asked))?.number ?? '')).toEqual([
      'item-opened',
      'ground-chosen',
      'evidence-failed',
      'evidence-saved',
    ]);
  });
});

verifyAtLast(desk);
