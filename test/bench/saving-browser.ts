import type { Page, Worker } from 'playwright-core';
import { buildExtension } from '../browser/build-extension.ts';
import { prepareToSave, save, sitDown } from '../browser/moderator.ts';
import { demoSettings, type OpenBrowser, openBrowser } from '../browser/open-browser.ts';
import { comments } from '../demo/content/comments.ts';

/** Captures must be at least so far apart, ms; a wait for the quota is not what is measured. */
export const pause = 700;

/** A browser with one comment open in the panel, whose evidence has been saved once, ready for more. Times in ms. */
export interface SavingBrowser {
  browser: OpenBrowser;
  worker: Worker;
  page: Page;
  /** Edits the comment, so that no picture of it is one that the journal has already. */
  edit(): Promise<void>;
  /** One piece of evidence, from the key until our panel is back on the page and says when it was saved. */
  saveOnce(): Promise<number>;
  /** A bare `captureVisibleTab` and one strict put of its bytes, in the same worker. */
  captureOnce(): Promise<number>;
  /** What may not be left out: with our panel hidden, three animation frames and 30 ms, then capture and put as above. */
  waitAndCaptureOnce(): Promise<number>;
}

export async function openSavingBrowser(): Promise<SavingBrowser> {
  const browser = await openBrowser({ dist: buildExtension('chrome'), settings: demoSettings });
  const comment = comments.find(({ site, surfaces }) => site === 'facebook' && surfaces[0]?.startsWith('/photo'));
  if (!comment) throw new Error('no comment beside its post');
  const moderator = await sitDown(browser, comment);
  await prepareToSave(browser, moderator, comment, 1);
  await save(moderator);
  const { page, demo, panel } = moderator;
  const worker = await browser.worker();
  await worker.evaluate(inWorker);
  await page.evaluate(inPage);
  let edits = 0;
  const captureOnce = () => worker.evaluate<number>('captureAndPut()');
  return {
    browser,
    worker,
    page,
    captureOnce,
    async edit() {
      edits += 1;
      await demo.demo('edit', comment.id, `${comment.text} (${edits})`);
      await panel.panel.getByText('Texten har ändrats sedan underlaget sparades.').waitFor();
      // The panel says when it was saved in seconds: the next time is to be another.
      await page.waitForTimeout(1000);
    },
    async saveOnce() {
      const shown = page.evaluate<number>('untilShown()');
      const pressed = await worker.evaluate<number>('pressKey()');
      return (await shown) - pressed;
    },
    async waitAndCaptureOnce() {
      const waited = await page.evaluate<number>('hideAndWait()');
      const took = await captureOnce();
      await page.evaluate('host.style.clipPath = ""');
      return waited + took;
    },
  };
}

// As text, since what runs the bench may name functions in a way that worker and page do not know.
const inWorker = `{
  const opening = new Promise((resolve) => {
    const request = indexedDB.open('bench', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('pictures', { autoIncrement: true });
    request.onsuccess = () => resolve(request.result);
  });
  globalThis.captureAndPut = async () => {
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
}`;

const inPage = `{
  globalThis.host = document.querySelector('modereringsjournalen-panel');
  const savedAt = () => /Underlag sparat\\s*[\\d:]+/.exec(host.shadowRoot.querySelector('aside').textContent)?.[0];
  globalThis.untilShown = () => new Promise((resolve) => {
    const before = savedAt();
    const observer = new MutationObserver(() => {
      if (host.style.clipPath.includes('inset') || !savedAt() || savedAt() === before) return;
      observer.disconnect();
      resolve(performance.timeOrigin + performance.now());
    });
    observer.observe(host, { attributes: true });
    observer.observe(host.shadowRoot, { subtree: true, childList: true, characterData: true });
  });
  globalThis.hideAndWait = async () => {
    const start = performance.now();
    host.style.clipPath = 'inset(50%)';
    const frame = () => new Promise((resolve) => { requestAnimationFrame(resolve); });
    await Promise.all([frame().then(frame).then(frame), new Promise((resolve) => { setTimeout(resolve, 30); })]);
    return performance.now() - start;
  };
}`;
