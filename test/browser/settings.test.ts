import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPolicyFile } from '../../src/policy/read-policy-file.ts';
import type { Settings } from '../../src/shared/settings.ts';
import { buildExtension } from './build-extension.ts';
import { type OpenBrowser, openBrowser } from './open-browser.ts';
import { PanelPage } from './panel-page.ts';
import { untilSettingsOpen } from './until-settings-open.ts';

describe('the settings page', () => {
  let browser: OpenBrowser;
  let page: Page;

  const stored = async () =>
    (await browser.worker()).evaluate(
      async () => (await chrome.storage.local.get('settings')).settings as Settings | undefined,
    );
  const badge = async () => (await browser.worker()).evaluate(() => chrome.action.getBadgeText({}));
  const part = (name: string) => page.getByRole('region', { name });

  beforeAll(async () => {
    browser = await openBrowser({ dist: buildExtension('chrome') });
    page = await untilSettingsOpen(browser);
  });
  afterAll(() => browser.close());

  it('opens by itself when it is installed, and asks for municipality and name and nothing else', async () => {
    await page.getByRole('heading', { name: 'Välkommen' }).waitFor();
    expect(await page.locator('main input, main select').count()).toBe(2);
    expect(await badge()).toBe('av');
    await page.getByRole('button', { name: 'Börja' }).click();
    await page.getByText('Välj vems riktlinjer du följer.').waitFor();
    await page.getByLabel('Vems riktlinjer följer du?').selectOption({ label: 'Hallsbergs kommun' });
    await page.getByLabel('Ditt namn').fill('Sara Demosson');
    await page.getByRole('button', { name: 'Börja' }).click();
    await page.getByRole('heading', { name: 'Inställningar' }).waitFor();
    await expect.poll(stored).toMatchObject({
      policyId: 'hallsberg',
      municipality: 'Hallsbergs kommun',
      operator: { name: 'Sara Demosson' },
    });
    await expect.poll(badge).toBe('');
  });

  it('keeps the last of what is written quickly, and shows it when it is opened again', async () => {
    await page.getByLabel('Titel och verksamhet').pressSequentially('bibliotekarie, Ekbacka bibliotek', { delay: 5 });
    await page.getByText(/^Sparat/).waitFor();
    await page.reload();
    expect(await page.getByLabel('Titel och verksamhet').inputValue()).toBe('bibliotekarie, Ekbacka bibliotek');
  });

  it('[SMB-12] registers a channel by its address, as it is pasted', async () => {
    const channels = part('Kanaler');
    await channels.getByLabel('Adress på Facebook eller Instagram').fill('https://example.org/ekbacka');
    await channels.getByRole('button', { name: 'Lägg till kanal' }).click();
    await channels.getByText('Skriv kontots adress på Facebook eller Instagram.').waitFor();
    await channels.getByLabel('Namn, som du säger det').fill('Ekbacka bibliotek');
    await channels
      .getByLabel('Adress på Facebook eller Instagram')
      .fill('sv-se.facebook.com/ekbackabibliotek/photos?x=1');
    await channels.getByRole('button', { name: 'Lägg till kanal' }).click();
    await channels.getByRole('row', { name: /Ekbacka bibliotek/ }).waitFor();
    await channels.getByRole('button', { name: 'Ändra Ekbacka bibliotek' }).click();
    await channels.getByLabel('Ansvarig', { exact: true }).fill('Sara');
    await channels.getByLabel('Öppnar').fill('10:00');
    await channels.getByLabel('Stänger').fill('18:00');
    await expect
      .poll(async () => (await stored())?.channels)
      .toMatchObject([
        {
          platform: 'facebook',
          name: 'Ekbacka bibliotek',
          url: 'https://www.facebook.com/ekbackabibliotek',
          handle: 'ekbackabibliotek',
          owner: 'Sara',
          monitoringHours: { open: '10:00', close: '18:00' },
        },
      ]);
    await channels.getByRole('button', { name: 'Ta bort Ekbacka bibliotek ur registret' }).click();
    await expect.poll(async () => (await stored())?.channels).toEqual([]);
    await channels.getByRole('button', { name: 'Ångra' }).click();
    await expect
      .poll(async () => (await stored())?.channels)
      .toMatchObject([{ name: 'Ekbacka bibliotek', owner: 'Sara' }]);
    expect(await channels.getByRole('button', { name: 'Ångra' }).count()).toBe(0);
  });

  it('[HAL-14] says in the register who watches today, when somebody has said so, and that nobody has', async () => {
    const row = part('Kanaler').getByRole('row', { name: /Ekbacka bibliotek/ });
    await row.getByText('Ingen har angetts här i dag').waitFor();
    await page.evaluate(async () => {
      const ask = (type: string, ask: object) =>
        chrome.runtime.sendMessage<object, { value: { todo: { id: string; kind: string }[] } }>({ type, ask });
      // It is asked for from the first weekday after the one when the channel was registered.
      const channels = { 'https://www.facebook.com/ekbackabibliotek': { registeredAt: '2026-01-02T08:00:00.000Z' } };
      await chrome.storage.local.set({ duties: { channels } });
      const { todo } = (await ask('read-state', { commentIds: [] })).value;
      await ask('finish-todo', { id: todo.find(({ kind }) => kind === 'watcher')?.id });
    });
    await page.reload();
    await row.getByText('Bevakar i dag: Sara Demosson').waitFor();
  });

  it("takes the municipality's own words, silences a rule, and shows at once what a comment would get", async () => {
    const hints = part('Tips');
    const trial = hints.getByLabel('Pröva en kommentar');
    for (const again of await hints.getByRole('button', { name: /^Använd igen/ }).all()) await again.click();
    await hints.getByLabel('Svordomar', { exact: true }).check();
    await trial.fill('Vilken kråkfoting. Ring 070-1740608');
    await hints.getByText('Regel entity:phone: 070-1740608').waitFor();
    await hints.getByLabel('Ord', { exact: true }).fill('a');
    await hints.getByRole('button', { name: 'Lägg till ord' }).click();
    await hints.getByText('Skriv minst två tecken').waitFor();
    await hints.getByLabel('Ord', { exact: true }).fill('kråkfot*, snorgärs');
    await hints.getByLabel('Kan vara').selectOption({ label: 'Svordomar' });
    await hints.getByRole('button', { name: 'Lägg till ord' }).click();
    await hints.getByText('Regel own-words: kråkfoting').waitFor();
    await hints.getByRole('button', { name: 'Tysta regeln entity:phone' }).click();
    await expect.poll(() => hints.getByText('070-1740608', { exact: false }).count()).toBe(0);
    await hints.getByLabel('Svordomar', { exact: true }).uncheck();
    await hints.getByText('Inget tips. Det är inget godkännande.').waitFor();
    await expect.poll(stored).toMatchObject({
      hints: {
        addWords: [{ category: 'profanity', words: ['kråkfot*', 'snorgärs'] }],
        silenceRules: ['entity:phone'],
        categoriesOff: ['profanity'],
      },
    });
  });

  it('gives a page that is open other hints at once', async () => {
    const beside = await browser.context.newPage();
    const panel = new PanelPage(beside);
    await beside.goto('https://www.facebook.com/ekbackabibliotek?reset&arrive=off');
    await panel.waitUntilAwake();
    const count = () => panel.panel.locator('.count b').last().textContent();
    await expect.poll(count).not.toBe('0');
    const kinds = part('Tips').getByRole('checkbox');
    await page.bringToFront();
    for (const kind of await kinds.all()) await kind.uncheck();
    await beside.bringToFront();
    await expect.poll(count, { timeout: 10_000 }).toBe('0');
    await page.bringToFront();
    for (const kind of await kinds.all()) await kind.check();
    await beside.bringToFront();
    await expect.poll(count, { timeout: 10_000 }).not.toBe('0');
    await beside.close();
  });

  it('takes closed days, and says which line is no date', async () => {
    const field = page.getByLabel('Fler stängda dagar');
    await field.fill('2026-12-23\n2026-12-30 12:00\n31 december');
    await page.getByText('Rad 3 är inget datum.').waitFor();
    await field.fill('2026-12-23\n2026-12-30 12:00');
    await expect.poll(stored).toMatchObject({
      extraClosedDays: ['2026-12-23'],
      shortDays: [{ day: '2026-12-30', close: '12:00' }],
    });
  });

  it('takes what the mail takes and what the archive needs, says what is wrong, and saves only what is right', async () => {
    const archive = part('E-post och arkiv');
    const limit = archive.getByLabel('Så många MB tar e-posten');
    await limit.fill('många');
    await archive.getByText('Skriv ett heltal från 1 till 500.').waitFor();
    await limit.fill('35');
    await archive.getByLabel('Organisationsnummer').fill('556000-0101');
    await archive.getByText('Det är inget organisationsnummer.').waitFor();
    await archive.getByLabel('Organisationsnummer').fill('5560000100');
    await archive.getByLabel('Arkivbildare').fill('Kultur- och fritidsnämnden');
    await archive.getByLabel('Leveransöverenskommelse').fill('LÖ 2026:1');
    await archive.getByLabel('Klassificering').fill('1.2.3');
    await archive.getByLabel('Mottagande arkiv').fill('Ekbacka arkiv');
    await page.getByLabel('Mapp för filer').fill('T:\\Registrator');
    await expect.poll(stored).toMatchObject({
      mailLimitMb: 35,
      exportFolderHint: 'T:\\Registrator',
      archive: {
        creator: 'Kultur- och fritidsnämnden',
        creatorCode: '556000-0100',
        receiver: 'Ekbacka arkiv',
        agreement: 'LÖ 2026:1',
        classification: '1.2.3',
      },
    });
    // What is saved is what the pages that use it read.
    const snapshot = await browser.openExtensionPage('src/pages/snapshot/snapshot.html');
    await expect.poll(() => snapshot.getByLabel('Klassificering').inputValue()).toBe('1.2.3');
    await snapshot.close();
    const handover = await browser.openExtensionPage('src/pages/handover/handover.html');
    await handover.locator('#receipts').waitFor();
    await handover.close();
  });

  describe('with a policy of one’s own', () => {
    const policy = () => part('Regelverk');
    let exported = '';

    it('begins as a copy, is changed, and is locked only with date and decision number', async () => {
      await policy().getByRole('button', { name: 'Gör ett eget' }).click();
      const lock = policy().getByRole('button', { name: 'Lås', exact: true });
      expect(await lock.getAttribute('aria-disabled')).toBe('true');
      await policy().getByText('För att låsa, fyll i: beslutsdatum, beslutsnummer.').waitFor();
      await policy().getByLabel('Hur fort?').first().selectOption({ label: 'Timmar, alla dagar' });
      await policy().getByLabel('Timmar', { exact: true }).fill('0');
      await policy().getByRole('button', { name: 'Spara ny version' }).click();
      await policy().getByText('Talet är för litet.').waitFor();
      expect((await stored())?.customPolicy?.reply.rule.kind).toBe('service-day');
      await policy().getByLabel('Timmar', { exact: true }).fill('12');
      await policy().getByLabel('Beslutsdatum').fill('2026-11-02');
      await policy().getByLabel('Beslutsnummer').fill('KS 2026/118 § 4');
      await policy().getByRole('button', { name: 'Spara ny version' }).click();
      await policy().getByRole('cell', { name: '12 timmar, alla dagar' }).waitFor();
      await lock.click();
      await policy().getByText('Regelverket är låst.').waitFor();
      expect(await policy().getByLabel('Vems riktlinjer följer du?').isDisabled()).toBe(true);
      await expect.poll(stored).toMatchObject({
        policyId: 'egen',
        lockPolicy: true,
        customPolicy: { version: 2, reply: { rule: { kind: 'elapsed', hours: 12 } } },
      });
    });

    it('is passed on as a file that can be read in again', async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        policy().getByRole('button', { name: 'Exportera regelverk' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('regelverk-egen-v2.json');
      exported = readFileSync(await download.path(), 'utf8');
      expect(readPolicyFile(exported)).toMatchObject({ policy: { id: 'egen', version: 2 } });
    });

    it('refuses a wrong file with the place and the reason, and keeps the policy in force', async () => {
      await policy().getByRole('button', { name: 'Lås upp' }).click();
      const wrong = JSON.stringify({ ...JSON.parse(exported), grounds: [] });
      const file = (text: string) => ({
        name: 'regelverk.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
      await policy().locator('input[type=file]').setInputFiles(file(wrong));
      await policy().getByText('grounds: Det får inte vara tomt.').waitFor();
      expect((await stored())?.customPolicy?.version).toBe(2);
      await policy().locator('input[type=file]').setInputFiles(file(exported));
      await policy().getByText('version 3', { exact: false }).first().waitFor();
      expect(await policy().getByText('Regelverket togs inte emot').count()).toBe(0);
      await expect.poll(async () => (await stored())?.customPolicy?.version).toBe(3);
    });
  });

  it('shows what another page registers while it is open', async () => {
    const other = await browser.openExtensionPage('src/pages/unknown-page/unknown-page.html');
    await other.getByRole('heading', { name: 'Den här sidan känner vi inte' }).waitFor();
    await other.evaluate(() =>
      chrome.runtime.sendMessage({
        type: 'register-channel',
        ask: {
          channel: { platform: 'instagram', name: 'Ekbacka ungdom', url: 'https://www.instagram.com/ekbackaungdom' },
        },
      }),
    );
    await part('Kanaler')
      .getByRole('row', { name: /Ekbacka ungdom/ })
      .waitFor();
    await other.close();
  });
});
