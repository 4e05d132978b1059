import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Settings } from '../../src/shared/settings.ts';
import { commentOfKind } from '../demo/content/comments.ts';
import { buildExtension } from './build-extension.ts';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { PanelPage } from './panel-page.ts';
import { readStores } from './read-stores.ts';
import { tabUntil } from './tab-until.ts';
import { untilSettingsOpen } from './until-settings-open.ts';

/** From the installation on, each step after the other and all of it without a mouse. */
let browser: OpenBrowser;
let page: Page;
let panel: PanelPage;

const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
/** Every stop on the way has a ring that shows. */
const tabTo = async (name: RegExp): Promise<void> => {
  expect(await tabUntil(page, name)).toEqual([]);
};
const ask = (type: string, what: unknown) =>
  page.evaluate((message) => chrome.runtime.sendMessage<object, { ok: boolean; value: unknown }>(message), {
    type,
    ask: what,
  });
const settings = async () => (await ask('read-settings', null)).value as Settings;

beforeAll(async () => {
  browser = await openBrowser({ dist: buildExtension('chrome') });
  page = await untilSettingsOpen(browser);
  page.setDefaultTimeout(10_000);
});
afterAll(() => browser.close());

it('first run, exercise, channel, crisis: by keyboard alone', async () => {
  await page.getByRole('heading', { name: 'Välkommen' }).waitFor();
  await page.bringToFront();
  await tabTo(/^Vems riktlinjer/);
  await page.keyboard.type('Tibro');
  await tabTo(/^Ditt namn/);
  await page.keyboard.type('Sara Demosson');
  await press('Enter');
  await page.getByText('Nu är det igång').waitFor();
  await expect.poll(async () => (await settings()).policyId).toBe('tibro');

  // The exercise: hint, ground, gate, evidence, registrar, removal; nothing of it is kept.
  await tabTo(/^Öva i två minuter/);
  await press('Enter');
  await page.getByText('Det här är en övning').waitFor();
  const step = (no: number) => page.getByText(`Steg ${no} av 6`).waitFor();
  await step(1);
  await tabTo(/^Tobbe Brännvik/);
  await press('Enter');
  await step(2);
  await press('1');
  await step(3);
  await tabTo(/^Ta bort kommentaren av Tobbe/);
  await press('Enter');
  await page.getByRole('heading', { name: 'Spara underlag först' }).and(page.locator(':focus')).waitFor();
  await step(4);
  await tabTo(/^Spara underlag/);
  await press('Enter');
  await step(5);
  await tabTo(/^Överlämna nu/);
  await press('Enter');
  await page.getByRole('heading', { name: /nu kan du ta bort/ }).waitFor();
  await step(6);
  await press('Escape');
  await page
    .getByRole('button', { name: /^Ta bort kommentaren/ })
    .and(page.locator(':focus'))
    .waitFor();
  await press('Enter');
  await page.getByText('Så går det till').waitFor();
  expect((await readStores(await browser.worker())).lines).toEqual([]);

  await tabTo(/^Lägg till kanaler/);
  await press('Enter');
  await page.getByRole('heading', { name: 'Inställningar' }).waitFor();
  await tabTo(/^Namn, som du säger det/);
  await page.keyboard.type('Ekbacka bibliotek');
  await tabTo(/^Adress på Facebook/);
  await page.keyboard.type('https://www.facebook.com/ekbackabibliotek');
  await tabTo(/^Lägg till kanal/);
  await press('Enter');
  await expect.poll(async () => (await settings()).channels.length).toBe(1);

  await tabTo(/^Krisläge är på/);
  await press('Space');
  await tabTo(/^Vad har hänt/);
  await page.keyboard.type('Storm över länet.');
  await tabTo(/^Telefon att hänvisa till/);
  await page.keyboard.type('0000-123 45');
  await tabTo(/^Påminn om frågor/);
  await press('Control+a');
  await page.keyboard.type('15');
  await tabTo(/^Öppnar/);
  await page.keyboard.type('00:00');
  await tabTo(/^Stänger/);
  await page.keyboard.type('23:59');
  await expect
    .poll(async () => (await settings()).crisis)
    .toEqual({
      active: true,
      text: 'Storm över länet.',
      phone: '0000-123 45',
      remindEvery: 15,
      watch: { open: '00:00', close: '23:59' },
    });
});

it('[HAL-21] [NYK-36] [TIB-17] shows the crisis in the panel, reminds often and at all hours, and moves to the left on T', async () => {
  await ask('note-waiting', { channel: 'Ekbacka bibliotek', comments: [{ id: '700' }] });
  await page.evaluate(() => chrome.alarms.create('reminders', { when: Date.now(), periodInMinutes: 1 }));
  await expect
    .poll(() => page.evaluate(async () => Object.keys(await chrome.notifications.getAll())), { timeout: 15_000 })
    .toContainEqual(expect.stringMatching(/^crisis:/));

  const channel = await browser.context.newPage();
  panel = new PanelPage(channel);
  await channel.goto(`https://www.facebook.com${commentOfKind('insult').surfaces[0]}?reset&arrive=off`);
  await panel.waitUntilAwake();
  const notice = panel.panel.locator('.notice').filter({ hasText: 'Storm över länet.' });
  await notice.getByText('0000-123 45').waitFor();

  const leftOf = async () => (await panel.panel.boundingBox())?.x;
  expect(await leftOf()).toBeGreaterThan(600);
  await panel.panel.focus();
  await channel.keyboard.press('t');
  await expect.poll(leftOf).toBe(0);
  await channel.reload();
  await panel.waitUntilAwake();
  await expect.poll(leftOf).toBe(0);
});
