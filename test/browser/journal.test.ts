import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import { examineJournal } from '../../src/journal/examine-journal.ts';
import { readBackup } from '../../src/journal/read-backup.ts';
import { bundleScript } from './bundle-script.ts';
import type { OpenBrowser } from './open-browser.ts';
import { chooseBackup, overBackup, restoreThree, threeItems } from './over-backup.ts';
import { sampleBackup } from './sample-backup.ts';

const our = overBackup(threeItems(), restoreThree);
let browser: OpenBrowser;
let page: Page;
beforeEach(() => {
  ({ browser, page } = our);
});
const { go } = our;
const seen = (text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 15_000 });

it('reads a backup into an empty profile, with its head, and journals that', async () => {
  await go('journal');
  await seen('Journalen är hel');
  await seen(`${our.head.count + 1} poster i 3 fall sedan`);
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

it('has the focus on the row of an item that is closed, also where the list is drawn anew before the item is gone', async () => {
  await go('journal', '#2026-0003');
  await page.getByRole('button', { name: 'Anteckna' }).focus();
  await page.evaluate(() => {
    location.hash = '';
    // Drawn at once; that the address has changed is told afterwards.
    const search = document.querySelector('input[type=search]');
    search?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-number'));
  await expect.poll(focused).toBe('2026-0003');
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
  const theirs = join(our.folder, 'sakerhetskopia-kollega.zip');
  await sampleBackup(theirs, [{ author: 'Alva Annansson', text: 'Detta står bara hos kollegan' }]);
  await chooseBackup(page, theirs);
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
