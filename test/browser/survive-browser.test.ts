import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildExtension } from './build-extension.ts';
import { chooseGround, prepareToSave, pressDelete, save, sitDown } from './moderator.ts';
import { demoSettings, type OpenBrowser, openBrowser } from './open-browser.ts';
import { changeLastEntry, readStores } from './read-stores.ts';
import { expectWhole, free, isRemovalOpen, killWorker, sitToSave } from './sit-to-save.ts';

const dist = buildExtension('chrome');
const our = sitToSave();
const { sit } = our;
let browser: OpenBrowser;
beforeEach(() => {
  ({ browser } = our);
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
    await expectWhole(await browser.worker());
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
      await expectWhole(await browser.worker());
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
    await expectWhole(await browser.worker());

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
    await expectWhole(await browser.worker());
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
    await killWorker(browser);
    await m.page.reload();
    await m.panel.row(comment.id).waitFor({ state: 'attached', timeout: 20_000 });
    await m.panel.openComment(comment.id);
    await save(m);
    await expectWhole(await browser.worker());
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
    await expectWhole(await browser.worker());
    await killWorker(browser);
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
    expect(pictures.length).toBeGreaterThanOrEqual(3);
    await expectWhole(worker);
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
