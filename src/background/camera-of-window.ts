import browser from 'webextension-polyfill';
import { type Camera, CameraRefused } from '../evidence/camera.ts';
import { fromBase64 } from './from-base64.ts';

/** Chromium allows two captures a second and counts strictly: 520 ms apart passed, 500 ms did not (November 2026). */
const pause = 600;

let queue: Promise<unknown> = Promise.resolve();
let lastAt = Number.NEGATIVE_INFINITY;

/** The camera of one browser window. All windows share one queue, for the quota is the extension's. */
export function cameraOfWindow(windowId: number): Camera {
  return {
    capture() {
      const turn = queue.then(async () => {
        const wait = lastAt + pause - performance.now();
        if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
        lastAt = performance.now();
        return capture(windowId);
      });
      queue = turn.catch(() => undefined);
      return turn;
    },
    async inFront() {
      const [tab] = await browser.tabs.query({ active: true, windowId });
      return { tabId: tab?.id, url: tab?.url };
    },
  };
}

async function capture(windowId: number): Promise<Uint8Array> {
  try {
    const url = await browser.tabs.captureVisibleTab(windowId, { format: 'png' });
    return fromBase64(url.slice(url.indexOf(',') + 1));
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
