import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExtension } from './build-extension.ts';
import { type HandoverPage, openHandover } from './handover-page.ts';
import { demoSettings, type OpenBrowser, openBrowser } from './open-browser.ts';
import { readJournalOf, seedItems } from './seed-items.ts';

let browser: OpenBrowser;
let page: Page;
let reopen: HandoverPage['reopen'];
let button: HandoverPage['button'];
let chooseWay: HandoverPage['chooseWay'];

beforeAll(async () => {
  browser = await openBrowser({ dist: buildExtension('chrome'), settings: demoSettings });
  // The folder that the moderator would choose in the browser's own dialog, which no test can press.
  await browser.context.addInitScript(() => {
    const root = navigator.storage?.getDirectory;
    if (!root) return;
    Object.assign(globalThis, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('Registrator', { create: true }),
    });
  });
  ({ page, reopen, button, chooseWay } = await openHandover(browser));
});
afterAll(() => browser?.close());

/** Names and texts of what lies in the chosen folder. */
const listFolder = () =>
  page.evaluate(async () => {
    const found: Record<string, string> = {};
    const walk = async (folder: FileSystemDirectoryHandle, at: string): Promise<void> => {
      for await (const [name, handle] of (
        folder as FileSystemDirectoryHandle & { entries(): AsyncIterable<[string, FileSystemHandle]> }
      ).entries()) {
        if (handle.kind === 'directory') await walk(handle as FileSystemDirectoryHandle, `${at}${name}/`);
        else found[`${at}${name}`] = await (await (handle as FileSystemFileHandle).getFile()).text();
      }
    };
    const root = await navigator.storage.getDirectory();
    await walk(await root.getDirectoryHandle('Registrator', { create: true }), '');
    return found;
  });

describe('a hand-over into a folder', () => {
  it('writes into the folder that was chosen once, and takes everything away when it is cancelled or fails', async () => {
    await seedItems(page, [{}, {}]);
    await reopen();
    await chooseWay('folder');
    await button('Välj mapp').click();
    await page.getByText('Mapp: Registrator').waitFor();
    const before = (await readJournalOf(page)).types.filter((type) => type === 'handed-over').length;

    await page.evaluate(() => {
      const whole = FileSystemWritableFileStream.prototype.write;
      FileSystemWritableFileStream.prototype.write = async function (data) {
        if (data instanceof Blob && data.type === 'application/pdf') {
          throw new DOMException('full', 'QuotaExceededError');
        }
        return whole.call(this, data);
      };
      Object.assign(globalThis, {
        mend: () => Object.assign(FileSystemWritableFileStream.prototype, { write: whole }),
      });
    });
    await button(/^Spara \d fall i mappen$/).click();
    await page.getByText('Disken är full. Inget är överlämnat.').waitFor();
    expect(await listFolder()).toEqual({});

    await page.evaluate(() => (globalThis as unknown as { mend(): void }).mend());
    await page.evaluate(() => {
      const whole = FileSystemDirectoryHandle.prototype.getDirectoryHandle;
      FileSystemDirectoryHandle.prototype.getDirectoryHandle = async function (name, options) {
        if (name === 'metadata') {
          document.querySelector<HTMLButtonElement>('.work-bar button')?.click();
        }
        return whole.call(this, name, options);
      };
      Object.assign(globalThis, {
        mend: () => Object.assign(FileSystemDirectoryHandle.prototype, { getDirectoryHandle: whole }),
      });
    });
    await button(/^Spara \d fall i mappen$/).click();
    await page.getByText('Överlämningen avbröts.').waitFor();
    expect(await listFolder()).toEqual({});
    await page.evaluate(() => (globalThis as unknown as { mend(): void }).mend());

    // What is worked with meanwhile, in another tab, is not what the package says.
    const changed = (await readJournalOf(page)).items.find(({ handedOver }) => !handedOver)?.number;
    await page.evaluate((number) => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): unknown } } };
      const whole = FileSystemDirectoryHandle.prototype.getDirectoryHandle;
      FileSystemDirectoryHandle.prototype.getDirectoryHandle = async function (name, options) {
        if (name === 'metadata') {
          const ask = { number, what: 'hidden', how: 'said' };
          await chrome.runtime.sendMessage({ type: 'record-action', ask });
        }
        return whole.call(this, name, options);
      };
      Object.assign(globalThis, {
        mend: () => Object.assign(FileSystemDirectoryHandle.prototype, { getDirectoryHandle: whole }),
      });
    }, changed);
    await button(/^Spara \d fall i mappen$/).click();
    await page.getByText(`Ändrat medan paketet gjordes: ${changed}. Inget är överlämnat.`).waitFor();
    expect(await listFolder()).toEqual({});
    await page.evaluate(() => (globalThis as unknown as { mend(): void }).mend());
    expect((await readJournalOf(page)).types.filter((type) => type === 'handed-over')).toHaveLength(before);

    await reopen();
    await page.getByText('Mapp: Registrator').waitFor();
    await button(/^Spara \d fall i mappen$/).click();
    await page.locator('output .notice').waitFor();
    const files = await listFolder();
    const names = Object.keys(files).map((name) => name.replace(/^[^/]*\//, ''));
    expect(names).toContain('metadata/ERMS.xml.txt');
    expect(names).not.toContain('EJ_KLART.txt');
    // Chromium asks Google about other endings (Safe Browsing).
    for (const name of names) expect(name).toMatch(/\.(txt|json|csv|pdf|png)$/);
    const { pubs, types } = await readJournalOf(page);
    expect(types.at(-1)).toBe('handed-over');
    expect(pubs.at(-1)).toMatchObject({ how: 'folder' });
  });

  it('says that the folder is no longer there, and that a name is taken', async () => {
    await seedItems(page, [{}]);
    await reopen();
    await page.evaluate(async () =>
      (await navigator.storage.getDirectory()).removeEntry('Registrator', { recursive: true }),
    );
    await button(/^Spara \d fall i mappen$/).click();
    await page.getByText('Mappen finns inte längre. Inget är överlämnat.').waitFor();
    await button('Byt mapp').click();
    await page.getByText('Mappen finns inte längre').waitFor({ state: 'detached' });
    await page.evaluate(() => {
      const whole = FileSystemDirectoryHandle.prototype.getDirectoryHandle;
      FileSystemDirectoryHandle.prototype.getDirectoryHandle = async function (name, options) {
        if (name.startsWith('diarieunderlag') && !options?.create) await whole.call(this, name, { create: true });
        return whole.call(this, name, options);
      };
      Object.assign(globalThis, {
        mend: () => Object.assign(FileSystemDirectoryHandle.prototype, { getDirectoryHandle: whole }),
      });
    });
    await button(/^Spara \d fall i mappen$/).click();
    await page.getByText(/finns redan diarieunderlag_.*Inget skrevs över/).waitFor();
    expect((await readJournalOf(page)).items.filter(({ handedOver }) => !handedOver)).toHaveLength(1);
    await page.evaluate(() => (globalThis as unknown as { mend(): void }).mend());
  });
});
