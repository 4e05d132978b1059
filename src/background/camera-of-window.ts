import browser from 'webextension-polyfill';
import { type Camera, CameraRefused, type Exposure, type Front } from '../evidence/camera.ts';
import { makeQueue } from '../shared/make-queue.ts';
import { fromBase64 } from './from-base64.ts';

/** Chromium allows two captures a second and counts strictly: 520 ms apart passed, 500 ms did not (November 2026). */
const pause = 600;

const inTurn = makeQueue();
let lastAt = Number.NEGATIVE_INFINITY;

/** The camera of one browser window. All windows share one queue, for the quota is the extension's. */
export function cameraOfWindow(windowId: number): Camera {
  return {
    capture: () =>
      inTurn(async () => {
        const wait = lastAt + pause - performance.now();
        if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
        return capture(windowId);
      }),
    inFront: () => inFront(windowId),
  };
}

async function inFront(windowId: number): Promise<Front> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return { tabId: tab?.id, url: tab?.url };
}

/** The browser does what it is asked in the order in which it is asked, so neither question need be waited for. */
async function capture(windowId: number): Promise<Exposure> {
  const before = inFront(windowId);
  before.catch(() => undefined);
  lastAt = performance.now();
  try {
    const url = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
    const after = inFront(windowId);
    after.catch(() => undefined);
    return { png: fromBase64(url.slice(url.indexOf(',') + 1)), before: await before, after };
  } catch (error) {
    throw new CameraRefused(whyRefused(String(error)), error);
  }
}

/** Both browsers tell only by their words. */
function whyRefused(message: string): CameraRefused['why'] {
  if (/activeTab|<all_urls>|permission/i.test(message)) return 'no-grant';
  if (/MAX_CAPTURE|quota/i.test(message)) return 'quota';
  return 'other';
}
