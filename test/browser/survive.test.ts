import type { Worker } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Moderator, pressDelete, save } from './moderator.ts';
import type { OpenBrowser } from './open-browser.ts';
import { readStores, typesOf } from './read-stores.ts';
import { expectWhole, isRemovalOpen, killWorker, sitToSave } from './sit-to-save.ts';

const our = sitToSave();
const { sit } = our;
let browser: OpenBrowser;
beforeEach(() => {
  ({ browser } = our);
});

/** Has the worker stop at the first moment that it reaches a state of the gate. */
async function holdAt(worker: Worker, state: string): Promise<void> {
  await worker.evaluate(`globalThis.holdGateAt = (state) => {
    if (state !== '${state}') return Promise.resolve();
    globalThis.isHeld = true;
    return new Promise(() => {});
  }`);
}

const isHeld = (worker: Worker) =>
  expect.poll(() => worker.evaluate('globalThis.isHeld === true'), { timeout: 10_000 }).toBe(true);

describe('the worker dies', () => {
  it.each(['capturing', 'hashed'])(
    'at "%s": nothing counts as saved, that is told, and it can be done again',
    async (state) => {
      const { m, comment } = await sit();
      await holdAt(await browser.worker(), state);
      await m.panel.saveButton.click();
      await isHeld(await browser.worker());
      await killWorker(browser);
      await m.panel.panel.getByText(/Tillägget svarar inte/).waitFor();
      expect(await isRemovalOpen(m, comment)).toBe(false);
      await save(m);
      expect(await isRemovalOpen(m, comment)).toBe(true);
      const after = await readStores(await browser.worker());
      const number = after.items.find((item) => item.comment.id === comment.id)?.number ?? '';
      expect(typesOf(after, number)).toEqual(['item-opened', 'ground-chosen', 'evidence-failed', 'evidence-saved']);
      await expectWhole(await browser.worker());
    },
  );

  it.each(['committed', 'open'])('at "%s": the next worker reads it back and opens the gate', async (state) => {
    const { m, comment } = await sit();
    await holdAt(await browser.worker(), state);
    await m.panel.saveButton.click();
    await isHeld(await browser.worker());
    await killWorker(browser);
    await m.panel.untilSaved();
    await expect.poll(() => isRemovalOpen(m, comment)).toBe(true);
    const after = await readStores(await browser.worker());
    const number = after.items.find((item) => item.comment.id === comment.id)?.number ?? '';
    expect(typesOf(after, number)).toEqual(['item-opened', 'ground-chosen', 'evidence-saved']);
    await expectWhole(await browser.worker());
  });

  it('before the removal, after it ("acted") and when it is seen ("checked"): each is written down, in order', async () => {
    const { m, comment } = await sit();
    await save(m);
    const itemNow = async () =>
      (await readStores(await browser.worker())).items.find((item) => item.comment.id === comment.id);
    await pressDelete(m, comment);
    await killWorker(browser);
    await m.demo.confirmDialog();
    await expect.poll(async () => (await itemNow())?.gate, { timeout: 15_000 }).toBe('acted');
    await killWorker(browser);
    await m.panel.untilGone();
    await killWorker(browser);
    await m.page.reload();
    await expect.poll(async () => (await itemNow())?.outcome?.what, { timeout: 15_000 }).toBe('gone');
    expect(typesOf(await readStores(await browser.worker()), (await itemNow())?.number ?? '')).toEqual([
      'item-opened',
      'ground-chosen',
      'evidence-saved',
      'action-recorded',
      'outcome-observed',
    ]);
    await expectWhole(await browser.worker());
  });
});

describe('the tab, in the middle of a picture', () => {
  /** Has the camera wait until it is let go. */
  const holdCamera = async () =>
    (await browser.worker()).evaluate(`{
      const take = chrome.tabs.captureVisibleTab;
      globalThis.isHeld = false;
      chrome.tabs.captureVisibleTab = (...given) => {
        globalThis.isHeld = true;
        return new Promise((resolve) => { globalThis.letGo = resolve; }).then(() => {
          chrome.tabs.captureVisibleTab = take;
          return take.apply(chrome.tabs, given);
        });
      };
    }`);
  const letGo = async () => (await browser.worker()).evaluate('globalThis.letGo()');

  it.each([
    ['closed', (m: Moderator) => m.page.close()],
    ['reloaded', (m: Moderator) => m.page.reload()],
    ['sent to another address', (m: Moderator) => m.page.goto('https://www.facebook.com/ekbackabibliotek?arrive=off')],
    ['put behind another', async () => void (await browser.context.newPage())],
  ])('is %s: no picture of anything else is kept', async (_, happen) => {
    const { m, comment } = await sit();
    await holdCamera();
    const before = (await readStores(await browser.worker())).pictures.length;
    await m.panel.saveButton.click();
    await isHeld(await browser.worker());
    await happen(m);
    await letGo();
    const worker = await browser.worker();
    const number =
      (await readStores(await browser.worker())).items.find((item) => item.comment.id === comment.id)?.number ?? '';
    await expect.poll(async () => typesOf(await readStores(worker), number).at(-1)).toBe('evidence-failed');
    const after = await readStores(worker);
    expect(after.pictures.length).toBe(before);
    expect(after.gates.find(({ item }) => item === number)).toMatchObject({ state: 'closed', why: expect.any(String) });
    for (const page of browser.context.pages().slice(1)) if (page !== m.page) await page.close();
  });
});

describe('two tabs', () => {
  it('save at once: each has its own, and the chain is one', async () => {
    const first = await sit();
    const session = await browser.context.newCDPSession(first.m.page);
    const opened = browser.context.waitForEvent('page');
    await session.send('Target.createTarget', { url: 'about:blank', newWindow: true });
    await (await opened).close();
    const second = await sit();
    const press = (id: number) => `chrome.tabs.sendMessage(${id}, { type: 'save-evidence-pressed' })`;
    const worker = await browser.worker();
    const ids = (await worker.evaluate(
      `chrome.tabs.query({ url: 'https://www.facebook.com/*' }).then((tabs) => tabs.map(({ id }) => id))`,
    )) as number[];
    await worker.evaluate(`Promise.all([${ids.map(press).join(', ')}])`);
    await second.m.panel.untilSaved();
    await first.m.page.bringToFront();
    const { panel } = first.m.panel;
    await panel
      .getByText(/Underlag sparat|Bilden kastades|syns inte/)
      .first()
      .waitFor();
    await expectWhole(await browser.worker());
    await first.m.page.close();
  });
});

describe('the extension is updated with the panel open', () => {
  it('says so, and blocks nothing on the page', async () => {
    const { m, comment } = await sit();
    await (await browser.worker()).evaluate('chrome.runtime.reload()').catch(() => undefined);
    await pressDelete(m, comment);
    expect(await m.demo.isConfirmOpen()).toBe(true);
    await m.panel.panel.getByText('Tillägget har uppdaterats').waitFor();
  });
});
