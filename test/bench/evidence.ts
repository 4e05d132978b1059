import { readdirSync, readFileSync } from 'node:fs';
import type { Page, Worker } from 'playwright-core';
import { buildExtension } from '../browser/build-extension.ts';
import { prepareToSave, save, sitDown } from '../browser/moderator.ts';
import { demoSettings, type OpenBrowser, openBrowser } from '../browser/open-browser.ts';
import { comments } from '../demo/content/comments.ts';

const rounds = 9;
const inARow = 200;
/** Captures must be at least so far apart, ms; a wait for the quota is not what is measured. */
const pause = 700;

const median = (numbers: number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/**
 * How long it takes from the key to "sparat" for one comment at 1280×800, as a ratio of a bare `captureVisibleTab` and one
 * put of its bytes in the same worker, turn by turn; how long the page's main thread is held at a time; and what the
 * extension's memory does over 200 pieces of evidence in a row.
 */
export async function benchEvidence(): Promise<string[]> {
  const browser = await openBrowser({ dist: buildExtension('chrome'), settings: demoSettings });
  try {
    const comment = comments.find(({ site, surfaces }) => site === 'facebook' && surfaces[0]?.startsWith('/photo'));
    if (!comment) throw new Error('no comment beside its post');
    const moderator = await sitDown(browser, comment);
    await prepareToSave(browser, moderator, comment, 1);
    await save(moderator);
    const { page } = moderator;
    const worker = await browser.worker();
    await prepare(worker, page);
    const times = { bare: [] as number[], ours: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      await page.waitForTimeout(pause);
      times.bare.push(await worker.evaluate<number>('measureBare()'));
      await page.waitForTimeout(pause);
      times.ours.push(await saveOnce(worker, page));
    }
    const held = await scriptTimeOf(page, () => saveOnce(worker, page));
    const [bare, ours] = [median(times.bare), median(times.ours)];
    const lines = [
      `captureVisibleTab and one put: ${bare.toFixed(0)} ms (the yardstick)`,
      `key to "sparat": ${ours.toFixed(0)} ms, ${(ours / bare).toFixed(2)} of the yardstick (at most 1.5)`,
      `all of our script's time on the page's main thread meanwhile: ${held.toFixed(1)} ms (at most 16 at a time)`,
    ];
    return [...lines, ...(await benchMemory(browser, worker, page))];
  } finally {
    await browser.close();
  }
}

/** Puts the measuring into worker and page, as text, since what runs the bench may name functions in a way they do not know. */
async function prepare(worker: Worker, page: Page): Promise<void> {
  await worker.evaluate(`{
    const opening = new Promise((resolve) => {
      const request = indexedDB.open('bench', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('pictures', { autoIncrement: true });
      request.onsuccess = () => resolve(request.result);
    });
    globalThis.measureBare = async () => {
      const db = await opening;
      const start = performance.now();
      const url = await chrome.tabs.captureVisibleTab(undefined, { format: 'png' });
      const bytes = Uint8Array.fromBase64(url.slice(url.indexOf(',') + 1));
      const transaction = db.transaction('pictures', 'readwrite', { durability: 'strict' });
      transaction.objectStore('pictures').put(bytes.buffer);
      await new Promise((resolve) => { transaction.oncomplete = resolve; });
      return performance.now() - start;
    };
    globalThis.pressKey = async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const at = performance.timeOrigin + performance.now();
      await chrome.tabs.sendMessage(tab.id, { type: 'save-evidence-pressed' });
      return at;
    };
  }`);
  await page.evaluate(`{
    const host = document.querySelector('modereringsjournalen-panel');
    const isSaving = () => host.style.display === 'none' || /Sparar/.test(host.shadowRoot.querySelector('aside').textContent);
    globalThis.untilShown = () => new Promise((resolve) => {
      let hasBegun = false;
      const observer = new MutationObserver(() => {
        hasBegun ||= isSaving();
        if (!hasBegun || isSaving()) return;
        observer.disconnect();
        resolve(performance.timeOrigin + performance.now());
      });
      observer.observe(host, { attributes: true });
      observer.observe(host.shadowRoot, { subtree: true, childList: true, characterData: true });
    });
  }`);
}

/** One piece of evidence, by the key, until our panel is back on the page and no longer says that it is saving. */
async function saveOnce(worker: Worker, page: Page): Promise<number> {
  const shown = page.evaluate<number>('untilShown()');
  const pressed = await worker.evaluate<number>('pressKey()');
  return (await shown) - pressed;
}

/** Milliseconds that scripts of extensions ran in a page while something was done, by samples of a fifth of a millisecond. */
async function scriptTimeOf(page: Page, work: () => Promise<unknown>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await page.waitForTimeout(pause);
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  const isOurs = new Map<number, boolean>();
  const mark = (id: number, isUnderOurs: boolean): void => {
    const node = profile.nodes.find((one) => one.id === id);
    if (!node) return;
    const isSo = isUnderOurs || node.callFrame.url.startsWith('chrome-extension://');
    isOurs.set(id, isSo);
    for (const child of node.children ?? []) mark(child, isSo);
  };
  mark(profile.nodes[0]?.id ?? 0, false);
  const deltas = profile.timeDeltas ?? [];
  return (profile.samples ?? []).reduce((sum, id, at) => sum + (isOurs.get(id) ? (deltas[at] ?? 0) / 1000 : 0), 0);
}

async function benchMemory({ profile }: OpenBrowser, worker: Worker, page: Page): Promise<string[]> {
  const sizes: number[] = [];
  for (let n = 0; n < inARow; n += 1) {
    await page.waitForTimeout(pause - 300);
    await saveOnce(worker, page);
    if (n % 20 === 19) sizes.push(residentOf(profile));
  }
  const [first = 0, last = 0] = [sizes[1], sizes.at(-1)];
  return [
    `memory of the extension's process after 40 and ${inARow} pieces of evidence: ${first} and ${last} MB (${sizes.join(', ')})`,
  ];
}

/** Resident memory of the process that runs the extension, MB (Linux); 0 where it cannot be told. */
function residentOf(profile: string): number {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      if (!command.includes('--extension-process') || !command.includes(profile)) continue;
      const size = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
      if (size) return Math.round(Number(size) / 1024);
    } catch {
      // Gone since it was listed.
    }
  }
  return 0;
}
