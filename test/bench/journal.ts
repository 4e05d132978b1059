import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildExtension } from '../browser/build-extension.ts';
import { bundleScript } from '../browser/bundle-script.ts';
import { demoSettings, openBrowser } from '../browser/open-browser.ts';
import type { JournalBench } from './journal-page/main.ts';
import { median } from './median.ts';

const many = 100_000;
const few = 100;
const pictures = 600;
const eight = 8;
const each = 500;
const bare = 'src/pages/help/help.html';
const journal = 'src/pages/journal/journal.html';

const inMegabytes = (bytes: number) => Math.round(bytes / 1_000_000);
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
const count = (number: number) => number.toLocaleString('en');

async function repeat<T>(times: number, work: () => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (let n = 0; n < times; n++) all.push(await work());
  return all;
}

/** The most that memory grew beyond what it was before, bytes: what is held, and all of it. */
interface Watched {
  held: number;
  grown: number;
}

/**
 * A journal of 100,000 entries in the built extension: appending against bare strict puts, verifying against SHA-256 over
 * the same bytes, searching against a pass with a cursor, opening against opening a small one, each pair in one run; and
 * the page's memory while it verifies and backs up.
 */
export async function benchJournal(): Promise<string[]> {
  const script = await bundleScript(join(import.meta.dirname, 'journal-page/main.ts'));
  const browser = await openBrowser({ dist: buildExtension('chrome'), settings: demoSettings });
  try {
    const page = await browser.openExtensionPage(bare);
    // What the worker does each minute would write past the entries that are laid here.
    await page.evaluate('chrome.alarms.clearAll()');
    const own = (path: string) => `chrome-extension://${browser.extensionId}/${path}`;
    const stand = async () => {
      await page.goto(own(bare));
      await page.evaluate(script);
    };
    const run = <Name extends keyof JournalBench>(name: Name, ...given: Parameters<JournalBench[Name]>) =>
      page.evaluate(`bench.${name}(...${JSON.stringify(given)})`) as ReturnType<JournalBench[Name]>;
    await watchRows(page);

    await stand();
    await run('append', 50);
    const appends = await repeat(5, () => run('append', 1000));

    await run('fill', few, 0);
    const tabs = await writeFromTabs(page, script);
    await run('fill', few, 0);
    const openFew = await timeOpening(page, own(journal));
    await stand();
    await run('fill', many / 4, pictures / 4);
    const verifyLess = await watchMemory(page, () => run('verify'));
    const backUpLess = await watchMemory(page, () => run('backUp'));

    await run('fill', many, pictures);
    const openMany = await timeOpening(page, own(journal));
    const search = await timeSearch(page);
    await stand();
    const passes = await repeat(3, () => run('pass'));
    const hashes = await repeat(3, () => run('hash'));
    const verifies = (await repeat(3, () => run('verify'))).map(({ ms }) => ms);
    const verify = await watchMemory(page, () => run('verify'));
    const backUp = await watchMemory(page, () => run('backUp'));

    const pass = median(passes);
    const hash = median(hashes.map((one) => one.ours + one.pictures));
    const native = median(hashes.map((one) => one.native + one.pictures));
    const [open, openSmall] = [median(openMany), median(openFew)];
    const checked = median(verifies);
    const flat = (less: Watched, more: Watched) =>
      [less, more]
        .map(({ held, grown }) => `${inMegabytes(held)} MB held (${inMegabytes(grown)} with garbage)`)
        .join(', ');
    const sizes = `of journals of ${inMegabytes(backUpLess.bytes)} and ${inMegabytes(backUp.bytes)} MB`;
    return [
      `append of 1,000 entries: ${median(appends.map(({ ours, bare }) => ours / bare)).toFixed(2)} × bare strict puts (aim ≤ 1.5; ${appends.map(({ ours, bare }) => (ours / bare).toFixed(2)).join(', ')})`,
      `verifying ${count(many)} entries and ${pictures} pictures: ${(checked / hash).toFixed(2)} × SHA-256 over the same bytes (aim ≤ 3; ${seconds(checked)} against ${seconds(hash)}, and ${seconds(native)} were all of it the browser's own)`,
      `first search result over ${count(many)} entries: ${(pass / median(search.times)).toFixed(0)} times faster than one pass with a cursor (aim ≥ 20; ${median(search.times).toFixed(0)} ms to the row on the screen against ${seconds(pass)}), once the page has read all of it, ${seconds(search.read)} after it was opened, never held for more than ${search.held.toFixed(0)} ms`,
      `opening the page with ${count(many)} entries: ${(open / openSmall).toFixed(2)} × with ${few} (aim ≤ 1.5; ${open.toFixed(0)} ms against ${openSmall.toFixed(0)} ms to the first rows)`,
      `${eight} tabs writing ${each} entries each at once: ${count(tabs.entries - few)} entries in one chain that holds, in ${seconds(tabs.ms)}`,
      `memory for verifying ${sizes}: ${flat(verifyLess, verify)}`,
      `memory for backing up ${sizes}: ${flat(backUpLess, backUp)}`,
    ];
  } finally {
    await browser.close();
  }
}

/** Writes from eight tabs at once, each by a connection of its own, and verifies. */
async function writeFromTabs(page: Page, script: string): Promise<{ ms: number; entries: number }> {
  const url = page.url();
  const tabs = await Promise.all(Array.from({ length: eight }, () => page.context().newPage()));
  for (const tab of tabs) {
    await tab.goto(url);
    await tab.evaluate(script);
  }
  const start = performance.now();
  await Promise.all(tabs.map((tab, n) => tab.evaluate(`bench.write(${each}, ${n})`)));
  const ms = performance.now() - start;
  await Promise.all(tabs.map((tab) => tab.close()));
  const { entries } = (await page.evaluate('bench.verify()')) as { entries: number };
  if (entries !== few + eight * each) throw new Error(`${entries} entries`);
  return { ms, entries };
}

/** Notes when the first row of the list stands there, and how long the main thread was held after that at most. */
function watchRows(page: Page): Promise<unknown> {
  return page.addInitScript(`{
    globalThis.held = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.held = Math.max(globalThis.held, duration);
    }).observe({ entryTypes: ['longtask'] });
    const observer = new MutationObserver(() => {
      if (!document.querySelector('[data-number]')) return;
      observer.disconnect();
      globalThis.shownAt = performance.now();
    });
    observer.observe(document, { childList: true, subtree: true });
  }`);
}

/** Milliseconds from the opening of the page to its first rows, several times. */
async function timeOpening(page: Page, url: string): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < 7; n++) {
    await page.goto('about:blank');
    await page.goto(url);
    await page.locator('[data-number]').first().waitFor();
    times.push((await page.evaluate('globalThis.shownAt')) as number);
  }
  return times;
}

/** Milliseconds from a word typed to its one row drawn, over words from all of the journal, once it has all been read. */
async function timeSearch(page: Page): Promise<{ read: number; held: number; times: number[] }> {
  await page.locator('.found', { hasText: /^20\s000 fall$/ }).waitFor({ timeout: 60_000 });
  const read = (await page.evaluate('performance.now()')) as number;
  const held = (await page.evaluate('globalThis.held')) as number;
  const times: number[] = [];
  for (let n = 1; n <= 9; n++) {
    const time = await page.evaluate(`new Promise((resolve) => {
      const input = document.querySelector('[type=search]');
      const start = performance.now();
      input.value = 'nr${n * 2000 + 7}x';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      const look = () => requestAnimationFrame(() => {
        if (document.querySelectorAll('[data-number]').length === 1) resolve(performance.now() - start);
        else look();
      });
      look();
    })`);
    times.push(time as number);
  }
  return { read, held, times };
}

/**
 * How much the page's memory grows at most while something is done, its heap and the buffers beside it: what it holds, and
 * with what has been let go of and waits to be collected.
 */
async function watchMemory<T extends object>(page: Page, work: () => Promise<T>): Promise<T & Watched> {
  const cdp = await page.context().newCDPSession(page);
  const size = async () => {
    const { usedSize, backingStorageSize } = (await cdp.send('Runtime.getHeapUsage')) as Record<string, number>;
    return (usedSize ?? 0) + (backingStorageSize ?? 0);
  };
  await cdp.send('HeapProfiler.collectGarbage');
  const before = await size();
  let [held, grown, isDone] = [0, 0, false];
  const working = work().finally(() => {
    isDone = true;
  });
  for (let look = 1; !isDone; look++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    grown = Math.max(grown, (await size()) - before);
    if (look % 20 > 0) continue;
    await cdp.send('HeapProfiler.collectGarbage');
    held = Math.max(held, (await size()) - before);
  }
  await cdp.detach();
  return { ...(await working), held, grown };
}
