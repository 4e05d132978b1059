import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownPolicyFrom } from '../../src/policy/own-policy.ts';
import { presetById } from '../../src/policy/preset-by-id.ts';
import { writePolicyFile } from '../../src/policy/write-policy-file.ts';
import type { Settings } from '../../src/shared/settings.ts';
import { buildExtension } from './build-extension.ts';
import { demoSettings, type OpenBrowser, openBrowser } from './open-browser.ts';
import { openFirefox } from './open-firefox.ts';
import { idOfUnpacked, makePolicyFolder, type PolicyFolder, whyNoPolicyFolder } from './policy-folder.ts';

/** What the moderator has chosen herself, beneath what IT sets. */
const own: Settings = { ...demoSettings, policyId: 'nykoping', customPolicy: undefined };

/** Chromium looks at its policy files again some seconds after they change. */
const live = { timeout: 30_000 };

const why = whyNoPolicyFolder('chromium');
const whyFirefox = whyNoPolicyFolder('firefox');
for (const reason of [why, whyFirefox]) if (reason) console.warn(`managed settings are not tested: ${reason}`);

describe.skipIf(why !== undefined)('settings managed by IT, as a policy of a real Chromium', () => {
  const dist = buildExtension('chrome');
  let folder: PolicyFolder;
  let browser: OpenBrowser;
  let page: Page;

  const field = (label: string) => page.getByLabel(label, { exact: true });
  const stored = async () =>
    (await browser.worker()).evaluate(
      async () => (await chrome.storage.local.get('settings')).settings as Settings | undefined,
    );

  beforeAll(async () => {
    folder = makePolicyFolder('chromium', idOfUnpacked(dist));
    folder.write({
      municipality: 'Grannby kommun',
      policyId: 'tibro',
      channels: [{ platform: 'facebook', name: 'Grannby bibliotek', url: 'https://www.facebook.com/grannbybibliotek' }],
      contacts: { registrar: 'registrator@example.org' },
      extraClosedDays: ['2026-12-23'],
      weedingDecision: 'KS 2026/12 § 4',
      disableCapture: true,
      crisis: { active: true, text: 'Se kommunens webbplats.' },
    });
    browser = await openBrowser({ dist, settings: own, executablePath: folder.executablePath });
    page = await browser.openExtensionPage('src/pages/settings/settings.html');
    await page.getByRole('heading', { name: 'Inställningar' }).waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    folder?.remove();
  });

  it('win over what the moderator has chosen, and say that IT has set them', async () => {
    expect(await field('Kommun').inputValue()).toBe('Grannby kommun');
    expect(await field('Kommun').getAttribute('readonly')).not.toBeNull();
    await page.getByText('Regelverket styrs av IT').waitFor();
    const choice = field('Vems riktlinjer följer du?');
    expect([await choice.inputValue(), await choice.isDisabled()]).toEqual(['tibro', true]);
    expect(await page.getByRole('region', { name: 'Kanaler' }).getByRole('button').count()).toBe(0);
    await page.getByRole('row', { name: /Grannby bibliotek/ }).waitFor();
    expect(await field('Registrator').inputValue()).toBe('registrator@example.org');
    expect(await field('Registrator').getAttribute('readonly')).not.toBeNull();
    expect(await field('Chef').getAttribute('readonly')).toBeNull();
    expect(await field('Fler stängda dagar').inputValue()).toBe('2026-12-23');
    await page.getByText('Skärmbilder är avstängda av IT').waitFor();
    expect(await page.getByText('styrs av IT', { exact: true }).count()).toBeGreaterThanOrEqual(5);
  });

  it('leave the rest to the moderator, and her own values as they were underneath', async () => {
    await field('Titel och verksamhet').fill('stadsbibliotekarie');
    await field('Chef').fill('Lo Chefsson');
    await expect.poll(stored).toMatchObject({
      contacts: { ...own.contacts, manager: 'Lo Chefsson' },
      operator: { title: 'stadsbibliotekarie' },
      municipality: own.municipality,
      policyId: own.policyId,
    });
  });

  it('change while the page is open, to an own policy too', async () => {
    const customPolicy = writePolicyFile({
      ...ownPolicyFrom(presetById('nykoping')),
      municipality: 'Grannby kommun',
    }).text;
    folder.write({ municipality: 'Nya Grannby kommun', policyId: 'custom', customPolicy });
    await expect.poll(() => field('Kommun').inputValue(), live).toBe('Nya Grannby kommun');
    expect(await field('Vems riktlinjer följer du?').inputValue()).toBe('egen');
    await page.getByRole('cell', { name: '24 timmar, alla dagar, som mål' }).waitFor();
    expect(await page.getByRole('button', { name: 'Spara ny version' }).count()).toBe(0);
  });

  it('tell of what cannot be used, and of what is used instead', async () => {
    const channel = {
      platform: 'facebook',
      name: 'Grannby bibliotek',
      url: 'https://www.facebook.com/grannbybibliotek',
    };
    folder.write({
      policyId: 'Tibro',
      localImageRetentionDays: 0,
      channels: [{ ...channel, platform: 'Facebook', name: 'Grannby simhall' }, channel],
    });
    const notice = page.locator('.notice', { hasText: 'IT har satt 3 värden som inte går att använda' });
    await notice.waitFor(live);
    expect(await notice.getByRole('listitem').allInnerTexts()).toEqual([
      'Kanaler (channels, nr 1, platform): Det ska vara facebook eller instagram. Resten av det som IT har satt här gäller.',
      'Dagar som bilder finns kvar (localImageRetentionDays): Det ska vara ett heltal från 1 till 3650. Det blir som om IT inte hade satt det.',
      'Regelverk (policyId): Det ska vara smedjebacken, tibro, nykoping, hallsberg, gislaved eller custom. Det du själv har angett gäller i stället.',
    ]);
    await page.getByRole('row', { name: /Grannby bibliotek/ }).waitFor();
    const choice = field('Vems riktlinjer följer du?');
    expect([await choice.inputValue(), await choice.isDisabled()]).toEqual([own.policyId, false]);
  });

  it('give the moderator her own back when IT lets go', async () => {
    folder.write({});
    await expect.poll(() => page.getByText('som inte går att använda').count(), live).toBe(0);
    expect(await page.getByText('styrs av IT', { exact: true }).count()).toBe(0);
    expect(await field('Kommun').inputValue()).toBe(own.municipality);
    expect(await field('Vems riktlinjer följer du?').inputValue()).toBe(own.policyId);
  });
});

describe.skipIf(whyFirefox !== undefined)('settings managed by IT, as 3rdparty policies of a real Firefox', () => {
  it('win over what the moderator has chosen, and say that IT has set them', async () => {
    const folder = makePolicyFolder('firefox', 'modereringsjournalen@example.org');
    // Firefox knows no managed schema: an own policy may be an object as well.
    const customPolicy = { ...ownPolicyFrom(presetById('nykoping')), municipality: 'Grannby kommun' };
    folder.write({ municipality: 'Grannby kommun', policyId: 'custom', customPolicy, lockPolicy: true });
    const browser = await openFirefox(buildExtension('firefox'), own, folder.executablePath);
    try {
      await browser.goToExtension('src/pages/settings/settings.html');
      await browser.waitFor(
        `return document.querySelector('#you input')?.value === 'Grannby kommun'`,
        'the municipality',
      );
      expect(await browser.firefox.run(`return document.querySelector('#you input').readOnly`)).toBe(true);
      expect(await browser.firefox.run(`return document.querySelector('#policy select').value`)).toBe('egen');
      expect(await browser.firefox.run(`return document.querySelector('#policy').textContent`)).toContain(
        'Regelverket styrs av IT',
      );
    } finally {
      await browser.close();
      folder.remove();
    }
  });
});
