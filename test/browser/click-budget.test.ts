import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commentOfKind } from '../demo/content/comments.ts';
import { DemoPage } from '../demo/page-object.ts';
import { buildExtension } from './build-extension.ts';
import { untilWeListen } from './moderator.ts';
import { demoSettings, type OpenBrowser, openBrowser } from './open-browser.ts';
import { PanelPage } from './panel-page.ts';
import { readStores } from './read-stores.ts';

/** Counts the clicks of a person: requirements 5.3, from the panel open on the page. */
function counting() {
  let clicks = 0;
  return {
    async click(target: Locator): Promise<void> {
      await target.click();
      clicks += 1;
    },
    get clicks() {
      return clicks;
    },
  };
}

describe('the click budget', () => {
  let browser: OpenBrowser;
  let page: Page;
  let panel: PanelPage;
  /** Comments of the post that ask for an answer, and those without a hint. */
  let questions: string[];
  let others: string[];

  const button = (name: RegExp | string) => panel.panel.getByRole('button', { name });
  const item = (id: string): Locator => panel.row(id).locator('xpath=..');
  const quick = async (id: string, name: RegExp): Promise<Locator> => {
    await panel.row(id).scrollIntoViewIfNeeded();
    await panel.row(id).hover({ position: { x: 20, y: 10 } });
    return item(id).getByRole('button', { name });
  };

  beforeAll(async () => {
    browser = await openBrowser({ dist: buildExtension('chrome'), settings: demoSettings });
    page = await browser.context.newPage();
    page.setDefaultTimeout(10_000);
    await page
      .context()
      .grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://www.facebook.com' });
    panel = new PanelPage(page);
    const insult = commentOfKind('insult');
    const demo = new DemoPage(page);
    await demo.open(`https://www.facebook.com${insult.surfaces[0]}?reset&arrive=off`);
    const shown = (await demo.shownComments(insult.postId)).filter(({ isOwn }) => !isOwn);
    await panel.waitUntilListed(shown);
    questions = shown.filter(({ kind }) => kind === 'question').map(({ id }) => id);
    others = shown.filter(({ hint }) => hint === undefined).map(({ id }) => id);
  });
  afterAll(() => browser.close());

  it('1: shows what needs doing today without a click', async () => {
    await panel.panel.getByRole('heading', { name: 'Att göra' }).waitFor();
    await panel.panel.locator('section').first().locator('li').first().waitFor();
  });

  it('2 and 3: marks no action, or answered, with one click each, and takes it back', async () => {
    const hand = counting();
    const [one = '', other = ''] = questions;
    await hand.click(await quick(one, /^Ingen åtgärd/));
    await item(one).getByText('Ingen åtgärd').first().waitFor();
    expect(hand.clicks).toBe(1);
    await button(/^Ångra/).click();
    await item(one).locator('.tag').waitFor({ state: 'detached' });
    const again = counting();
    await again.click(await quick(other, /^Redan besvarad/));
    // Written after the time to undo; until then it is shown all the same.
    await button(/^Ångra/).waitFor();
    await button(/^Ångra/).waitFor({ state: 'detached' });
    await item(other)
      .getByText(/Besvarad \d\d:\d\d/)
      .waitFor();
    expect(again.clicks).toBe(1);
  });

  it('4: puts a text with signature on the clipboard with two clicks', async () => {
    const hand = counting();
    await hand.click(await quick(questions[0] ?? '', /^Besvara/));
    await hand.click(button('Kort svar'));
    await panel.panel.getByText('Kopierad. Klistra in den själv.').waitFor();
    expect(hand.clicks).toBe(2);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Hej .*\[svaret\]/s);
    await panel.panel.getByText('Fyll i: [svaret]').waitFor();
    await page.keyboard.press('Escape');
    await button(/Tillbaka/).click();
  });

  it('7: passes on with three clicks, text to the colleague and all', async () => {
    const hand = counting();
    const id = others.pop() ?? '';
    await panel.row(id).click();
    await hand.click(button(/^Vidarebefordra/));
    await hand.click(button(/^Kopiera Text till kollegan/));
    await hand.click(button(/^Markera som vidarebefordrad/));
    expect(hand.clicks).toBe(3);
    await panel.writeNow();
    await item(id)
      .getByText(/Vidarebefordrad \d\d/)
      .waitFor();
  });

  it('8: asks somebody, the recipient chosen beforehand, with two clicks', async () => {
    const hand = counting();
    const id = others.pop() ?? '';
    await panel.row(id).click();
    await hand.click(button(/^Fråga någon/));
    await hand.click(button(/^Parkera/));
    expect(hand.clicks).toBe(2);
    await panel.writeNow();
    await panel.panel.getByText('Väntar på svar').first().waitFor();
  });

  it('5 and 6: ground and evidence within three clicks, and nothing at all to log the removal that is seen', async () => {
    const { id } = commentOfKind('insult');
    await browser.clickToolbarIcon(page);
    const hand = counting();
    await panel.row(id).scrollIntoViewIfNeeded();
    await hand.click(panel.row(id));
    await hand.click(panel.panel.locator('label.ground').first());
    await hand.click(panel.saveButton);
    await panel.panel.getByText(/Underlag sparat \d\d/).waitFor();
    expect(hand.clicks).toBe(3);
    const demo = new DemoPage(page);
    await demo.openCommentMenu(id);
    await demo.chooseMenuItem('Ta bort');
    await demo.confirmDialog();
    await panel.untilGone();
    await page.keyboard.press('Escape');
  });

  it('9: hands over with two clicks, all that is not handed over chosen', async () => {
    await button(/Tillbaka/).click();
    const opened = browser.context.waitForEvent('page');
    const hand = counting();
    await hand.click(panel.panel.locator('.panel-foot').getByRole('button', { name: /^Överlämna/ }));
    const handover = await opened;
    const save = handover.getByRole('button', { name: /^Spara / }).first();
    await save.waitFor();
    const download = handover.waitForEvent('download');
    await hand.click(save);
    expect((await download).suggestedFilename()).toMatch(/\.zip$/);
    expect(hand.clicks).toBe(2);
    await handover.locator('output .notice').waitFor();
    await handover.close();
    await page.bringToFront();
  });

  it('secrecy takes two clicks, ground and provision', async () => {
    await panel.panel.getByRole('button', { name: /^Kontrollera utfallet/ }).click();
    const hand = counting();
    await hand.click(button(/^Sekretess/));
    await hand.click(button(/^26 kap\. 1 § OSL/));
    await panel.writeNow();
    expect(hand.clicks).toBe(2);
    const { entries } = await journal();
    expect(entries.at(-1)).toBe('secrecy-marked');
  });

  it('sets one ground on a whole pile-on, and writes an item for each', async () => {
    await button(/Tillbaka/).click();
    const before = (await journal()).items;
    await button('Markera flera').click();
    const boxes = panel.panel.locator('.mark-box input:not([disabled])');
    const ids = 3;
    const fresh = panel.panel.locator('li.row-item').filter({ hasNot: page.locator('.tag') });
    for (let at = 0; at < ids; at += 1) await fresh.locator('.mark-box input:not([disabled])').nth(at).check();
    expect(await boxes.count()).toBeGreaterThan(ids);
    await panel.panel.getByLabel('Grund för alla').selectOption({ index: 1 });
    await button('Sätt grunden').click();
    await panel.panel.getByText('Grund: punkt 1 (3)').waitFor();
    await panel.writeNow();
    expect((await journal()).items).toBe(before + ids);
  });

  it('[SMB-15] hands the open work to the one who steps in, and takes it up, journaled on both sides', async () => {
    const work = await browser.openExtensionPage('src/pages/work/work.html');
    await work.getByLabel('Till vem?').fill('Lo Ersattson');
    const saving = work.waitForEvent('download');
    await work.getByRole('button', { name: /^Spara \d+ fall som fil/ }).click();
    const file = await (await saving).path();
    await work.getByText('Du har inga öppna fall.').waitFor();
    // The work is given away in the journal: a file that was not saved can be had once more.
    const savingAgain = work.waitForEvent('download');
    await work.getByRole('button', { name: 'Spara filen igen' }).click();
    expect(readFileSync(await (await savingAgain).path(), 'utf8')).toBe(readFileSync(file, 'utf8'));
    await work.getByLabel('Öppna filen från kollegan').setInputFiles(file);
    await work.getByText(/Du har tagit vid efter Sara Demosson/).waitFor();
    await work.getByRole('checkbox').first().waitFor();
    await work.close();
    const { entries } = await journal();
    expect(entries.filter((type) => type === 'reviewed')).toHaveLength(2);
  });

  it('[HAL-22] [TIB-41] opens an item by hand for what was seen elsewhere, on a page where everything sleeps', async () => {
    const before = (await journal()).items;
    await page.goto('https://www.facebook.com/grannbykommun?arrive=off');
    await untilWeListen(browser);
    await browser.clickToolbarIcon(page);
    await button(/^Nytt fall för hand/).click();
    await panel.panel.getByLabel('Vad står det?').fill('Någon skriver om vårt badhus på en annan sida.');
    await button(/^Öppna fallet/).click();
    await panel.panel.getByText('Välj kanal, eller att det inte hör till någon.').waitFor();
    await panel.panel.getByLabel('Ingen av våra kanaler').check();
    await button(/^Öppna fallet/).click();
    await panel.writeNow();
    await panel.panel.getByText('Någon skriver om vårt badhus').first().waitFor();
    await button(/^Fråga någon/).waitFor();
    expect(await button(/^Besvara/).count()).toBe(0);
    expect((await journal()).items).toBe(before + 1);
  });

  /** The types of the entries and the number of items, as the journal has them. */
  async function journal(): Promise<{ entries: string[]; items: number }> {
    const { lines, items } = await readStores(await browser.worker());
    return { entries: lines.map(({ entry }) => entry.type), items: items.length };
  }
});
