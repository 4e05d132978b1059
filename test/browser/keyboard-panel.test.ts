import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { commentOfKind, comments, type ListedComment } from '../demo/content/comments.ts';
import { DemoPage } from '../demo/page-object.ts';
import { buildExtension } from './build-extension.ts';
import { KeyboardWalk } from './keyboard-walk.ts';
import { afterFailure, demoSettings, type OpenBrowser, openBrowser } from './open-browser.ts';
import { PanelPage } from './panel-page.ts';
import { readFocus } from './read-focus.ts';
import { readStores } from './read-stores.ts';

/**
 * What is done in the panel and the gate, to its end, with the keyboard alone. The icon stands for its own keys, which the
 * browser hears before any page does.
 */
describe('by keyboard alone, in the panel', () => {
  const post = commentOfKind('insult').postId;
  const beside = (kind: string): ListedComment => {
    const found = comments.find((one) => one.postId === post && one.kind === kind && !one.parentId);
    if (!found) throw new Error(`no ${kind} on that post`);
    return found;
  };
  const open = () => openBrowser({ dist: buildExtension(), settings: demoSettings });
  let browser: OpenBrowser;
  let page: Page;
  let demo: DemoPage;
  let panel: PanelPage;
  let walk: KeyboardWalk;

  const newPage = async (): Promise<void> => {
    page = await browser.context.newPage();
    page.setDefaultTimeout(10_000);
    demo = new DemoPage(page);
    panel = new PanelPage(page);
  };
  beforeAll(async () => {
    browser = await open();
    await newPage();
  });
  afterEach(async ({ task }) => {
    const before = browser;
    browser = await afterFailure(task, browser, open);
    if (browser !== before) await newPage();
  });
  afterAll(() => browser.close());

  const stores = async () => readStores(await browser.worker());
  const typesNow = async () => (await stores()).lines.map(({ entry }) => entry.type);
  const count = async (type: string) => (await typesNow()).filter((one) => one === type).length;
  /** The platform's page as it was at first, and the panel called by its keys. */
  const sitDown = async (): Promise<void> => {
    walk = new KeyboardWalk(page);
    await demo.open(`https://www.facebook.com${commentOfKind('insult').surfaces[0]}?reset&arrive=off`);
    await panel.waitUntilAwake();
    await browser.clickToolbarIcon(page);
    await panel.panel.and(page.locator(':focus')).waitFor();
  };
  const openComment = async ({ id }: ListedComment): Promise<void> => {
    await panel.goDownTo(id);
    await walk.press('Enter');
    await panel.panel.getByText('Tillbaka').waitFor();
    await panel.panel.getByRole('radio').first().waitFor();
    await walk.keepsFocus();
  };

  it('saves evidence, removes with the platform’s own keys, and is back in the panel', async () => {
    await sitDown();
    const insult = commentOfKind('insult');
    await openComment(insult);
    await walk.to(/kräv|Person|Förtal|angrepp/i);
    await walk.press('ArrowDown', 'ArrowUp', 'Space');
    await walk.hears(/^Grund: punkt/);
    await walk.use(/^Spara underlag/);
    await walk.hears(/^Underlag sparat/);
    await demo.openCommentMenuByKeyboard(insult.id);
    await demo.chooseMenuItemByKeyboard('Ta bort');
    await demo.confirmDialogByKeyboard();
    await walk.isAt(/^Borttagen/);
    await walk.to(/^Stäng/);
    await walk.press('Escape');
    await panel.gate.waitFor({ state: 'detached' });
    await panel.panel
      .locator(':focus')
      .or(panel.panel.and(page.locator(':focus')))
      .first()
      .waitFor();
    expect(walk.faults).toEqual([]);
  });

  it('[HAL-18] goes the way without a picture, calls the police, and marks what is removed', async () => {
    await sitDown();
    await openComment(beside('emoji'));
    await walk.use(/^Sexuell bild på barn/);
    await panel.panel.getByText('Ingen bild tas av den här kommentaren').waitFor();
    await walk.keepsFocus();
    await walk.use(/^Spara utan bild/);
    await walk.hears(/^Text, länk och tid sparade/);
    await walk.use(/^Jag har ringt/);
    await walk.isAt(/^Polisanmäl/);
    await walk.press('Control+Enter');
    await panel.panel.locator('.way-view').waitFor({ state: 'detached' });
    // Another way begun is the end of the time to undo.
    await walk.press('a');
    await walk.isAt(/^Anteckna/);
    await expect.poll(() => count('police-reported'), { timeout: 10_000 }).toBe(1);
    await walk.press('Escape');
    await walk.keepsFocus();
    expect(walk.faults).toEqual([]);
  });

  it('opens every way of a comment, stops at each thing in it, and leaves it with Esc', async () => {
    await sitDown();
    await openComment(beside('thanks'));
    const ways = panel.panel.locator('.ways .way:not(.more-ways)');
    const heading = panel.panel.locator('.way-view h3');
    const namesOf = async () => (await ways.allInnerTexts()).map((text) => text.split('\n')[0]?.trim() ?? '');
    const lookAt = async (name: string): Promise<void> => {
      await walk.use(new RegExp(`^${name}`));
      await heading.and(page.locator(':focus')).waitFor();
      await walk.to(/^Lämna utan att spara/);
      await walk.press('Escape');
      await heading.waitFor({ state: 'detached' });
      await walk.keepsFocus();
    };
    const isWritten = (name: string) => /^(Redan besvarad|Ingen åtgärd)/.test(name);
    const first = await namesOf();
    for (const name of first.filter((one) => !isWritten(one))) {
      await lookAt(name);
      await walk.isAt(new RegExp(`^${name}`));
    }
    await walk.use(/^Fler sätt/);
    const more = (await namesOf()).slice(first.length);
    expect(more.length).toBeGreaterThan(5);
    for (const name of more.filter((one) => !isWritten(one))) {
      if ((await readFocus(page)).name === 'Fler sätt') await walk.press('Enter');
      await lookAt(name);
    }
    expect(walk.faults).toEqual([]);
  });

  it('marks a pile-on and sets one ground for all of it; opens an item by hand; leads to the other pages', async () => {
    await sitDown();
    const before = (await stores()).items.length;
    await walk.use(/^Markera flera/);
    await walk.isAt(/^Markera flera/);
    await walk.use(/^Markera .*Vadsten/, 'Space');
    await walk.hears(/^1 markerad$/);
    await walk.use(/^Markera .*Sampleton/, 'Space');
    await walk.hears(/^2 markerade$/);
    await walk.backTo(/^Grund för alla/);
    await walk.press('ArrowDown', 'ArrowDown');
    await walk.use(/^Sätt grunden/);
    await walk.hears(/^Grund: punkt 2 \(2\)/);
    await walk.keepsFocus();

    // Another way begun is the end of the time to undo.
    await walk.use(/^Nytt fall för hand/);
    await walk.isAt(/^Nytt fall/);
    await expect.poll(async () => (await stores()).items.length, { timeout: 10_000 }).toBe(before + 2);
    await walk.fill(/^Vad står det/, 'Någon skriver om vårt badhus på en annan sida.');
    await walk.press('Control+Enter');
    await walk.hears(/badhus|Fall|för hand/i);
    await panel.writeNow();
    await expect.poll(async () => (await stores()).items.length, { timeout: 10_000 }).toBe(before + 3);
    await walk.keepsFocus();

    await walk.press('Escape');
    for (const [key, name, path] of [
      ['to', /^Överlämna$/, 'handover'],
      ['to', /^Lämna över/, 'work'],
      ['backTo', /^Öppna journalen/, 'journal'],
    ] as const) {
      await walk[key](name);
      const [opened] = await Promise.all([page.context().waitForEvent('page'), walk.press('Enter')]);
      await expect.poll(() => opened.url()).toContain(`/${path}.html`);
      await opened.close();
      await page.bringToFront();
    }
    expect(walk.faults).toEqual([]);
  });

  it('points a comment out that was not read, and comes back where Esc leaves it', async () => {
    await sitDown();
    await walk.use(/^Läses sidan fel/);
    await walk.use(/^Peka ut kommentaren/);
    const frame = panel.host.locator('.tool-shield + .mark-frame');
    await frame.waitFor();
    await walk.press('Escape');
    await frame.waitFor({ state: 'detached' });
    await walk.isAt(/^Peka ut kommentaren/);
    await walk.press('Enter');
    await frame.waitFor();
    await walk.press('ArrowUp', 'ArrowDown');
    await walk.hears(/^Ramen står på: ./);
    await walk.press('Enter');
    await walk.isAt(/^Kommentaren du pekade ut/);
    await walk.fill(/^Avsändare/, 'Kalle Exempel');
    await walk.fill(/^Text/, 'Det här stod någon annanstans på sidan.');
    await walk.use(/^Lägg i listan/);
    await walk.isAt(/^Kalle Exempel/);
    expect(walk.faults).toEqual([]);
  });
});
