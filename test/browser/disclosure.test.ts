import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hasTool, judgePdf, pdfaJudge, run } from '../handover/judges.ts';
import { buildExtension } from './build-extension.ts';
import { demoSettings, type OpenBrowser, openBrowser } from './open-browser.ts';
import { readJournalOf, seedItems } from './seed-items.ts';

const out = mkdtempSync(join(tmpdir(), 'disclosure-page-'));
let browser: OpenBrowser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser({ dist: buildExtension('chrome'), settings: demoSettings });
  page = await browser.openExtensionPage('src/pages/disclosure/disclosure.html');
  page.setDefaultTimeout(15_000);
  await seedItems(page, [
    { text: 'Ring mig på 070-1740605 om bokbussen, hälsar Kim Exempelsson.' },
    { text: 'En spårvagn till.' },
  ]);
  await page.reload();
});
afterAll(async () => {
  await browser?.close();
  rmSync(out, { recursive: true, force: true });
});

// Each begins with nothing chosen, also when it is tried again.
beforeEach(async () => {
  await page.reload();
});

describe('the page that makes copies to hand out', () => {
  it('finds an item by its words, and keeps the chosen one in sight', async () => {
    await page.getByLabel('Ta med 2026-0001').check();
    const search = page.getByLabel('Sök på nummer, avsändare eller ord');
    await search.fill('simhallen');
    await page.getByLabel('Ta med 2026-0002').waitFor({ state: 'detached' });
    expect(await page.getByLabel('Ta med 2026-0001').isChecked()).toBe(true);
    await search.fill('SPÅRVAGN');
    await page.getByLabel('Ta med 2026-0002').waitFor();
  });

  it('shows the copy in a tab of its own before anything is handed out, and journals nothing of that', async () => {
    await page.getByLabel('Ta med 2026-0001').check();
    await page.getByLabel('Maskerat enligt').selectOption({ index: 3 });
    const before = (await readJournalOf(page)).types;
    const opened = page.context().waitForEvent('page');
    await page.getByRole('button', { name: 'Visa och skriv ut' }).click();
    const preview = await opened;
    await expect.poll(() => preview.url()).toMatch(/^blob:chrome-extension:/);
    await preview.close();
    expect((await readJournalOf(page)).types).toEqual(before);
  });

  it('is cancelled with nothing saved and nothing journaled', async () => {
    await page.getByLabel('Ta med 2026-0001').check();
    await page.getByLabel('Maskerat enligt').selectOption({ index: 3 });
    const before = (await readJournalOf(page)).types;
    let downloads = 0;
    page.on('download', () => {
      downloads += 1;
    });
    // Pressed as soon as it is there: the copy of one item is made in a moment.
    await page.evaluate(() => {
      new MutationObserver((_, observer) => {
        const cancel = document.querySelector<HTMLButtonElement>('.work-bar button');
        if (!cancel) return;
        observer.disconnect();
        cancel.click();
      }).observe(document.body, { childList: true, subtree: true });
    });
    await page.getByRole('button', { name: 'Spara kopian' }).click();
    await page.getByText('Kopian avbröts.').waitFor();
    expect(downloads).toBe(0);
    expect((await readJournalOf(page)).types).toEqual(before);
  });

  it('[TIB-31] [NYK-32] masks what is suggested, asks for the ground and the manager, never for who wants it', async () => {
    await page.getByLabel('Ta med 2026-0001').check();
    const word = (text: string) => page.getByRole('button', { name: text, exact: true });
    await expect.poll(() => word('070-1740605').getAttribute('aria-pressed')).toBe('true');
    await page.getByText('Osäker på om något är hemligt? Fråga din chef.').waitFor();
    await page.getByText('Något är maskerat. Välj lagrum').waitFor();
    await word('bokbussen,').click();
    await page.getByLabel('Maskerat enligt').selectOption({ index: 3 });
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Spara kopian' }).click();
    const download = await waiting;
    const file = join(out, download.suggestedFilename());
    await download.saveAs(file);
    await page.getByText(/är sparad/).waitFor();
    expect(download.suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d_utlamnande\.pdf$/);
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
    if (hasTool('pdftotext')) {
      const said = run('pdftotext', ['-layout', file, '-']);
      expect(said).toContain('Ring mig på [maskerat] om [maskerat] hälsar [maskerat]');
      expect(said).not.toMatch(/070-1740605|Exempelsson|bokbussen/);
    }
    if (pdfaJudge) expect(judgePdf(pdfaJudge, [file])).toBe('');
    const { types, pubs } = await readJournalOf(page);
    expect(types.at(-1)).toBe('disclosed');
    expect(Object.keys(pubs.at(-1) ?? {}).sort()).toEqual(['items', 'masks', 'sha256']);
  });
});
