import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import type { OpenBrowser } from './open-browser.ts';
import { overBackup, restoreThree, threeItems } from './over-backup.ts';

/** So large that the browser gives it a file of its own. */
const large = new Uint8Array(randomBytes(200_000));
const someOfLarge = Buffer.from(large.subarray(5_000, 5_032));
const our = overBackup(threeItems(large), restoreThree);
let browser: OpenBrowser;
let page: Page;
beforeEach(() => {
  ({ browser, page } = our);
});
const { go } = our;
const seen = (text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 15_000 });

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
