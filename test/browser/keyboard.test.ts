import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comments } from '../demo/content/comments.ts';
import { DemoPage } from '../demo/page-object.ts';
import { buildExtension } from './build-extension.ts';
import { demoSettings, type OpenBrowser, openBrowser } from './open-browser.ts';
import { PanelPage } from './panel-page.ts';
import { lastOf, readStores } from './read-stores.ts';
import { seedItems } from './seed-items.ts';
import { tabUntil } from './tab-until.ts';

/** Every flow with the keyboard alone: from here on no test touches the mouse. */
describe('by keyboard alone, in the built extension', () => {
  let browser: OpenBrowser;
  let page: Page;
  let panel: PanelPage;

  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const heading = (name: string) => panel.panel.getByRole('heading', { name, exact: true });
  const tabTo = async (name: RegExp, on = page): Promise<void> => {
    expect(await tabUntil(on, name)).toEqual([]);
  };
  /** The page as it was at first, and the panel open beside it. */
  const sitDownAnew = async (): Promise<DemoPage> => {
    const demo = new DemoPage(page);
    const first = comments.find(({ site, kind }) => site === 'facebook' && kind === 'insult');
    await demo.open(`https://www.facebook.com${first?.surfaces[0]}?reset&arrive=off`);
    await panel.panel.or(panel.host.locator('.edge')).first().waitFor({ timeout: 20_000 });
    const unfold = panel.host.locator('.edge button').first();
    if (await unfold.isVisible()) await unfold.press('Enter');
    await panel.waitUntilAwake();
    await panel.panel
      .getByText(/Fråga,|Besvarad/)
      .first()
      .waitFor();
    return demo;
  };
  const idOf = (kind: string) =>
    comments.find((comment) => comment.site === 'facebook' && comment.kind === kind && !comment.parentId)?.id ?? '';

  beforeAll(async () => {
    browser = await openBrowser({ dist: buildExtension('chrome'), settings: demoSettings });
    page = await browser.context.newPage();
    page.setDefaultTimeout(10_000);
    panel = new PanelPage(page);
    await sitDownAnew();
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['keydown', 'keypress', 'keyup']) {
        window.addEventListener(type, (event) => heard.push((event as KeyboardEvent).key), { capture: true });
      }
    });
    await panel.panel.focus();
  });
  afterAll(() => browser.close());

  it('moves, opens and leaves; the focus comes back to the row', async () => {
    await press('j', 'j', 'k');
    await press('Enter');
    await panel.panel.getByText('Tillbaka').waitFor();
    await press('Escape');
    await panel.row(idOf('thanks')).and(page.locator(':focus')).waitFor();
  });

  it('marks no action with N and takes it back with Z', async () => {
    await press('n');
    await panel.panel.locator('.undo-bar').getByText('Ingen åtgärd').waitFor();
    await press('z');
    await panel.panel.locator('.undo-bar button').waitFor({ state: 'detached' });
    expect((await readStores(await browser.worker())).items).toEqual([]);
  });

  it('answers: B, a ready text, words of one’s own that trigger no key, Ctrl+Enter', async () => {
    await panel.goDownTo(idOf('question'));
    await press('b');
    await heading('Besvara').and(page.locator(':focus')).waitFor();
    await tabTo(/^Kort svar/);
    await press('Enter');
    await tabTo(/^Svar$/);
    await press('Control+End');
    await page.keyboard.type(' nvfj?x1z');
    expect(await panel.panel.locator('textarea').first().inputValue()).toContain('nvfj?x1z');
    await press('Control+Enter');
    await panel.panel.locator('.undo-bar').getByText('Besvarad').waitFor();
    await panel.writeNow();
    await panel
      .row(idOf('question'))
      .getByText(/Besvarad/)
      .waitFor();
  });

  it('asks somebody with F, and keeps a draft that was left with Esc', async () => {
    await panel.panel.focus();
    await panel.goDownTo(idOf('long'));
    await press('f');
    await heading('Fråga någon').waitFor();
    await tabTo(/^Din fråga$/);
    await press('Control+End');
    await page.keyboard.type(' Bråttom.');
    await press('Escape');
    await heading('Fråga någon').waitFor({ state: 'detached' });
    await press('f');
    await heading('Fråga någon').waitFor();
    expect(await panel.panel.getByLabel('Din fråga').inputValue()).toMatch(/ Bråttom\.$/);
    await press('Control+Enter');
    await panel.panel.locator('.undo-bar').getByText('Parkerad').waitFor();
  });

  it('chooses a ground with a digit, and is told with the button what saving evidence takes', async () => {
    await panel.panel.focus();
    await panel.goDownTo(idOf('insult'));
    await press('Enter');
    await panel.panel.getByText('Tillbaka').waitFor();
    await press('1');
    await panel.saveButton.waitFor();
    await tabTo(/^Spara underlag/);
    await press('Enter');
    await panel.panel
      .getByText(/Webbläsaren behöver ditt lov/)
      .first()
      .waitFor();
  });

  it('marks several with X, shows the keys with ?, folds with -', async () => {
    await press('Escape', 'Escape');
    await panel.panel.focus();
    await press('j', 'x', 'j', 'x');
    await panel.panel.getByText('2 markerade').waitFor();
    await press('?');
    await heading('Tangenter').waitFor();
    await press('?', '-');
    await panel.host.locator('.edge').waitFor();
  });

  it('let the platform hear no key while the focus was in the panel, not even before everybody else', async () => {
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  });

  it('goes past the gate for a reason, removes, and sets a ground on what is gone', async () => {
    const demo = await sitDownAnew();
    const id = idOf('emoji');
    const pressDelete = async (): Promise<void> => {
      await demo.openCommentMenuByKeyboard(id);
      await demo.chooseMenuItemByKeyboard('Ta bort');
    };
    await pressDelete();
    await panel.gate.locator(':focus').first().waitFor();
    await tabTo(/^Ta bort utan underlag/);
    await press('Enter');
    await tabTo(/^Skäl/);
    await page.keyboard.type('Hot mot en namngiven person, bråttom');
    await tabTo(/^Låt mig ta bort/);
    await press('Enter');
    await panel.gate.locator(':focus', { hasText: 'Spärren är öppen' }).waitFor();
    await press('Escape');
    await panel.gate.waitFor({ state: 'detached' });
    await expect
      .poll(async () => {
        await press('Escape');
        await pressDelete();
        return demo.isConfirmOpen();
      })
      .toBe(true);
    await demo.confirmDialogByKeyboard();
    await panel.untilGone();
    await press('Escape');
    await panel.gate.waitFor({ state: 'detached' });
    const stores = async () => readStores(await browser.worker());
    const gone = (await stores()).items.findLast(({ comment }) => comment.id === id);
    await panel.panel.focus();
    await panel.panel
      .getByText(new RegExp(`${gone?.number}`))
      .first()
      .waitFor();
    await tabTo(new RegExp(`${gone?.number}`));
    await press('Enter');
    await panel.panel.getByRole('radio').first().waitFor();
    await panel.panel.focus();
    await press('2');
    await panel.panel.getByText(/^Grund: punkt 2/).waitFor();
    expect(lastOf(await stores(), 'ground-chosen').entry.item).toBe(gone?.number);
  });

  it('hands over, and finds the item in the journal', async () => {
    const handover = await browser.openExtensionPage('src/pages/handover/handover.html');
    const said = `Ingen orkar med er kö ${Date.now()}`;
    const [number = ''] = await seedItems(handover, [{ text: said }]);
    await handover.reload();
    await handover.getByText(/\d+ av \d+ valda/).waitFor();
    const saving = handover.waitForEvent('download');
    await tabTo(/^Spara \d+ fall/, handover);
    await handover.keyboard.press('Enter');
    expect((await saving).suggestedFilename()).toMatch(/\.zip$/);
    await handover.locator('output .notice').waitFor();
    const journal = await browser.openExtensionPage('src/pages/journal/journal.html');
    await journal.locator('[data-number]').first().waitFor();
    await journal.keyboard.press('/');
    await journal.keyboard.type(said);
    await expect.poll(() => journal.locator('[data-number]').count()).toBe(1);
    expect(await journal.locator('[data-number]').getAttribute('data-number')).toBe(number);
    await tabTo(new RegExp(number), journal);
    await journal.keyboard.press('Enter');
    await journal.getByRole('heading', { level: 2 }).first().waitFor();
    await expect.poll(() => journal.url()).toContain(number);
    await handover.close();
    await journal.close();
    await page.bringToFront();
  });

  it('keeps what was half written over a reload, and forgets it when it is sent', async () => {
    const begin = async (): Promise<void> => {
      await panel.openComment(idOf('thanks'));
      await press('b');
      await heading('Besvara').waitFor();
    };
    await sitDownAnew();
    await begin();
    await panel.panel.locator('textarea').first().fill('Tack, vi hörs i mor');
    await page.reload();
    await panel.waitUntilAwake();
    await begin();
    await expect.poll(() => panel.panel.locator('textarea').first().inputValue()).toBe('Tack, vi hörs i mor');
    const kept = async () =>
      (await browser.worker()).evaluate('chrome.storage.session.get().then((all) => JSON.stringify(all))');
    expect(await kept()).toContain('Tack, vi hörs i mor');
    await press('Control+Enter');
    await panel.writeNow();
    await expect.poll(kept, { timeout: 10_000 }).not.toContain('Tack, vi hörs i mor');
  });
});
