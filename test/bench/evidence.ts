import type { Page } from 'playwright-core';
import { benchEvidenceMemory } from './evidence-memory.ts';
import { median } from './median.ts';
import { openSavingBrowser, pause } from './saving-browser.ts';

const rounds = 15;
const profiles = 5;

/**
 * How long it takes from the key to "sparat" for one comment at 1280×800, as a ratio of a bare `captureVisibleTab` and one
 * put of its bytes in the same worker, turn by turn; how much of it the required wait and the capture alone are; how long
 * the page's main thread is held; and what memory does over 200 pieces of evidence in a row.
 */
export async function benchEvidence(): Promise<string[]> {
  return [...(await benchTime()), ...(await benchEvidenceMemory())];
}

async function benchTime(): Promise<string[]> {
  const { browser, page, edit, saveOnce, captureOnce, waitAndCaptureOnce } = await openSavingBrowser();
  try {
    const times = { bare: [] as number[], least: [] as number[], ours: [] as number[] };
    const turn = async (work: () => Promise<number>, into: number[]) => {
      await page.waitForTimeout(pause);
      into.push(await work());
    };
    for (let round = 0; round < rounds; round += 1) {
      await turn(captureOnce, times.bare);
      await turn(waitAndCaptureOnce, times.least);
      await edit();
      await turn(saveOnce, times.ours);
    }
    const held: ScriptTime[] = [];
    for (let round = 0; round < profiles; round += 1) {
      await edit();
      held.push(await scriptTimeOf(page, saveOnce));
    }
    const [bare, least, ours] = [median(times.bare), median(times.least), median(times.ours)];
    const ratio = (time: number) => (time / bare).toFixed(2);
    return [
      `captureVisibleTab and one put: ${bare.toFixed(0)} ms (the yardstick)`,
      `key to "sparat": ${ours.toFixed(0)} ms, ${ratio(ours)} of the yardstick (at most 1.5)`,
      `of which three frames and 30 ms with our panel hidden, then capture and put alone: ${least.toFixed(0)} ms, ` +
        `${ratio(least)} of the yardstick`,
      `our script on the page's main thread meanwhile: ${median(held.map(({ longest }) => longest)).toFixed(1)} ms at a time ` +
        `(at most 16), ${median(held.map(({ all }) => all)).toFixed(1)} ms in all`,
    ];
  } finally {
    await browser.close();
  }
}

/** How long scripts of extensions ran in a page, ms: in all, and the longest at a time. */
interface ScriptTime {
  all: number;
  longest: number;
}

/** What scripts of extensions took of a page's main thread while something was done, by samples of a fifth of a millisecond. */
async function scriptTimeOf(page: Page, work: () => Promise<unknown>): Promise<ScriptTime> {
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
  const time: ScriptTime = { all: 0, longest: 0 };
  let run = 0;
  for (const [at, id] of (profile.samples ?? []).entries()) {
    const took = (deltas[at] ?? 0) / 1000;
    run = isOurs.get(id) ? run + took : 0;
    if (isOurs.get(id)) time.all += took;
    time.longest = Math.max(time.longest, run);
  }
  return time;
}
