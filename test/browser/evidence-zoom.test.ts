import { decode } from 'fast-png';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { EvidencePublic } from '../../src/shared/evidence-record.ts';
import type { PictureFacts } from '../../src/shared/item.ts';
import { commentOfKind } from '../demo/content/comments.ts';
import { buildExtension } from './build-extension.ts';
import { type Moderator, prepareToSave, pressSaveKeys, save, sitDown } from './moderator.ts';
import { afterFailure, demoSettings, type OpenBrowser, openBrowser } from './open-browser.ts';
import { lastOf, readPictureBytes, readStores } from './read-stores.ts';

const insult = commentOfKind('insult');
const zooms = [0.8, 1, 1.25, 1.5, 2];

/** Where the marked comment is in a picture: the outermost pixels of its colour. */
function findMarked({ data, width, height, channels }: ReturnType<typeof decode>) {
  const box = { left: width, top: height, right: 0, bottom: 0 };
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * channels;
      if (data[at] !== 255 || data[at + 1] !== 0 || data[at + 2] !== 255) continue;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x + 1);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y + 1);
    }
  }
  return box;
}

describe.each([1, 1.25, 2])('at a device pixel ratio of %s', (scale) => {
  let browser: OpenBrowser;
  let moderator: Moderator | undefined;

  const open = () =>
    openBrowser({
      dist: buildExtension('chrome'),
      settings: demoSettings,
      viewport: null,
      scale,
      args: ['--window-size=1600,1000'],
    });
  const begin = async (): Promise<Moderator> => {
    const begun = await sitDown(browser, insult);
    await prepareToSave(browser, begun, insult);
    await save(begun);
    return begun;
  };
  beforeAll(async () => {
    browser = await open();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') moderator = undefined;
    browser = await afterFailure(task, browser, open);
  });
  afterAll(() => browser.close());

  it.each(zooms)('cuts the comment out, all of it and little more, at a zoom of %s', async (zoom) => {
    moderator ??= await begin();
    const { page, demo } = moderator;
    const worker = await browser.worker();
    await page.bringToFront();
    await worker.evaluate(`chrome.tabs.query({ active: true }).then(([{ id }]) => chrome.tabs.setZoom(id, ${zoom}))`);
    await page.waitForFunction((ratio) => Math.abs(devicePixelRatio - ratio) < 0.02, scale * zoom);
    await demo.comment(insult.id).evaluate((element) => {
      (element as HTMLElement).style.background = '#ff00ff';
    });
    const before = (await readStores(worker)).lines.length;
    await pressSaveKeys(browser);
    await expect.poll(async () => (await readStores(worker)).lines.length, { timeout: 15_000 }).toBeGreaterThan(before);

    const { entry, payload } = lastOf(await readStores(worker), 'evidence-saved');
    const { window, warnings } = entry.pub as unknown as EvidencePublic;
    const pictures = payload?.pictures as unknown as PictureFacts[];
    const crop = pictures.find(({ role }) => role === 'crop');
    if (!crop || !window) throw new Error('no crop');
    expect(Number(window.scale)).toBeCloseTo(scale * zoom, 1);
    expect(warnings).not.toContain('text-not-at-place');
    const image = decode(await readPictureBytes(worker, crop.sha256));
    const marked = findMarked(image);
    const margins = [marked.left, marked.top, image.width - marked.right, image.height - marked.bottom];
    const wanted = 4 * scale * zoom;
    for (const margin of margins) {
      expect(margin).toBeGreaterThan(0);
      expect(Math.abs(margin - wanted)).toBeLessThanOrEqual(Math.max(2, scale * zoom + 1));
    }
  });

  if (scale === 1) {
    it('tells the zoom of the picture that is kept, where it is changed in mid capture', async () => {
      moderator ??= await begin();
      const worker = await browser.worker();
      const zoomTo = (zoom: number) =>
        `chrome.tabs.query({ active: true }).then(([{ id }]) => chrome.tabs.setZoom(id, ${zoom}))`;
      await worker.evaluate(zoomTo(1));
      await moderator.page.waitForFunction(() => Math.abs(devicePixelRatio - 1) < 0.02);
      const before = (await readStores(worker)).lines.length;
      await worker.evaluate(`{
      const take = chrome.tabs.captureVisibleTab;
      chrome.tabs.captureVisibleTab = async (...given) => {
        chrome.tabs.captureVisibleTab = take;
        await ${zoomTo(1.5)};
        return take.apply(chrome.tabs, given);
      };
      chrome.tabs.query({ active: true }).then(([{ id }]) => chrome.tabs.sendMessage(id, { type: 'save-evidence-pressed' }));
    }`);
      await expect
        .poll(async () => (await readStores(worker)).lines.length, { timeout: 15_000 })
        .toBeGreaterThan(before);
      const { window } = lastOf(await readStores(worker), 'evidence-saved').entry.pub as unknown as EvidencePublic;
      expect(window?.zoom).toBe('1.5');
      expect(Number(window?.scale)).toBeCloseTo(1.5, 1);
    });
  }
});
