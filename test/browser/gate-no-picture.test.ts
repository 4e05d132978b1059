import { describe, expect, it } from 'vitest';
import { commentOfKind } from '../demo/content/comments.ts';
import { openDesk, verifyAtLast } from './desk.ts';
import { prepareToSave, pressDelete, save } from './moderator.ts';
import { lastOf } from './read-stores.ts';

const desk = openDesk();

describe('sexual pictures of children', () => {
  it('[HAL-18] takes no picture, destroys those that are there, says what to do, and opens on the text alone', async () => {
    const picture = commentOfKind('gif');
    const m = await desk.sit(picture);
    await prepareToSave(desk.browser(), m, picture);
    await save(m);
    const number = (await desk.itemOf(picture))?.number ?? '';
    const before = (await desk.itemOf(picture))?.pictures.map(({ sha256 }) => sha256) ?? [];
    expect(before.length).toBeGreaterThanOrEqual(3);

    // The ground is chosen again, now that somebody has seen what it is.
    const page = m.page;
    const worker = await desk.browser().worker();
    await worker.evaluate(
      'chrome.tabs.captureVisibleTab = () => { globalThis.hasCaptured = true; return new Promise(() => {}); }',
    );
    await m.panel.panel.getByRole('button', { name: 'Ändra' }).click();
    await m.panel.panel.getByRole('button', { name: /Sexuell bild på barn/ }).click();
    await m.panel.panel.getByText('Ingen bild tas av den här kommentaren').waitFor();
    for (const word of ['114 14', 'Ta ingen egen skärmdump', 'Berätta för din chef']) {
      await m.panel.panel.getByText(word).first().waitFor();
    }
    await m.panel.panel.getByRole('button', { name: 'Spara utan bild' }).click();
    await m.panel.panel
      .getByText(/Text, länk och tid sparade/)
      .last()
      .waitFor();
    expect(await worker.evaluate('globalThis.hasCaptured === true')).toBe(false);

    const after = await desk.stores();
    expect(after.chunks.filter((sha256) => before.includes(sha256))).toEqual([]);
    expect(after.pictures.filter(({ sha256 }) => before.includes(sha256))).toEqual([]);
    expect(JSON.stringify(after)).not.toContain(before[0]);
    expect(lastOf(after, 'weeded').entry.pub).toMatchObject({ items: expect.arrayContaining([number]) });
    expect(after.items.find((item) => item.number === number)?.pictures).toEqual([]);
    expect(lastOf(after, 'evidence-saved').entry.pub).toMatchObject({
      method: 'none',
      warnings: ['no-picture-by-law'],
    });
    expect(await m.panel.panel.locator('img, canvas').count()).toBe(0);

    await pressDelete(m, picture);
    expect(await m.demo.isConfirmOpen()).toBe(true);
    await page.keyboard.press('Escape');
  });
});

verifyAtLast(desk);
