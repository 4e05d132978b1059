import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offlineVerifier } from '../../src/journal/offline-verifier/offline-verifier.ts';
import { findBrowser } from '../find-browser.mjs';
import { readZip } from '../read-zip.ts';
import { findFaults } from '../ui/gallery/find-faults.ts';
import { sampleBackup } from './sample-backup.ts';

const folder = mkdtempSync(join(tmpdir(), 'verifier-page-'));
const backup = join(folder, 'kopia.zip');
let known: { count: number; head: string };
let browser: Browser;

beforeAll(async () => {
  known = await sampleBackup(backup, [{ author: 'Kim Testlund', text: '<b>Hej</b> 😀' }]);
  writeFileSync(join(folder, 'verifiera.html'), offlineVerifier().html);
  browser = await chromium.launch({ executablePath: findBrowser('chromium') ?? '', args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The verifier opened from the disk, as the registrar opens it. */
async function open(shape: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage(shape);
  await page.goto(pathToFileURL(join(folder, 'verifiera.html')).href);
  return page;
}

/** What the page says of a file. */
async function read(page: Page, file: string): Promise<string> {
  await page.getByLabel('Fil', { exact: true }).setInputFiles(file);
  await page.getByRole('status').locator('h2').waitFor();
  return (await page.getByRole('status').textContent()) ?? '';
}

describe('the verifier that lies in a package, opened in a browser', () => {
  it('says that a backup is unchanged and whole, and holds it against what stands in the diarium', async () => {
    const page = await open();
    expect(await read(page, backup)).toMatch(/✓ Oförändrad[\s\S]*✓ Fullständig[\s\S]*– Utanför/);
    await page.reload();
    await page.getByLabel('Antal och huvud').fill(`${known.count}:${known.head}`);
    expect(await read(page, backup)).toContain('✓ Utanför: Stämmer med det som står i diariet.');
    await page.close();
  });

  it('reads journal.jsonl alone, and says of one that was changed what is wrong', async () => {
    const page = await open();
    const text = readZip(readFileSync(backup)).find(({ name }) => name === 'journal.jsonl');
    const lines = String(Buffer.from(text?.bytes ?? [])).replace('Kim Testlund', 'Kim Testberg');
    writeFileSync(join(folder, 'journal.jsonl'), lines);
    expect(await read(page, join(folder, 'journal.jsonl'))).toMatch(/✗ Ändrad\s*Innehållet i post 0 är ändrat/);
    await page.close();
  });

  it.each([
    ['light', 1280],
    ['dark', 320],
  ] as const)('has nothing that axe-core finds in the %s scheme', async (colorScheme, width) => {
    const page = await open({ colorScheme, viewport: { width, height: 700 } });
    expect(await findFaults(page)).toEqual([]);
    await read(page, backup);
    expect(await findFaults(page)).toEqual([]);
    await page.close();
  });
});
