import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { examineJournal } from '../../src/journal/examine-journal.ts';
import { readBackup } from '../../src/journal/read-backup.ts';
import { buildExtension } from './build-extension.ts';
import { bundleScript } from './bundle-script.ts';
import { afterFailure, demoSettings, type OpenBrowser, openBrowser } from './open-browser.ts';
import { sampleBackup } from './sample-backup.ts';

const folder = mkdtempSync(join(tmpdir(), 'journal-test-'));
const own = join(folder, 'sakerhetskopia-egen.zip');
const theirs = join(folder, 'sakerhetskopia-kollega.zip');
/** So large that the browser gives it a file of its own. */
const large = new Uint8Array(randomBytes(200_000));
const someOfLarge = Buffer.from(large.subarray(5_000, 5_032));
let browser: OpenBrowser;
let page: Page;
let head: { count: number; head: string };

const open = () => openBrowser({ dist: buildExtension(), settings: demoSettings });
const path = (name: string) => `src/pages/${name}/${name}.html`;
const seen = (text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 15_000 });

async function choose(file: string): Promise<void> {
  const asking = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Öppna säkerhetskopia' }).click();
  await (await asking).setFiles(file);
}

beforeAll(async () => {
  head = await sampleBackup(own, [
    { author: 'Robin Provberg', text: 'Ni är dumma i huvudet', isDone: true },
    { author: 'Kim Testlund', text: 'Hoppas bussen stannar för er', isDone: true, picture: large },
    { author: 'Robin Provberg', text: 'Nu igen, köp klockor här' },
  ]);
  await sampleBackup(theirs, [{ author: 'Alva Annansson', text: 'Detta står bara hos kollegan' }]);
  browser = await open();
  page = await browser.openExtensionPage(path('journal'));
});
afterEach(async ({ task }) => {
  const before = browser;
  browser = await afterFailure(task, browser, open);
  if (browser !== before) page = await browser.openExtensionPage(path('journal'));
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens one of our pages anew, over a journal with the three items: in a browser that is new it is read in first. */
async function go(name: string, hash = ''): Promise<void> {
  const address = `chrome-extension://${browser.extensionId}/`;
  await page.goto(`${address}${path('journal')}`);
  await page.reload();
  const isEmpty = page.getByText('Journalen är tom.').first();
  await page.locator('[data-number]').first().or(isEmpty).waitFor();
  if (await isEmpty.isVisible()) await restore();
  if (name !== 'journal' || hash) await page.goto(`${address}${path(name)}${hash}`);
}

async function restore(): Promise<void> {
  await choose(own);
  await page.getByRole('button', { name: 'Läs in som min journal' }).click();
  await page.locator('[data-number="2026-0003"]').waitFor();
}

it('reads a backup into an empty profile, with its head, and journals that', async () => {
  await seen('Journalen är tom.');
  await restore();
  await seen('Journalen är hel');
  await seen(`${head.count + 1} poster i 3 fall sedan`);
  await seen('1 ej överlämnat');
});

it('[HAL-25] finds items by sender, text, number, case number and ground, and narrows by what they are', async () => {
  await go('journal');
  const numbers = () =>
    page.locator('[data-number]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.number));
  const search = page.getByRole('searchbox');
  for (const [query, found] of [
    ['testlund', ['2026-0002']],
    ['robin dumma', ['2026-0001']],
    ['2026-0003', ['2026-0003']],
    ['ks 2026/77', ['2026-0002', '2026-0001']],
    ['personliga', ['2026-0003', '2026-0002', '2026-0001']],
  ] as const) {
    await search.fill(query);
    await expect.poll(numbers).toEqual(found);
  }
  await search.fill('');
  await page.getByLabel('Överlämning').selectOption('no');
  await expect.poll(numbers).toEqual(['2026-0003']);
  await page.getByRole('button', { name: 'Rensa filter' }).click();
  await page.getByLabel('Handling').selectOption('drawn-up');
  await seen('Inget fall har de orden.');
  await page.getByRole('button', { name: 'Rensa filter' }).click();
});

it('opens the item that the address names, with its picture in full size, and takes a note and a correction', async () => {
  await go('journal', '#2026-0003');
  await page.getByRole('heading', { name: 'Borttagen', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Förstora' }).click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('+');
  await seen('150 %');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Anteckna' }).click();
  await page.getByLabel('Anteckning', { exact: true }).fill('Ringde om en snöskoter');
  // What is half written is there after the page has been loaded again, and gone when it has been used.
  const drafts = async () =>
    Object.keys(
      await (await browser.worker()).evaluate<Record<string, unknown>>('chrome.storage.session.get()'),
    ).filter((key) => key.startsWith('draft journal'));
  await expect.poll(drafts).toHaveLength(1);
  await page.reload();
  await page.getByRole('button', { name: 'Anteckna' }).click();
  await expect.poll(() => page.getByLabel('Anteckning', { exact: true }).inputValue()).toBe('Ringde om en snöskoter');
  await page.getByRole('button', { name: 'Spara anteckningen' }).click();
  await seen('Anteckning: Ringde om en snöskoter');
  await expect.poll(drafts).toEqual([]);
  await page.getByRole('button', { name: 'Lägg till rättelse' }).click();
  await page.getByLabel('Vilken post?').selectOption({ index: 4 });
  await page.getByLabel('Vad är fel?').fill('Kanalen');
  await page.getByLabel('Vad är rätt?').fill('Ekbacka simhall');
  await page.getByLabel('Skäl').fill('Fel flik');
  await page.getByRole('button', { name: 'Spara rättelsen' }).click();
  await seen('Kanalen ska vara Ekbacka simhall. Fel flik');
  await page.locator('del').first().waitFor();
  await page.getByRole('searchbox').fill('snöskoter');
  await expect.poll(() => page.locator('[data-number]').count()).toBe(1);
  await page.getByRole('searchbox').fill('');
});

it('saves a backup that verifies to the head that it had', async () => {
  await go('journal');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Kopiera nu' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^sakerhetskopia-modereringsjournalen-[\d-]+\.zip$/);
  const backup = await readBackup(new Blob([readFileSync(await download.path())]));
  const { verdict } = await examineJournal(backup.lines(), { known: [backup.checkpoint], isWhole: true });
  expect(verdict).toMatchObject({ integrity: 'holds', completeness: 'holds' });
  expect(backup.pictures).toHaveLength(3);
  await seen(/Senaste säkerhetskopia: i dag/);
});

it("[SMB-15] [NYK-03] [NYK-04] shows a colleague's journal beside one's own and mixes nothing", async () => {
  await go('journal');
  await choose(theirs);
  await seen('Du läser en annan journal: sakerhetskopia-kollega.zip');
  await page.locator('[data-number="2026-0001"]').click();
  await seen('Detta står bara hos kollegan');
  expect(await page.getByRole('button', { name: 'Anteckna' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Stäng och gå till min journal' }).click();
  await page.locator('[data-number="2026-0003"]').waitFor();
  expect(await page.getByText('Detta står bara hos kollegan').count()).toBe(0);
  const names = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  await expect.poll(names).toEqual(['modereringsjournalen']);
});

/** Changes the database as somebody could with the browser's own tools. */
const tamper = (code: string) =>
  page.evaluate(`(async () => {
    const settled = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const db = await settled(indexedDB.open('modereringsjournalen'));
    const stores = db.transaction([...db.objectStoreNames], 'readwrite');
    const done = new Promise((resolve) => { stores.oncomplete = resolve; });
    const store = (name) => stores.objectStore(name);
    ${code}
    await done;
    db.close();
  })()`);

it('checks all of it, its pictures too, and says which entry has one that is not as it was', async () => {
  await go('journal');
  await tamper(`globalThis.keptPiece = (await settled(store('picture-chunks').getAll()))[0];
    store('picture-chunks').put({ ...globalThis.keptPiece, bytes: new ArrayBuffer(globalThis.keptPiece.bytes.byteLength) });`);
  await page.getByRole('button', { name: 'Kontrollera allt' }).click();
  await seen('Journalen är inte hel');
  await seen(/En bild till post \d+ är ändrad/);
  await tamper(`store('picture-chunks').put(globalThis.keptPiece);`);
  await page.getByRole('button', { name: 'Kontrollera allt' }).click();
  await seen('Journalen är hel');
});

/** Everything that the extension keeps, in every store and file of its own, as text; pictures as lists of bytes. */
const kept = () =>
  page.evaluate(`(async () => {
    const settled = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const db = await settled(indexedDB.open('modereringsjournalen'));
    const all = [await chrome.storage.local.get(), Object.entries(localStorage)];
    for (const name of db.objectStoreNames) {
      const store = db.transaction(name).objectStore(name);
      all.push(await settled(store.getAllKeys()), await settled(store.getAll()));
    }
    db.close();
    for await (const name of (await navigator.storage.getDirectory()).keys()) all.push(name);
    return JSON.stringify(all, (_, value) => value instanceof ArrayBuffer ? String(new Uint8Array(value)) : value);
  })()`) as Promise<string>;

/** The files of the whole profile, the browser's own among them, that hold one of the words or some of the bytes. */
function filesWith(words: string[], part?: Buffer): string[] {
  return readdirSync(browser.profile, { recursive: true, encoding: 'utf8' }).filter((name) => {
    try {
      const bytes = readFileSync(join(browser.profile, name));
      const sought = words.flatMap((word) => [Buffer.from(word, 'latin1'), Buffer.from(word, 'utf16le')]);
      return [...sought, ...(part ? [part] : [])].some((one) => bytes.includes(one));
    } catch {
      // A folder, or a file that is gone since.
      return false;
    }
  });
}

/** Someone has asked to see the first item. */
async function hold(): Promise<void> {
  await go('journal', '#2026-0001');
  await page.getByRole('heading', { name: 'Gallring', exact: true }).waitFor();
  if (await page.getByText('Begäran om utlämnande pågår.').count()) return;
  await page.getByRole('button', { name: 'Spärra från gallring' }).click();
  await page.getByLabel('Skäl').fill('Begäran kom in i dag');
  await page.getByRole('button', { name: 'Spärra från gallring' }).click();
  await seen('Begäran om utlämnande pågår.');
}

it('[HAL-27] weeds under a decision what it has shown, keeps what is held, and gives a protocol', async () => {
  await hold();
  for (const part of [someOfLarge, Buffer.from('Testlund')]) {
    expect(filesWith([], part)).not.toEqual([]);
  }
  const before = await kept();
  const picture = String(large);
  for (const word of ['Kim Testlund', 'Hoppas bussen stannar', '"7001"', picture]) expect(before).toContain(word);

  await go('weeding');
  await seen('Det finns inget gallringsbeslut');
  await page.getByLabel('Gallringsbeslut').fill('KS 2026/12 § 4');
  await page.getByLabel('Regel i planen').fill('Vid inaktualitet');
  await page.getByLabel('Vad', { exact: true }).selectOption('pictures');
  const show = page.getByRole('button', { name: 'Visa vad som skulle gallras' });
  await page.getByLabel('Bara fall som kvitterades före').fill('2062-11-20');
  await seen('Dagen kan inte ligga längre fram än i morgon.');
  expect(await show.getAttribute('aria-disabled')).toBe('true');
  await page.getByLabel('Bara fall som kvitterades före').fill('2026-11-20');
  await show.click();
  await seen('Bilderna i 1 fall skulle gallras');
  await page.getByLabel('Vad', { exact: true }).selectOption('all');
  await show.click();
  await seen('1 fall skulle gallras');
  await seen('Begäran om utlämnande pågår.');
  await seen('Fallet är öppet.');
  const weed = page.getByRole('button', { name: 'Gallra 1 fall' });
  expect(await weed.getAttribute('aria-disabled')).toBe('true');
  await page.getByLabel('Skriv KS 2026/12 § 4 för att gallra').fill('KS 2026/12 § 4');
  await weed.click();
  await seen(/1 fall gallrades/);

  const after = await kept();
  for (const word of ['Kim Testlund', 'Hoppas bussen stannar', '"7001"', picture]) expect(after).not.toContain(word);
  expect(after).toContain('Nu igen, köp klockor här');

  const left = () => filesWith(['Testlund', 'Hoppas bussen', 'stannar f'], someOfLarge);
  await expect.poll(left, { timeout: 20_000 }).toEqual([]);
  expect(filesWith(['Nu igen, k'])).not.toEqual([]);

  for (const [button, shape] of [
    ['Spara protokollet som PDF/A', /^%PDF-1\.4/],
    ['Spara protokollet som CSV', /KS 2026\/12 § 4[\s\S]*2026-0002/],
  ] as const) {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d_gallringsprotokoll_post-\d+\.(pdf|csv)$/);
    expect(readFileSync(await download.path(), 'utf8')).toMatch(shape);
  }
  // The protocol can be had again, when the page has forgotten it.
  await page.reload();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: /^CSV, protokollet för KS 2026/ }).click();
  expect(readFileSync(await (await saving).path(), 'utf8')).toContain('2026-0002');
  await go('journal', '#2026-0002');
  await page.getByRole('heading', { name: 'Gallrad enligt KS 2026/12 § 4' }).waitFor();
  await page.getByRole('button', { name: 'Kontrollera allt' }).click();
  await seen('Journalen är hel');
});

it('tells an item as its entries have it, puts the list right, and says that the end has been moved', async () => {
  await go('journal');
  await tamper(`const row = await settled(store('items').get('2026-0003'));
    store('items').put({ ...row, comment: { ...row.comment, text: 'Tack för hjälpen' } });`);
  await go('journal', '#2026-0003');
  await seen('Nu igen, köp klockor här');
  await page.getByRole('button', { name: 'Kontrollera allt' }).click();
  await seen('Listan visade 1 fall annorlunda än dess journalposter');
  await seen('Journalen är hel');

  await tamper(`globalThis.keptEnd = await settled(store('head').get('head')); store('head').delete('head');`);
  await page.getByRole('button', { name: 'Kontrollera allt' }).click();
  await seen(/Uppgiften om var journalen slutar är ändrad/);
  // The way out of it: a backup is made all the same.
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Kopiera nu' }).click();
  await seen('Säkerhetskopian är sparad, men journalen kunde inte skriva upp det');
  const backup = await readBackup(new Blob([readFileSync(await (await saving).path())]));
  const { verdict } = await examineJournal(backup.lines(), { known: [backup.checkpoint], isWhole: true });
  expect(verdict).toMatchObject({ integrity: 'holds', completeness: 'holds' });
  await tamper(`store('head').put(globalThis.keptEnd, 'head');`);
});

it('[HAL-30] shows counts without persons', async () => {
  await go('statistics');
  await page.getByRole('img', { name: /november 2026: [23] fall/ }).waitFor();
  const words = await page.locator('main').textContent();
  for (const word of ['Robin', 'Kim', 'klockor']) expect(words).not.toContain(word);
});

it('finds what is held about one person, and saves what was chosen', async () => {
  await hold();
  await go('data-protection');
  await seen(/[23] fall, /);
  await page.getByLabel('Namn eller profiladress').fill('Robin Provberg');
  await page.getByRole('button', { name: 'Sök' }).click();
  await seen('2 träffar på Robin Provberg');
  await seen(/Ni är dumma i huvudet/);
  await page.getByLabel('Ta med 2026-0001 (avsändare)').check();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spara utdrag med 1 träff' }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d_registerutdrag\.txt$/);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toContain('Ni är dumma i huvudet');
  expect(text).toContain('Begäran om utlämnande pågår.');
  expect(text).not.toContain('köp klockor');
});

it('cannot be forked by eight tabs that write at once, through the background and past it', async () => {
  await go('journal');
  const address = page.url();
  const script = await bundleScript(join(import.meta.dirname, 'write-past.ts'));
  const tabs = await Promise.all(Array.from({ length: 8 }, () => browser.context.newPage()));
  await Promise.all(tabs.map((tab) => tab.goto(address)));
  const before = await countEntries();
  const each = 20;
  await Promise.all(
    tabs.map(async (tab, n) => {
      await tab.evaluate(script);
      await tab.evaluate(`Promise.all([writePast(${each}, ${n}), ...Array.from({ length: ${each} }, async (_, at) => {
        const ask = { number: '2026-0003', text: 'Flik ${n}, ' + at };
        const answer = await chrome.runtime.sendMessage({ type: 'add-note', ask });
        if (!answer.ok) throw new Error(answer.says);
      })])`);
    }),
  );
  await Promise.all(tabs.map((tab) => tab.close()));
  expect(await countEntries()).toBe(before + 8 * each * 2);
  await go('journal');
  await page.getByRole('button', { name: 'Kontrollera allt' }).click();
  await seen('Journalen är hel');
});

const countEntries = () =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('modereringsjournalen');
        opening.onsuccess = () => {
          const counting = opening.result.transaction('lines').objectStore('lines').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );
