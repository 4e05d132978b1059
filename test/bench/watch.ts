import type { Page } from 'playwright-core';
import { buildExtension } from '../browser/build-extension.ts';
import { demoSettings, openBrowser } from '../browser/open-browser.ts';
import { type MainThread, tracePage } from './trace-page.ts';
import { writeYardstick } from './yardsticks.ts';

/** How long the trace goes on after the last comment, for what is put off to idle moments, milliseconds. */
const settle = 4000;

const settings = {
  ...demoSettings,
  channels: [{ platform: 'facebook' as const, name: 'Bench', url: 'https://www.facebook.com/bench', handle: 'bench' }],
};

interface Run {
  comments: number;
  batch: number;
}

/** Lets comments arrive in a browser with one extension; a fresh page for each run. */
async function measure(dist: string, isOurs: boolean, runs: readonly Run[]): Promise<MainThread[]> {
  const browser = await openBrowser({ dist, ...(isOurs ? { settings } : {}) });
  try {
    const measured: MainThread[] = [];
    for (const { comments, batch } of runs) {
      const page = await browser.context.newPage();
      await page.goto('https://www.facebook.com/bench?arrive=off');
      if (isOurs) await page.locator('modereringsjournalen-panel aside.panel').waitFor({ timeout: 20_000 });
      await page.waitForTimeout(1000);
      const arrive = () => page.evaluate(([n, size]) => window.demo.runBench(n, size), [comments, batch] as const);
      const isRead = async () => {
        await arrive();
        if (isOurs) await waitUntilListed(page, comments);
      };
      measured.push(await tracePage(page, isRead, settle));
      await page.close();
    }
    return measured;
  } finally {
    await browser.close();
  }
}

/** Waits until the panel says that it lists so many, and its count of hints no longer grows. */
async function waitUntilListed(page: Page, comments: number): Promise<void> {
  let before = '';
  for (let look = 0; look < 120; look += 1) {
    await page.waitForTimeout(1000);
    const { listed, hints } = await page.evaluate(readPanel);
    if (listed === comments && hints !== '0' && hints === before) return;
    before = hints;
  }
  throw new Error(`the panel does not list ${comments} comments`);
}

/** What the panel counts. Asked in the page, for a locator looks through every element for a shadow root. */
function readPanel(): { listed: number; hints: string } {
  const root = document.querySelector('modereringsjournalen-panel')?.shadowRoot;
  const listed = root?.querySelector('#mj-here + .small')?.firstChild?.textContent?.replace(/\D/g, '');
  const hints = [...(root?.querySelectorAll('.count b') ?? [])].at(-1)?.textContent ?? '';
  return { listed: Number(listed), hints };
}

/** What a page without comments costs: 10,000 boxes of text arriving where we sleep. */
async function measureEmpty(dist: string): Promise<MainThread> {
  const browser = await openBrowser({ dist });
  try {
    const page = await browser.context.newPage();
    await page.goto('https://www.facebook.com/help?arrive=off');
    await page.waitForTimeout(1000);
    return await tracePage(page, () => page.evaluate(() => window.demo.runBoxes(10_000, 50)), settle);
  } finally {
    await browser.close();
  }
}

/**
 * What watching, reading, hinting, listing and marking cost the page's main thread while comments arrive on the demo's
 * /bench page, in real Chromium with the built extension awake, as ratios of yardsticks in the same run: a bare
 * MutationObserver that only collects added nodes; the cheapest watcher that reads only added nodes and takes each
 * comment's number and text, where the platform puts both in a wrapper; and the same where there is no such wrapper. All
 * are content scripts of small extensions, so that all are measured alike.
 *
 * Counted is thread time from a DevTools trace: every outermost call into the extension's script (`FunctionCall` by its
 * address) with the layout it forces, and every run of promises outside of the page's own calls. What the panel and the
 * marks add to the browser's own style, layout and paint is the difference to a run without any content script; it is told
 * beside, for it is as noisy as the page itself. The worst callback is the longest single such call.
 */
export async function benchWatch(): Promise<string[]> {
  const runs: Run[] = [
    { comments: 10_000, batch: 50 },
    { comments: 10_000, batch: 5 },
    { comments: 1_000, batch: 50 },
    { comments: 30_000, batch: 50 },
  ];
  const ours = await measure(buildExtension('chrome'), true, runs);
  const collect = await measure(writeYardstick('collect'), false, runs.slice(0, 2));
  const takeText = await measure(writeYardstick('takeText'), false, runs.slice(0, 2));
  const ofArticles = await measure(writeYardstick('takeTextOfArticles'), false, runs.slice(0, 2));
  const none = await measure(writeYardstick('none'), false, runs.slice(0, 1));
  const lines = runs.map(({ comments, batch }, at) => {
    const own = ours[at];
    const bare = collect[at]?.script;
    const cheap = takeText[at]?.script;
    const cheapest = ofArticles[at]?.script;
    if (!own) throw new Error('a run is missing');
    const ratios =
      bare && cheap && cheapest
        ? `: ${(own.script / bare).toFixed(1)} × bare observer (${bare.toFixed(0)} ms), ${(own.script / cheap).toFixed(1)} × cheapest watcher (${cheap.toFixed(0)} ms), ${(own.script / cheapest).toFixed(1)} × the same without wrappers (${cheapest.toFixed(0)} ms)`
        : '';
    const each = ((own.script / comments) * 1000).toFixed(1);
    return `${comments} comments in batches of ${batch}: ${own.script.toFixed(0)} ms, ${each} µs each, worst callback ${own.worst.toFixed(1)} ms (wall ${own.worstWall.toFixed(0)} ms)${ratios}`;
  });
  const [many] = ours;
  const [without] = none;
  if (many && without) {
    lines.push(
      `rendering added: ${(many.rendering - without.rendering).toFixed(0)} ms to ${without.rendering.toFixed(0)} ms`,
    );
    lines.push(`memory: ${Math.round((many.heap - without.heap) / 10_000)} bytes a comment`);
  }
  const empty = await measureEmpty(buildExtension('chrome'));
  const emptyBare = await measureEmpty(writeYardstick('collect'));
  lines.push(
    `a page without comments, 10000 boxes: ${empty.script.toFixed(0)} ms, bare observer ${emptyBare.script.toFixed(0)} ms`,
  );
  return lines;
}
