import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasTool, shared } from '../handover/judges.ts';
import { readZip } from '../read-zip.ts';
import { buildExtension } from './build-extension.ts';
import { demoSettings, type OpenBrowser, openBrowser } from './open-browser.ts';
import { readStores } from './read-stores.ts';
import { readJournalOf, seedItems } from './seed-items.ts';

const out = mkdtempSync(join(tmpdir(), 'snapshot-page-'));
const judge =
  shared && existsSync(join(shared, 'checks/sip')) && hasTool('xmllint') ? join(shared, 'checks/sip') : undefined;
let browser: OpenBrowser;
let channel: Page;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser({ dist: buildExtension('chrome'), settings: demoSettings });
  channel = await browser.context.newPage();
  await channel.goto('https://www.facebook.com/ekbackabibliotek');
  page = await browser.openExtensionPage('src/pages/snapshot/snapshot.html');
  page.setDefaultTimeout(15_000);
  await seedItems(page, [{}]);
  await page.reload();
});
afterAll(async () => {
  await browser?.close();
  rmSync(out, { recursive: true, force: true });
});

const take = () => page.getByRole('button', { name: 'Ta ögonblicksbild' }).click();

describe('the snapshot page', () => {
  it('says what to do where the browser does not let a picture be taken yet, and keeps nothing', async () => {
    await take();
    await page.getByText('Webbläsaren släpper inte fram bilden än.').waitFor();
    await page.getByText('0 skärmar').waitFor();
    expect((await readStores(await browser.worker())).pictures).toEqual([]);
  });

  it('[TIB-33] [GIS-08] takes screen after screen and saves an archive package that holds', async () => {
    await browser.clickToolbarIcon(channel);
    await page.bringToFront();
    await take();
    await page.getByText('1 skärm', { exact: true }).waitFor();
    await channel.evaluate(() => scrollTo(0, 600));
    await take();
    await page.getByText('2 skärmar').waitFor();
    await page.getByLabel('Organisationsnummer').fill('556000-0101');
    await page.getByText('Det är inget organisationsnummer.').waitFor();
    await page.getByLabel('Organisationsnummer').fill('5560000100');
    await page.getByText('Det är inget organisationsnummer.').waitFor({ state: 'detached' });
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Spara arkivpaketet' }).click();
    const download = await waiting;
    await page.getByText(/är sparat/).waitFor();
    expect(download.suggestedFilename()).toMatch(/^sm-5560000100-facebook-/);
    const file = join(out, download.suggestedFilename());
    await download.saveAs(file);
    const files = readZip(readFileSync(file));
    const names = files.map(({ name }) => name.replace(/^[^/]*\//, ''));
    expect(names).toEqual(
      expect.arrayContaining([
        'METS.xml',
        'representations/rep1/data/00_oversikt.pdf',
        'representations/rep1/data/skarmbild-02.png',
        'representations/rep1/data/handling-001/handling.pdf',
      ]),
    );
    const { types, pubs } = await readJournalOf(page);
    expect(types.at(-1)).toBe('snapshot-taken');
    expect(pubs.at(-1)).toMatchObject({ pictures: 2, occasion: 'half-year' });
    await page.getByText('0 skärmar').waitFor();
    if (!judge) return;
    for (const { name, bytes } of files) {
      mkdirSync(dirname(join(out, name)), { recursive: true });
      writeFileSync(join(out, name), bytes);
    }
    const { stdout } = spawnSync('/usr/bin/python3', [judge, file.replace(/\.zip$/, '')], { encoding: 'utf8' });
    expect(stdout).toContain('0 errors');
  });

  it('shows our panel again on the page that was photographed', async () => {
    const clipped = await channel
      .locator('modereringsjournalen-panel')
      .evaluate((host) => (host as HTMLElement).style.clipPath);
    expect(clipped).not.toContain('inset');
  });
});
