import { readdirSync, readFileSync } from 'node:fs';
import { openSavingBrowser, pause, type SavingBrowser } from './saving-browser.ts';

/** After so many the last few are held, and what comes on top of it is growth. */
const few = 10;
const stops = [50, 100, 150, 200];

/** What the process of the extension holds of its own, and the whole browser, MB. */
interface Held {
  extension: number;
  browser: number;
}

interface Stop {
  /** As it stands, and when all garbage has been collected. */
  now: Held;
  collected: Held;
}

/**
 * How memory grows over 200 pieces of evidence in a row, beside as many bare captures and puts in another browser at the
 * same time: what is left when all garbage has been collected, and the most that waited to be.
 */
export async function benchEvidenceMemory(): Promise<string[]> {
  const [ours, bare] = await Promise.all([
    measure(async ({ edit, saveOnce }) => {
      await edit();
      await saveOnce();
    }),
    measure(async ({ page, captureOnce }) => {
      await page.waitForTimeout(pause);
      await captureOnce();
    }),
  ]);
  const growth = ([first, ...rest]: Stop[], of: keyof Held) =>
    rest.map(({ collected }) => signed(collected[of] - (first?.collected[of] ?? Number.NaN))).join(', ');
  const waiting = (stopped: Stop[], of: keyof Held) =>
    Math.max(...stopped.map(({ now, collected }) => now[of] - collected[of])).toFixed(0);
  const say = (whose: string, of: keyof Held) =>
    `memory of ${whose} after ${stops.join(', ')} pieces of evidence, all garbage collected, MB on top of what it was after ` +
    `${few}: ${growth(ours, of)} (the yardstick: ${growth(bare, of)}); garbage at most ${waiting(ours, of)} MB ` +
    `(${waiting(bare, of)})`;
  return [say("the extension's process", 'extension'), say('the whole browser', 'browser')];
}

const signed = (size: number) => `${size < 0 ? '−' : '+'}${Math.abs(size).toFixed(0)}`;

async function measure(work: (saving: SavingBrowser) => Promise<unknown>): Promise<Stop[]> {
  const saving = await openSavingBrowser();
  const { browser, page } = saving;
  try {
    const found: Stop[] = [];
    const collect = await collectorOf(saving);
    for (let n = 1; n <= (stops.at(-1) ?? 0); n += 1) {
      await work(saving);
      if (n !== few && !stops.includes(n)) continue;
      const now = heldBy(browser.profile);
      await collect();
      await page.waitForTimeout(pause);
      found.push({ now, collected: heldBy(browser.profile) });
    }
    return found;
  } finally {
    await browser.close();
  }
}

/** Collects all garbage in worker and page, as the button in the developer tools does. */
async function collectorOf({ browser, page }: SavingBrowser): Promise<() => Promise<void>> {
  const inPage = await browser.context.newCDPSession(page);
  const whole = await browser.context.browser()?.newBrowserCDPSession();
  if (!whole) throw new Error('no session with the browser');
  const { targetInfos } = await whole.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(browser.extensionId));
  if (!worker) throw new Error('no worker');
  // Playwright gives no session with a worker.
  const { sessionId } = await whole.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  const message = JSON.stringify({ id: 1, method: 'HeapProfiler.collectGarbage' });
  return async () => {
    for (let round = 0; round < 3; round += 1) {
      await inPage.send('HeapProfiler.collectGarbage');
      const answered = new Promise((resolve) => whole.once('Target.receivedMessageFromTarget', resolve));
      await whole.send('Target.sendMessageToTarget', { sessionId, message });
      await answered;
    }
  };
}

/** What the processes of a browser hold that is not in files, MB (Linux). */
function heldBy(profile: string): Held {
  const held = { extension: 0, browser: 0 };
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      if (!command.includes(profile)) continue;
      const size = Number(/RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
      held.browser += size;
      if (command.includes('--extension-process')) held.extension += size;
    } catch {
      // Gone since it was listed.
    }
  }
  return held;
}
