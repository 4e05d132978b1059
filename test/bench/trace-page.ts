import type { CDPSession, Page } from 'playwright-core';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** Thread time of the page's main thread, in milliseconds: time that it had the processor, whatever else ran beside it. */
export interface MainThread {
  /** Calls into an extension's script with the layout that they force, observers, timers and promises included. */
  script: number;
  /** The longest single call of those, in thread time and in wall time. */
  worst: number;
  worstWall: number;
  /** Style, layout and paint outside scripts: the page's own, and what our panel and marks add to it. */
  rendering: number;
  /** JavaScript heap after a collection, bytes. */
  heap: number;
}

const rendering = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit', 'HitTest']);

/** Records a trace of the page while `work` goes on and for `settle` milliseconds after, and sums up its main thread. */
export async function tracePage(page: Page, work: () => Promise<unknown>, settle: number): Promise<MainThread> {
  const cdp = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'v8.execute'],
    },
  });
  await work();
  await page.waitForTimeout(settle);
  const ended = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
  await cdp.send('Tracing.end');
  await ended;
  const heap = await heapOf(cdp);
  await cdp.detach();
  return { ...sumUp(events), heap };
}

/** The page's JavaScript heap after a collection, bytes; all worlds of the page together. */
async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize;
}

const isCall = ({ name }: TraceEvent) => name === 'FunctionCall';
const isOfPage = (event: TraceEvent) => isCall(event) && event.args?.data?.url?.startsWith('https://') === true;
/** Calls by the browser itself are answers to what an extension asked for: the measured pages ask for nothing. */
const isOurs = (event: TraceEvent) => (isCall(event) && !isOfPage(event)) || event.name === 'RunMicrotasks';

function sumUp(events: TraceEvent[]): Omit<MainThread, 'heap'> {
  const whole = events.filter(({ ph }) => ph === 'X');
  const threads = new Map<string, number>();
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
  // The page's thread is the one that has run scripts of the page.
  for (const event of whole) {
    if (isOfPage(event)) threads.set(threadOf(event), (threads.get(threadOf(event)) ?? 0) + 1);
  }
  const [main] = [...threads].sort((a, b) => b[1] - a[1])[0] ?? [];
  const own = whole
    .filter((event) => threadOf(event) === main)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const sum = { script: 0, worst: 0, worstWall: 0, rendering: 0 };
  let endOfCall = 0;
  let endOfRendering = 0;
  let isBegun = false;
  for (const event of own) {
    const end = event.ts + (event.dur ?? 0);
    const thread = (event.tdur ?? 0) / 1000;
    if (isOfPage(event)) {
      isBegun = true;
      endOfCall = Math.max(endOfCall, end);
    }
    if (!isBegun || event.ts < endOfCall) continue;
    if (isOurs(event)) {
      endOfCall = end;
      sum.script += thread;
      sum.worst = Math.max(sum.worst, thread);
      sum.worstWall = Math.max(sum.worstWall, (event.dur ?? 0) / 1000);
    } else if (rendering.has(event.name) && event.ts >= endOfRendering) {
      endOfRendering = end;
      sum.rendering += thread;
    }
  }
  return sum;
}
