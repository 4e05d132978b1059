import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commentOfKind, comments } from '../demo/content/comments.ts';
import { DemoPage } from '../demo/page-object.ts';
import { buildExtension } from './build-extension.ts';
import { demoSettings, type OpenBrowser, openBrowser } from './open-browser.ts';
import { PanelPage } from './panel-page.ts';
import { type SetClock, setClock } from './set-clock.ts';

/** Sara's Friday under Tibro's guideline (requirements 5.2), on a set clock, with a picture of every moment. */
describe('a day at the library', () => {
  // FILM_OUT keeps the film strip.
  const out = process.env.FILM_OUT ?? mkdtempSync(join(tmpdir(), 'day-'));
  let browser: OpenBrowser;
  let clock: SetClock;
  let page: Page;
  let panel: PanelPage;
  let demo: DemoPage;
  let pictures = 0;

  const { postId, surfaces } = commentOfKind('insult');
  const ofPost = comments.filter((one) => one.postId === postId && !one.isLate);
  const idOf = (kind: string) => ofPost.find((one) => one.kind === kind)?.id ?? '';
  const button = (name: RegExp) => panel.panel.getByRole('button', { name });
  const todo = () => panel.panel.locator('section').first().locator('li').first();
  const film = async (name: string): Promise<void> => {
    pictures += 1;
    await page.screenshot({ path: join(out, `${String(pictures).padStart(2, '0')}-${name}.png`) });
  };
  const visit = async (): Promise<void> => {
    await demo.open(`https://www.facebook.com${surfaces[0]}?arrive=off`);
    await panel.waitUntilListed(await demo.shownComments(postId));
  };
  /** Has the alarm ring now that rings every minute. */
  const ring = async (): Promise<void> =>
    (await browser.worker()).evaluate(() => chrome.alarms.create('reminders', { when: 0, periodInMinutes: 1 }));
  const badge = async (): Promise<string> => (await browser.worker()).evaluate(() => chrome.action.getBadgeText({}));

  beforeAll(async () => {
    browser = await openBrowser({ dist: buildExtension('chrome') });
    clock = await setClock(browser);
    await clock.set('2026-11-18T07:50:00Z');
    // Only now is a policy chosen: reminders count from then.
    const { customPolicy: _, ...rest } = demoSettings;
    await (await browser.worker()).evaluate((settings) => chrome.storage.local.set({ settings }), {
      ...rest,
      policyId: 'tibro',
    });
    page = await browser.context.newPage();
    page.setDefaultTimeout(15_000);
    panel = new PanelPage(page);
    demo = new DemoPage(page);
    await page.goto('https://www.facebook.com/ekbackabibliotek?reset&arrive=off');
    await visit();
    // The question's time runs from now: it has been seen.
    await todo().getByText('Besvara fråga').waitFor();
  });
  afterAll(async () => {
    await browser.close();
    if (!process.env.FILM_OUT) rmSync(out, { recursive: true, force: true });
  });

  it('07:55: badge and list say what is due, without a click', async () => {
    await clock.set('2026-11-20T06:55:00Z');
    await visit();
    await todo().getByText('Besvara fråga').waitFor();
    await expect.poll(() => todo().textContent()).toMatch(/om \d|försenad/);
    await ring();
    await expect.poll(badge, { timeout: 10_000 }).toMatch(/\d/);
    await film('07-55-dagens-lista');
  });

  it('08:05: [NYK-06] [TIB-18] answers with signature; the other question goes to another unit', async () => {
    await clock.set('2026-11-20T07:05:00Z');
    const [first = '', second = ''] = ofPost.filter(({ kind }) => kind === 'question').map(({ id }) => id);
    await panel.openComment(first);
    await button(/^Besvara/).click();
    await button(/^Kort svar/).click();
    await film('08-05-svar');
    expect(await panel.panel.locator('textarea').first().inputValue()).toContain('Kultur och fritid i Tibro kommun');
    await button(/^Markera som besvarad/).click();
    await panel.writeNow();
    await panel.row(first).getByText('Besvarad 08:05').waitFor();
    await panel.openComment(second);
    await button(/^Vidarebefordra/).click();
    await film('08-08-vidarebefordra');
    await button(/^Markera som vidarebefordrad/).click();
    await panel.writeNow();
    await panel.panel.getByText('Väntar på svar').first().waitFor();
  });

  it('08:15: [TIB-36] ground, evidence, registrar, and only then removal; 08:19 it is gone', async () => {
    await clock.set('2026-11-20T07:15:00Z');
    const id = idOf('insult');
    await button(/^Tillbaka/).click();
    await panel.openComment(id);
    await panel.chooseGround(1);
    await browser.clickToolbarIcon(page);
    await panel.saveButton.click();
    await panel.panel
      .getByText(/Underlag sparat 08:1/)
      .first()
      .waitFor();
    await film('08-16-underlag-sparat');
    const opened = browser.context.waitForEvent('page');
    await panel.panel.getByRole('button', { name: /^Överlämna nu/ }).click();
    const handover = await opened;
    const save = handover.getByRole('button', { name: /^Spara / }).first();
    const download = handover.waitForEvent('download');
    await save.click();
    await download;
    await handover.locator('output .notice').waitFor();
    await handover.close();
    await page.bringToFront();
    await clock.set('2026-11-20T07:19:00Z');
    await panel.panel.getByText(/Överlämna till registrator 08:1/).waitFor();
    await demo.openCommentMenu(id);
    await demo.chooseMenuItem('Ta bort');
    await demo.confirmDialog();
    await panel.untilGone();
    await film('08-19-borttagen');
    await page.keyboard.press('Escape');
  });

  it('11:00: [SMB-27] unsure, so she asks; 13:30 the answer is noted and the criticism stays', async () => {
    await clock.set('2026-11-20T10:00:00Z');
    const id = idOf('long');
    await button(/^Tillbaka/).click();
    await panel.openComment(id);
    await button(/^Fråga någon/).click();
    await button(/^Parkera/).click();
    await panel.writeNow();
    await film('11-00-parkerad');
    await clock.set('2026-11-20T12:30:00Z');
    await panel.openComment(id);
    await panel.panel.getByText('Väntar på svar från kommunikationsenheten').waitFor();
    await button(/^Svaret har kommit/).click();
    await panel.panel
      .locator('textarea')
      .fill('Skarp kritik mot en namngiven tjänsteperson får stå kvar. Kommunikationschefen avgjorde.');
    await film('13-30-svaret-har-kommit');
    await button(/^Spara svaret/).click();
    await panel.writeNow();
    await button(/^Fler sätt/).click();
    await button(/^Ingen åtgärd/).click();
    await panel.writeNow();
    await panel
      .row(id)
      .getByText(/Ingen åtgärd 13:3/)
      .waitFor();
  });

  it('15:45: [TIB-06] ticks the daily review, the last of the day', async () => {
    await clock.set('2026-11-20T14:45:00Z');
    const ticks = panel.panel
      .locator('li')
      .filter({ hasText: 'Dagens genomgång' })
      .getByRole('button', { name: 'Bocka av' });
    // One a channel.
    for (let left = await ticks.count(); left > 0; left -= 1) {
      await ticks.first().click();
      await expect.poll(() => ticks.count()).toBe(left - 1);
    }
    await film('15-45-genomgang');
  });

  it('15:50: the registrar’s number comes back and is typed in; nothing of the removal is left to do', async () => {
    await clock.set('2026-11-20T14:50:00Z');
    const handover = await browser.openExtensionPage('src/pages/handover/handover.html');
    await handover.getByLabel(/^Diarienummer för/).fill('KS 2026/00412');
    await handover.getByRole('button', { name: /^Spara diarienummer/ }).click();
    await handover.getByText('KS 2026/00412', { exact: true }).first().waitFor();
    await handover.close();
    await page.bringToFront();
    await expect.poll(() => panel.panel.getByText('Kontrollera utfallet').count()).toBe(0);
    await film('15-50-klart');
    expect(readdirSync(out)).toHaveLength(pictures);
  });
});
