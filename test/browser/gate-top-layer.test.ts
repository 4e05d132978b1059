import { describe, expect, it } from 'vitest';
import type { ListedComment } from '../demo/content/comments.ts';
import { beside, insult, openDesk } from './desk.ts';
import { type Moderator, prepareToSave } from './moderator.ts';
import { readFocus } from './read-focus.ts';
import { lastOf } from './read-stores.ts';

const desk = openDesk();

/** What the page lays over everything else, ours too: all of its own in a modal dialog, or on the whole screen. */
const ways: [string, (m: Moderator) => Promise<unknown>, held: ListedComment, saved: ListedComment][] = [
  [
    'in a modal dialog of the page’s own',
    ({ page }) =>
      page.evaluate(() => {
        const dialog = document.createElement('dialog');
        dialog.style.cssText = 'width: 100vw; height: 100vh; max-width: none; max-height: none; overflow: auto';
        dialog.append(...document.body.childNodes);
        document.body.append(dialog);
        dialog.showModal();
      }),
    insult,
    beside('personal-data'),
  ],
  [
    'in fullscreen',
    ({ page }) =>
      page.evaluate(() => {
        document.body.style.overflow = 'auto';
        return document.body.requestFullscreen();
      }),
    beside('thanks'),
    beside('question'),
  ],
];

/** True where a press at the middle of the gate's dialog comes to us. */
const isInFront = async ({ page, panel }: Moderator) => {
  const { x, y, width, height } = (await panel.gate.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return page.evaluate(
    ([left, top]) => document.elementFromPoint(left, top)?.localName === 'modereringsjournalen-panel',
    [x + width / 2, y + height / 2] as const,
  );
};

describe.each(ways)('where a comment is %s', (_, cover, held, saved) => {
  it('a held press is answered in front of it, with the focus, and what is pressed there works', async () => {
    const m = await desk.sit(held);
    await cover(m);
    await m.demo.pressInlineHide(held.id);
    await expect.poll(() => isInFront(m)).toBe(true);
    expect((await readFocus(m.page)).name).toBe('Välj grund först');
    // With the panel, where the ground is chosen.
    await m.panel.gate.getByRole('button', { name: 'Välj grund' }).click();
    await m.panel.chooseGround(2);
    await m.panel.gate.getByRole('button', { name: 'Stäng' }).click();
    await m.panel.gate.waitFor({ state: 'detached' });
    // The page is its own again.
    await m.demo.pressInlineHideByKeyboard(held.id);
    await expect.poll(() => isInFront(m)).toBe(true);
    await m.page.keyboard.press('Escape');
    await m.panel.gate.waitFor({ state: 'detached' });
    expect(await m.page.evaluate(() => document.activeElement?.textContent)).toBe('Dölj');
    expect(await m.demo.isCommentVisible(held.id)).toBe(true);
  });

  it('evidence is taken of the page as it is without us, and a press beside ours gives the page back', async () => {
    const m = await desk.sit(saved);
    await prepareToSave(desk.browser(), m, saved);
    await m.panel.panel.and(m.page.locator(':focus')).waitFor();
    await cover(m);
    await m.demo.pressInlineHide(saved.id);
    await m.panel.gate.getByRole('button', { name: /^Spara underlag/ }).click();
    await m.panel.gate.getByText(/nu kan du dölja/).waitFor();
    await expect.poll(() => isInFront(m)).toBe(true);
    const { entry, payload } = lastOf(await desk.stores(), 'evidence-saved');
    expect(entry.pub).toMatchObject({ method: 'screen' });
    expect(payload?.facts).toMatchObject({ textAtPlace: true });
    await m.page.mouse.click(4, 4);
    await m.demo.pressInlineHide(saved.id);
    await m.panel.gate.getByText(/dold/i).first().waitFor();
  });
});

describe('when the page leaves fullscreen', () => {
  it('the gate’s dialog stays, with the focus', async () => {
    const held = beside('question-en');
    const m = await desk.sit(held);
    const [, [, enter]] = ways as [unknown, (typeof ways)[0]];
    await enter(m);
    await m.demo.pressInlineHide(held.id);
    await expect.poll(() => isInFront(m)).toBe(true);
    await m.page.evaluate(() => document.exitFullscreen());
    await m.page.waitForFunction(() => document.elementFromPoint(4, 4)?.localName !== 'modereringsjournalen-panel');
    expect((await readFocus(m.page)).name).toBe('Välj grund först');
    await m.page.keyboard.press('Escape');
    await m.panel.gate.waitFor({ state: 'detached' });
  });
});
