import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comments } from '../demo/content/comments.ts';
import { DemoPage } from '../demo/page-object.ts';
import { buildExtension } from './build-extension.ts';
import { demoSettings, type OpenBrowser, openBrowser } from './open-browser.ts';
import { PanelPage } from './panel-page.ts';

/** Every flow with the keyboard alone: from here on no test touches the mouse. */
describe('by keyboard alone, in the built extension', () => {
  let browser: OpenBrowser;
  let page: Page;
  let panel: PanelPage;

  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const heading = (name: string) => panel.panel.getByRole('heading', { name, exact: true });
  /** Tabs until the button with this name has the focus, and presses it. */
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let stop = 0; stop < 60; stop += 1) {
      await press('Tab');
      const text = await page.evaluate(() => {
        const inside = document.activeElement?.shadowRoot?.activeElement;
        return inside?.getAttribute('aria-label') ?? inside?.textContent ?? '';
      });
      if (name.test(text.trim())) return;
    }
    throw new Error(`no way to ${String(name)} with Tab`);
  };
  const select = async (id: string): Promise<void> => {
    for (let step = 0; step < 40; step += 1) {
      if ((await panel.row(id).getAttribute('aria-current')) === 'true') return;
      await press('j');
      await page.waitForTimeout(30);
    }
    throw new Error(`j does not reach ${id}`);
  };
  const idOf = (kind: string) =>
    comments.find((comment) => comment.site === 'facebook' && comment.kind === kind && !comment.parentId)?.id ?? '';

  beforeAll(async () => {
    browser = await openBrowser({ dist: buildExtension('chrome'), settings: demoSettings });
    page = await browser.context.newPage();
    page.setDefaultTimeout(10_000);
    panel = new PanelPage(page);
    const first = comments.find(({ site, kind }) => site === 'facebook' && kind === 'insult');
    await new DemoPage(page).open(`https://www.facebook.com${first?.surfaces[0]}?reset&arrive=off`);
    await panel.waitUntilAwake();
    await panel.panel
      .getByText(/Fråga,/)
      .first()
      .waitFor();
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
  });

  it('answers: B, a ready text, words of one’s own that trigger no key, Ctrl+Enter', async () => {
    await select(idOf('question'));
    await press('b');
    await heading('Besvara').and(page.locator(':focus')).waitFor();
    await tabTo(/^Kort svar/);
    await press('Enter');
    await tabTo(/^$|^Hej/);
    await press('Control+End');
    await page.keyboard.type(' nvfj?x1z');
    expect(await panel.panel.locator('textarea').first().inputValue()).toContain('nvfj?x1z');
    await press('Control+Enter');
    await panel.panel.locator('.undo-bar').getByText('Besvarad').waitFor();
    await panel.panel.locator('.undo-bar button').waitFor({ state: 'detached' });
    await panel
      .row(idOf('question'))
      .getByText(/Besvarad/)
      .waitFor();
  });

  it('asks somebody with F, and keeps a draft that was left with Esc', async () => {
    await panel.panel.focus();
    await select(idOf('long'));
    await press('f');
    await heading('Fråga någon').waitFor();
    await tabTo(/^$/);
    await press('Escape');
    await heading('Fråga någon').waitFor({ state: 'detached' });
    await press('f');
    await heading('Fråga någon').waitFor();
    await press('Control+Enter');
    await panel.panel.locator('.undo-bar').getByText('Parkerad').waitFor();
  });

  it('chooses a ground with a digit and saves evidence with the button', async () => {
    await panel.panel.focus();
    await select(idOf('insult'));
    await press('Enter');
    await panel.panel.getByText('Tillbaka').waitFor();
    await press('1');
    await panel.saveButton.waitFor();
    await tabTo(/^Spara underlag/);
    await press('Enter');
    await panel.panel
      .getByText(/Webbläsaren behöver ditt lov|Underlag sparat/)
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
});
