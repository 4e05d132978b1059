import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasTool } from '../handover/judges.ts';
import { readZip } from '../read-zip.ts';
import { buildExtension } from './build-extension.ts';
import { type HandoverPage, handoverPath, openHandover } from './handover-page.ts';
import { demoSettings, type OpenBrowser, openBrowser } from './open-browser.ts';
import { markSecret, readJournalOf, seedItems } from './seed-items.ts';

const out = mkdtempSync(join(tmpdir(), 'handover-page-'));
let browser: OpenBrowser;
let page: Page;
let reopen: HandoverPage['reopen'];
let button: HandoverPage['button'];
let chooseWay: HandoverPage['chooseWay'];

beforeAll(async () => {
  browser = await openBrowser({ dist: buildExtension('chrome'), settings: demoSettings });
  ({ page, reopen, button, chooseWay } = await openHandover(browser));
});
afterAll(async () => {
  await browser?.close();
  rmSync(out, { recursive: true, force: true });
});

const keep = async (download: Download): Promise<string> => {
  const file = join(out, download.suggestedFilename());
  await download.saveAs(file);
  return file;
};

describe('the hand-over page', () => {
  it('[SMB-22] hands over everything with one click on the page, and says what the package will hold first', async () => {
    await seedItems(page, [{ text: '=HYPERLINK("https://example.com")' }, { author: 'A/\\:*?\u202E\u200B' }]);
    await reopen();
    await page.getByText('2 av 2 valda').waitFor();
    await page.getByText('metadata/handlingar.json').waitFor();
    const waiting = page.waitForEvent('download');
    await button('Spara 2 fall').click();
    const file = await keep(await waiting);
    await page.locator('output .notice').waitFor();
    const names = readZip(readFileSync(file)).map(({ name }) => name.replace(/^[^/]*\//, ''));
    expect(names).toContain('01_Tjansteanteckning.pdf');
    const { types, items } = await readJournalOf(page);
    expect(types.at(-1)).toBe('handed-over');
    expect(items.every(({ handedOver }) => handedOver)).toBe(true);
    await page.getByText('Allt är överlämnat.').waitFor();
  });

  it('says so before the same item leaves a second time', async () => {
    const { types, items } = await readJournalOf(page);
    await page.goto(`chrome-extension://${browser.extensionId}/${handoverPath}#${items[0]?.number}`);
    await reopen();
    await button('Spara 1 fall').click();
    await page.getByText(`Redan överlämnat: ${items[0]?.number}`).waitFor();
    expect((await readJournalOf(page)).types).toHaveLength(types.length);
    const waiting = page.waitForEvent('download');
    await button('Lämna över igen').click();
    await keep(await waiting);
    await page.locator('output .notice').waitFor();
    expect((await readJournalOf(page)).types.at(-1)).toBe('handed-over');
    await page.goto(`chrome-extension://${browser.extensionId}/${handoverPath}`);
  });

  it('[SMB-22] leaves a draft e-mail beside the package, which Python reads without a defect', async () => {
    await seedItems(page, [{}]);
    await reopen();
    await chooseWay('email');
    const downloads: Download[] = [];
    page.on('download', (download) => downloads.push(download));
    await button('Spara 1 fall och utkast').click();
    await page.locator('output .notice').waitFor();
    await expect.poll(() => downloads.length).toBe(2);
    const files = await Promise.all(downloads.map(keep));
    const eml = files.find((file) => file.endsWith('.eml')) ?? '';
    expect(readFileSync(eml, 'utf8')).toContain('X-Unsent: 1');
    if (!hasTool('python3')) return;
    const script =
      'import sys,email,email.policy as p;m=email.message_from_binary_file(open(sys.argv[1],"rb"),policy=p.default);print(m.defects,[a.defects for a in m.walk() if a.defects],[a.get_filename() for a in m.iter_attachments()],m["to"])';
    const { stdout } = spawnSync('python3', ['-c', script, eml], { encoding: 'utf8' });
    expect(stdout).toMatch(
      /^\[\] \[\] \['01_Tjansteanteckning\.pdf', 'diarieunderlag_.*\.zip'\] registrator@example\.se/,
    );
  });

  it('says plainly that the mail cannot take it, and hands nothing over', async () => {
    const settings = { ...demoSettings, mailLimitMb: 1 };
    await (await browser.worker()).evaluate(
      (wanted) =>
        (
          globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
        ).chrome.storage.local.set({ settings: wanted }),
      settings,
    );
    const text = 'ordentligt lång kommentar '.repeat(7_500);
    await seedItems(page, [{ text }, { text }]);
    await reopen();
    const { types } = await readJournalOf(page);
    await button('Spara 2 fall och utkast').click();
    await page.getByText(/e-posten tar 1,0 MB/).waitFor();
    expect((await readJournalOf(page)).types.filter((type) => type === 'handed-over')).toEqual(
      types.filter((type) => type === 'handed-over'),
    );
    // As a file it leaves.
    await chooseWay('file');
    const waiting = page.waitForEvent('download');
    await button('Spara 2 fall').click();
    await keep(await waiting);
    await page.getByText('Allt är överlämnat.').waitFor();
  });

  it('[SMB-19] [NYK-18] [GIS-05] [HAL-24] lets what need not be registered be left out, with its reason', async () => {
    await seedItems(page, [{}]);
    await reopen();
    await button('Diarieför inte …').click();
    await button('Diarieför inte 1 fall').click();
    await page.getByText('Välj ett skäl först.').waitFor();
    await page.getByLabel('Varför det inte diarieförs').selectOption('minor');
    await button('Diarieför inte 1 fall').click();
    await page.getByText('Allt är överlämnat.').waitFor();
    const { pubs, types } = await readJournalOf(page);
    expect(types.at(-1)).toBe('registered-not');
    expect(pubs.at(-1)).toMatchObject({ reason: 'minor' });
  });

  it('[TIB-32] takes one case number typed and several pasted, for a new case or an existing one', async () => {
    const first = page.locator('#receipts tbody tr').first();
    await first.getByRole('textbox').fill('fel');
    await first.getByRole('button', { name: /^Spara/ }).click();
    await first.getByText('Numret ska se ut som KS 2026/00412.').waitFor();
    // What is half written in another row stays.
    const second = page.locator('#receipts tbody tr').nth(1);
    await second.getByRole('textbox').fill('KS 2026/5');
    await first.getByRole('textbox').fill('Dnr KS 2026/00413');
    await first.getByRole('combobox').selectOption('existing');
    await first.getByRole('button', { name: /^Spara/ }).click();
    await first.getByText('KS 2026/00413').waitFor();
    expect(await second.getByRole('textbox').inputValue()).toBe('KS 2026/5');
    await first.getByRole('button', { name: /^Ändra/ }).click();
    expect(await first.getByRole('textbox').evaluate((field) => field === document.activeElement)).toBe(true);
    await first.getByRole('textbox').fill('KS 2026/00412');
    await first.getByRole('button', { name: /^Spara/ }).click();
    await first.getByText('KS 2026/00412').waitFor();
    expect(await first.textContent()).toContain('Befintligt');

    await button('Klistra in en lista').click();
    const rest = (await page.locator('#receipts tbody code').allTextContents()).slice(1);
    await page.getByLabel('Lista med diarienummer').fill(`paket;nr\nokänt;KS 2026/1\n${rest[0]};x`);
    await page.locator('.paste').getByRole('button', { name: 'Spara' }).click();
    await page.getByText(/Rad 2: ”okänt” är inget paket.*Rad 3: Numret/).waitFor();
    const list = `Paket;Diarienummer;Ärende\n${rest.map((name, at) => `"${name}.zip";KS 2026/${500 + at};nytt ärende`).join('\n')}`;
    await page.getByLabel('Lista med diarienummer').fill(list);
    await page.locator('.paste').getByRole('button', { name: 'Spara' }).click();
    await page.locator('.paste').waitFor({ state: 'detached' });
    const { items } = await readJournalOf(page);
    expect(items.filter(({ handedOver }) => handedOver).every(({ receipt }) => receipt?.caseNumber)).toBe(true);
    expect(new Set(items.map(({ receipt }) => receipt?.caseKind))).toEqual(new Set(['existing', 'new', undefined]));
  });

  it('gives secret items a package of their own, under the provision from the panel or else one that must be chosen', async () => {
    const [open = '', first = '', second = ''] = await seedItems(page, [{}, {}, {}]);
    await markSecret(page, first, '26 kap. 1 § OSL (socialtjänst)');
    await reopen();
    const provision = page.getByLabel('Lagrum');
    const saveSecret = button('Spara paketet med sekretess');
    expect(await provision.inputValue()).toBe('26 kap. 1 § OSL (socialtjänst)');
    // Two provisions: none stands for both, so that one must be chosen.
    await markSecret(page, second, '23 kap. 2 § OSL (skola)');
    // Marked since the page was read: it does not leave among the others.
    await chooseWay('file');
    const before = (await readJournalOf(page)).types.length;
    await button('Spara 2 fall').click();
    await page.getByText(`Ändrat sedan du öppnade sidan: ${second}. Inget är överlämnat.`).waitFor();
    await button('Spara 1 fall').waitFor();
    expect((await readJournalOf(page)).types).toHaveLength(before);
    await reopen();
    expect(await provision.inputValue()).toBe('');
    expect(await saveSecret.getAttribute('aria-disabled')).toBe('true');
    await page.getByText('Välj lagrum innan du sparar paketet med sekretess.').waitFor();
    await provision.selectOption('23 kap. 2 § OSL (skola)');
    await chooseWay('file');
    const waiting = page.waitForEvent('download');
    await saveSecret.click();
    const download = await waiting;
    expect(download.suggestedFilename()).toMatch(/^diarieunderlag_SEKRETESS_/);
    const file = await keep(download);
    const zip = readZip(readFileSync(file));
    await page.locator('output .notice').waitFor();
    // A browser that asks where to put each file may have been told no.
    const again = page.waitForEvent('download');
    await button('Spara filen igen').click();
    expect(readFileSync(await keep(await again)).equals(readFileSync(file))).toBe(true);
    const json = zip.find(({ name }) => name.endsWith('handlingar.json'));
    const records: { lopnummer: string; restriktion: object[] }[] = JSON.parse(
      Buffer.from(json?.bytes ?? []).toString(),
    );
    expect(records.map(({ lopnummer }) => lopnummer).sort()).toEqual([first, second]);
    expect(records[0]?.restriktion).toEqual([{ typ: 'sekretess', lagrum: '23 kap. 2 § OSL (skola)' }]);
    // The journal in the package says nothing of the item that is open.
    const journal = Buffer.from(zip.find(({ name }) => name.endsWith('journal.jsonl'))?.bytes ?? []).toString();
    expect(journal).not.toMatch(new RegExp(`"item":"${open}"[^\\n]*"payload"`));
    const { items } = await readJournalOf(page);
    expect(items.find(({ number }) => number === open)?.handedOver).toBeUndefined();
    const rest = page.waitForEvent('download');
    await button('Spara 1 fall').click();
    await keep(await rest);
    await page.getByText('Allt är överlämnat.').waitFor();
  });

  it('shows how far 500 items have come, stops at once with nothing saved, and then hands all of them over', async () => {
    const emoji = '😀👍🏽🇸🇪👨‍👩‍👧'.repeat(600);
    await seedItems(
      page,
      Array.from({ length: 500 }, (_, at) => (at === 0 ? { text: emoji } : {})),
    );
    await reopen();
    await chooseWay('file');
    await page.getByLabel('Ta med alla 500').uncheck();
    await page.getByText('0 av 500 valda').waitFor();
    await page.getByLabel('Ta med alla 500').check();
    const downloads: Download[] = [];
    page.on('download', (download) => downloads.push(download));
    await button('Spara 500 fall').click();
    await page.getByText(/^\d+ av 50\d$/).waitFor();
    await button('Avbryt').click();
    await page.getByText('Överlämningen avbröts.').waitFor();
    expect(downloads).toEqual([]);
    expect((await readJournalOf(page)).types.at(-1)).not.toBe('handed-over');
    await button('Spara 500 fall').click();
    await page.locator('output .notice').waitFor({ timeout: 100_000 });
    await expect.poll(() => downloads.length).toBe(1);
    const [download] = downloads;
    const zip = readZip(readFileSync(download ? await keep(download) : ''));
    const json = zip.find(({ name }) => name.endsWith('handlingar.json'));
    const records: { kommentar: { text: string } }[] = JSON.parse(Buffer.from(json?.bytes ?? []).toString());
    expect(records).toHaveLength(500);
    expect(records.some(({ kommentar }) => kommentar.text === emoji)).toBe(true);
  }, 180_000);
});
