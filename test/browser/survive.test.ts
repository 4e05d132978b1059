import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { verifyJournal } from '../../src/journal/verify.ts';
import { comments, type ListedComment } from '../demo/content/comments.ts';
import { buildExtension } from './build-extension.ts';
import { chooseGround, dismissGate, type Moderator, prepareToSave, pressDelete, save, sitDown } from './moderator.ts';
import { afterFailure, demoSettings, type OpenBrowser, openBrowser } from './open-browser.ts';
import { changeLastEntry, digestPictures, readStores, typesOf } from './read-stores.ts';

const dist = buildExtension('chrome');
let browser: OpenBrowser;
let moderator: Moderator | undefined;

const open = () => openBrowser({ dist, settings: demoSettings });
beforeAll(async () => {
  browser = await open();
});
afterEach(async ({ task }) => {
  await moderator?.page.close();
  moderator = undefined;
  browser = await afterFailure(task, browser, open);
  if (task.result?.state === 'fail') used = 0;
});
afterAll(() => browser.close());

/** A comment for each test, on a page that shows it from the start. */
const free = comments.filter(
  ({ site, surfaces, isOwn, isLate, parentId, kind }) =>
    site === 'facebook' &&
    /\/posts\/|\/photo/.test(surfaces[0] ?? '') &&
    !isOwn &&
    !isLate &&
    !parentId &&
    !['spam', 'profanity', 'long'].includes(kind),
);
let used = 0;
async function sit(): Promise<{ m: Moderator; comment: ListedComment }> {
  const comment = free[used++];
  if (!comment) throw new Error('no comment left');
  moderator = await sitDown(browser, comment);
  await prepareToSave(browser, moderator, comment, 1);
  return { m: moderator, comment };
}

const stores = async () => readStores(await browser.worker());

async function expectWhole(): Promise<void> {
  const worker = await browser.worker();
  const { lines } = await readStores(worker);
  expect(await verifyJournal(lines.map((line) => JSON.stringify(line)))).toMatchObject({ integrity: 'holds' });
  await expectPicturesWhole(worker);
}

async function expectPicturesWhole(worker: Worker): Promise<void> {
  for (const [kept, digest] of Object.entries(await digestPictures(worker))) expect(digest).toBe(kept);
}

/** Stops our worker as a browser does that wants its memory back. The next message wakes it. */
async function killWorker(): Promise<void> {
  const page = await browser.context.newPage();
  const session = await page.context().newCDPSession(page);
  const targets = await session.send('Target.getTargets');
  const worker = targets.targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.includes(browser.extensionId),
  );
  if (worker) await session.send('Target.closeTarget', { targetId: worker.targetId });
  await page.close();
}

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

async function isRemovalOpen(m: Moderator, comment: ListedComment): Promise<boolean> {
  await pressDelete(m, comment);
  const isOpen = await m.demo.isConfirmOpen();
  if (isOpen) await m.page.keyboard.press('Escape');
  else await dismissGate(m);
  return isOpen;
}

describe('the worker dies', () => {
  it.each(['capturing', 'hashed'])(
    'at "%s": nothing counts as saved, that is told, and it can be done again',
    async (state) => {
      const { m, comment } = await sit();
      await holdAt(await browser.worker(), state);
      await m.panel.saveButton.click();
      await isHeld(await browser.worker());
      await killWorker();
      await m.panel.panel.getByText(/Tillägget svarar inte/).waitFor();
      expect(await isRemovalOpen(m, comment)).toBe(false);
      await save(m);
      expect(await isRemovalOpen(m, comment)).toBe(true);
      const after = await stores();
      const number = after.items.find((item) => item.comment.id === comment.id)?.number ?? '';
      expect(typesOf(after, number)).toEqual(['item-opened', 'ground-chosen', 'evidence-failed', 'evidence-saved']);
      await expectWhole();
    },
  );

  it.each(['committed', 'open'])('at "%s": the next worker reads it back and opens the gate', async (state) => {
    const { m, comment } = await sit();
    await holdAt(await browser.worker(), state);
    await m.panel.saveButton.click();
    await isHeld(await browser.worker());
    await killWorker();
    await m.panel.untilSaved();
    await expect.poll(() => isRemovalOpen(m, comment)).toBe(true);
    const after = await stores();
    const number = after.items.find((item) => item.comment.id === comment.id)?.number ?? '';
    expect(typesOf(after, number)).toEqual(['item-opened', 'ground-chosen', 'evidence-saved']);
    await expectWhole();
  });

  it('before the removal, after it ("acted") and when it is seen ("checked"): each is written down, in order', async () => {
    const { m, comment } = await sit();
    await save(m);
    const itemNow = async () => (await stores()).items.find((item) => item.comment.id === comment.id);
    await pressDelete(m, comment);
    await killWorker();
    await m.demo.confirmDialog();
    await expect.poll(async () => (await itemNow())?.gate, { timeout: 15_000 }).toBe('acted');
    await killWorker();
    await m.panel.untilGone();
    await killWorker();
    await m.page.reload();
    await expect.poll(async () => (await itemNow())?.outcome?.what, { timeout: 15_000 }).toBe('gone');
    expect(typesOf(await stores(), (await itemNow())?.number ?? '')).toEqual([
      'item-opened',
      'ground-chosen',
      'evidence-saved',
      'action-recorded',
      'outcome-observed',
    ]);
    await expectWhole();
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
    const before = (await stores()).pictures.length;
    await m.panel.saveButton.click();
    await isHeld(await browser.worker());
    await happen(m);
    await letGo();
    const worker = await browser.worker();
    const number = (await stores()).items.find((item) => item.comment.id === comment.id)?.number ?? '';
    await expect.poll(async () => typesOf(await readStores(worker), number).at(-1)).toBe('evidence-failed');
    const after = await readStores(worker);
    expect(after.pictures.length).toBe(before);
    expect(after.gates.find(({ item }) => item === number)).toMatchObject({ state: 'closed', why: expect.any(String) });
    for (const page of browser.context.pages().slice(1)) if (page !== moderator?.page) await page.close();
  });
});

/** Resolves when our panel, which is out of the picture while one is taken, is back on the page. */
const untilShown = `new Promise((resolve) => {
  const host = document.querySelector('modereringsjournalen-panel');
  const observer = new MutationObserver(() => host.style.clipPath.includes('inset') || (observer.disconnect(), resolve()));
  observer.observe(host, { attributes: true });
})`;

describe('the browser', () => {
  it('has used up its quota of captures: it is waited for', async () => {
    const { m } = await sit();
    await (await browser.worker()).evaluate(`{
      const take = chrome.tabs.captureVisibleTab;
      let refused = 0;
      chrome.tabs.captureVisibleTab = (...given) => {
        if (++refused > 2) chrome.tabs.captureVisibleTab = take;
        return Promise.reject(new Error('This request exceeds the MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND quota.'));
      };
    }`);
    await save(m);
    await expectWhole();
  });

  it('finds the disk full at each write in turn: nothing is half saved, and the gate stays shut', async () => {
    const { m, comment } = await sit();
    const worker = await browser.worker();
    await worker.evaluate(`{
      for (const verb of ['add', 'put']) {
        const write = IDBObjectStore.prototype[verb];
        IDBObjectStore.prototype[verb] = function (...given) {
          // Comments that wait for an answer are noted by themselves, whenever the page is read.
          const isCounted = this.name !== 'waiting' && globalThis.writesLeft !== undefined;
          // Full it stays, whoever tries again.
          if (isCounted && globalThis.writesLeft-- <= 0) {
            throw new DOMException('full', 'QuotaExceededError');
          }
          return write.apply(this, given);
        };
      }
    }`);
    const full: number[] = [];
    for (let write = 0; write < 15; write += 1) {
      const before = await readStores(worker);
      await worker.evaluate(`globalThis.writesLeft = ${write}`);
      const shown = m.page.evaluate(untilShown);
      await m.panel.saveButton.click();
      await shown;
      await worker.evaluate('globalThis.writesLeft = undefined');
      await expectWhole();
      const after = await readStores(worker);
      if (after.items.find((item) => item.comment.id === comment.id)?.evidenceSavedAt) break;
      full.push(write);
      await m.panel.panel
        .getByText(/Disken är full/)
        .first()
        .waitFor();
      expect(after.pictures.length).toBe(before.pictures.length);
      if (write % 4 === 0) expect(await isRemovalOpen(m, comment)).toBe(false);
    }
    expect(full.length).toBeGreaterThan(5);
    // All of it was on the disk when the last of the gate's own rows failed: it is read back, and the gate opens.
    await m.panel.untilSaved();
    await expect.poll(() => isRemovalOpen(m, comment)).toBe(true);
    await expectWhole();

    // Full when the comment is removed: that is said, and written as soon as there is room.
    await pressDelete(m, comment);
    await worker.evaluate('globalThis.writesLeft = 0');
    await m.demo.confirmDialog();
    await m.panel.gate.getByText('Inte antecknat i journalen än').waitFor();
    await worker.evaluate('globalThis.writesLeft = undefined');
    await m.panel.untilGone();
    const { items, lines } = await readStores(worker);
    const { entry } = lines.findLast((line) => line.entry.type === 'action-recorded') ?? {};
    const late = Date.parse(entry?.at ?? '') - Date.parse(String(entry?.pub.happenedAt));
    expect(late, 'it carries when it was done, and when it was written').toBeGreaterThan(2_000);
    expect(items.find((item) => item.comment.id === comment.id)).toMatchObject({
      action: { what: 'deleted', how: 'observed', at: entry?.pub.happenedAt },
      outcome: { what: 'gone' },
    });
    await expectWhole();
  });

  it('refuses to keep anything (a private window): the gate stays shut and says so', async () => {
    const { m, comment } = await sit();
    const worker = await browser.worker();
    // Another version asks for the database: ours lets go of it, and from then on nothing more may be opened. That one gives up.
    await worker.evaluate(`new Promise((resolve) => {
      const other = indexedDB.open('modereringsjournalen', 99);
      IDBFactory.prototype.open = () => {
        throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
      };
      other.onupgradeneeded = () => other.transaction.abort();
      other.onerror = resolve;
    })`);
    await m.page.bringToFront();
    await m.page.reload();
    await m.panel.panel.getByText('Journalen går inte att läsa. Spärren är stängd').waitFor();
    await m.panel.panel
      .getByText(/inte ett privat/)
      .first()
      .waitFor();
    await m.panel.row(comment.id).waitFor({ state: 'attached' });
    expect(await isRemovalOpen(m, comment)).toBe(false);
    await killWorker();
    await m.page.reload();
    await m.panel.row(comment.id).waitFor({ state: 'attached', timeout: 20_000 });
    await m.panel.openComment(comment.id);
    await save(m);
    await expectWhole();
  });

  it('has its clock set back an hour: the order stands, and the record says it', async () => {
    const { m } = await sit();
    const worker = await browser.worker();
    await worker.evaluate(`{
      const Real = Date;
      globalThis.Date = class extends Real {
        constructor(...given) { if (given.length) super(...given); else super(Real.now() - 3_600_000); }
        static now() { return Real.now() - 3_600_000; }
      };
    }`);
    await save(m);
    const after = await readStores(worker);
    const last = after.lines.findLast(({ entry }) => entry.type === 'evidence-saved');
    expect(last?.entry.pub.warnings).toContain('clock-went-back');
    expect(last && last.entry.at < (after.lines[0]?.entry.at ?? '')).toBe(true);
    await expectWhole();
    await killWorker();
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
    await expectWhole();
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

/** The number of the browser process that has a profile open (Linux). */
function processOf(profile: string): number {
  const isOurs = (pid: string) => {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
      return command.includes(`--user-data-dir=${profile}`) && !command.some((part) => part.startsWith('--type='));
    } catch {
      return false;
    }
  };
  const found = readdirSync('/proc').find((name) => /^\d+$/.test(name) && isOurs(name));
  if (!found) throw new Error('the browser has no process');
  return Number(found);
}

describe('the browser is killed right after "sparat"', () => {
  it('has item, entries and pictures when it is started again, and all of it verifies', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'survive-'));
    const comment = free[0];
    if (!comment) throw new Error('no comment');
    const first = await openBrowser({ dist, settings: demoSettings, profile });
    const m = await sitDown(first, comment);
    await prepareToSave(first, m, comment, 1);
    await save(m);
    process.kill(processOf(profile), 'SIGKILL');
    await first.close().catch(() => undefined);

    const second = await openBrowser({ dist, profile });
    const worker = await second.worker();
    const { items, lines, pictures } = await readStores(worker);
    expect(items).toMatchObject([{ comment: { id: comment.id }, evidenceSavedAt: expect.any(String) }]);
    expect(lines.map(({ entry }) => entry.type)).toEqual(['item-opened', 'ground-chosen', 'evidence-saved']);
    expect(await verifyJournal(lines.map((line) => JSON.stringify(line)))).toMatchObject({ integrity: 'holds' });
    expect(pictures.length).toBeGreaterThanOrEqual(3);
    await expectPicturesWhole(worker);
    await second.close();
    rmSync(profile, { recursive: true, force: true });
  });
});

describe('the journal is changed while the browser is closed', () => {
  it('tells so when the browser starts', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'changed-'));
    const comment = free[0];
    if (!comment) throw new Error('no comment');
    const first = await openBrowser({ dist, settings: demoSettings, profile });
    await chooseGround(await sitDown(first, comment), comment, 1);
    await changeLastEntry(await first.worker());
    await first.close();

    const second = await openBrowser({ dist, profile });
    await (await second.worker()).evaluate(
      `chrome.alarms.create('reminders', { when: Date.now(), periodInMinutes: 1 })`,
    );
    const shown = async () => (await second.worker()).evaluate('chrome.notifications.getAll().then(Object.keys)');
    await expect.poll(shown, { timeout: 15_000 }).toContain('journal-broken');
    await second.close();
    rmSync(profile, { recursive: true, force: true });
  });
});
