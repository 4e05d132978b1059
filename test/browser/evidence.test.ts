import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode } from 'fast-png';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verifyJournal } from '../../src/journal/verify.ts';
import type { EvidencePublic } from '../../src/shared/evidence-record.ts';
import type { PictureFacts } from '../../src/shared/item.ts';
import { commentOfKind } from '../demo/content/comments.ts';
import { buildExtension } from './build-extension.ts';
import { chooseGround, prepareToSave, save, saveByKey, sitDown } from './moderator.ts';
import { afterFailure, demoSettings, type OpenBrowser, openBrowser } from './open-browser.ts';
import { lastOf, readPictureBytes, readStores, type Stores } from './read-stores.ts';

const insult = commentOfKind('insult');
let browser: OpenBrowser;

const open = () => openBrowser({ dist: buildExtension('chrome'), settings: demoSettings });
beforeAll(async () => {
  browser = await open();
});
afterEach(async ({ task }) => {
  browser = await afterFailure(task, browser, open);
});
afterAll(() => browser.close());

/** The pictures of the newest evidence, with their pixels. */
async function newestPictures() {
  const worker = await browser.worker();
  const facts = (lastOf(await readStores(worker), 'evidence-saved').payload?.pictures ??
    []) as unknown as PictureFacts[];
  return Promise.all(
    facts.map(async (picture) => ({ ...picture, image: decode(await readPictureBytes(worker, picture.sha256)) })),
  );
}

/** How many pixels differ between two pictures of the same size, whatever their channels. */
function countDifferent(a: ReturnType<typeof decode>, b: ReturnType<typeof decode>): number {
  expect([a.width, a.height]).toEqual([b.width, b.height]);
  let different = 0;
  for (let pixel = 0; pixel < a.width * a.height; pixel += 1) {
    const isSame = [0, 1, 2].every((c) => a.data[pixel * a.channels + c] === b.data[pixel * b.channels + c]);
    if (!isSame) different += 1;
  }
  return different;
}

/** A piece of a picture. */
function cut(image: ReturnType<typeof decode>, box: { x: number; y: number; width: number; height: number }) {
  const data = new Uint8Array(box.width * box.height * image.channels);
  for (let row = 0; row < box.height; row += 1) {
    const from = ((box.y + row) * image.width + box.x) * image.channels;
    data.set(image.data.slice(from, from + box.width * image.channels) as Uint8Array, row * box.width * image.channels);
  }
  return { ...image, width: box.width, height: box.height, data };
}

/** The page as it looks without anything of ours. */
async function photographPage(page: Page, scrollY: number): Promise<ReturnType<typeof decode>> {
  await page.evaluate((top) => {
    const host = document.querySelector<HTMLElement>('modereringsjournalen-panel');
    if (host) host.style.display = 'none';
    scrollTo({ top, behavior: 'instant' });
  }, scrollY);
  return decode(await page.screenshot());
}

describe('one piece of evidence', () => {
  let stores: Stores;
  let pictures: Awaited<ReturnType<typeof newestPictures>>;
  let asShown: ReturnType<typeof decode>;
  let scrolls: number[];
  let isSaved = false;

  beforeEach(async () => {
    if (isSaved) return;
    const moderator = await sitDown(browser, insult);
    await prepareToSave(browser, moderator, insult);
    const before = await moderator.page.evaluate(() => scrollY);
    await save(moderator);
    stores = await readStores(await browser.worker());
    pictures = await newestPictures();
    const { window } = lastOf(stores, 'evidence-saved').entry.pub as unknown as EvidencePublic;
    scrolls = [before, await moderator.page.evaluate(() => scrollY)];
    asShown = await photographPage(moderator.page, window?.scrollY ?? 0);
    await moderator.page.close();
    isSaved = true;
  });
  afterEach(({ task }) => {
    isSaved &&= task.result?.state !== 'fail';
  });

  it('[SMB-25] [GIS-07] has every fact that must be there, each with how it was found', () => {
    const { entry, payload } = lastOf(stores, 'evidence-saved');
    expect(entry.pub).toMatchObject({
      evidence: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4/),
      platform: 'facebook',
      surface: 'post',
      sort: 'relevant',
      language: 'sv',
      actingAs: 'page',
      api: 'captureVisibleTab',
      format: 'png',
      isLossless: true,
      window: { width: 1280, height: 800, pixelRatio: '1', zoom: '1', scale: '1', isClipped: false },
      browser: expect.stringMatching(/^Chromium \d+$/),
      system: 'Linux',
      program: { version: '0.1.0', build: expect.stringMatching(/^[0-9a-f]{32}$/), policy: demoSettings.policyId },
      operator: expect.stringMatching(/^op-[0-9a-f]{12}$/),
      device: expect.stringMatching(/^device-[0-9a-f]{12}$/),
      hints: expect.arrayContaining(['defamation_insult']),
      isHintedByMachine: true,
      isDecidedByMachine: false,
      retention: expect.any(String),
      zone: 'Europe/Stockholm',
      offset: expect.any(Number),
      warnings: [],
    });
    expect(payload).toMatchObject({
      textDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
      structureDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
      by: demoSettings.operator,
      comment: {
        id: insult.id,
        text: insult.text,
        author: insult.author,
        permalink: expect.stringContaining(insult.id),
        postText: expect.stringContaining('läsutmaningen'),
        postedAt: { shown: expect.any(String), from: expect.any(String), to: expect.any(String) },
        found: { author: expect.any(String), text: expect.any(String), permalink: expect.any(String) },
      },
      facts: {
        pageUrl: expect.stringContaining('https://www.facebook.com/'),
        pageTitle: expect.any(String),
        userAgent: expect.stringContaining('Chrome'),
        sort: 'Mest relevant',
        textAtPlace: true,
        thread: { depth: 0, shown: expect.any(Number) },
      },
      hints: expect.arrayContaining([expect.objectContaining({ words: expect.any(Array) })]),
    });
  });

  it('keeps time by two clocks', () => {
    const { start, end, elapsed } = lastOf(stores, 'evidence-saved').entry.pub as unknown as EvidencePublic;
    expect(Math.abs(Date.parse(end) - Date.parse(start) - elapsed)).toBeLessThanOrEqual(20);
    expect(elapsed).toBeGreaterThan(0);
  });

  it('names nobody and quotes nothing in what stays for ever', () => {
    const lasting = JSON.stringify(stores.lines.map(({ entry }) => entry));
    for (const words of [insult.author, insult.text, insult.id, 'Sara Demosson', 'facebook.com/']) {
      expect(lasting).not.toContain(words);
    }
  });

  it('keeps of how the comment is built nothing that it says', () => {
    const { facts } = lastOf(stores, 'evidence-saved').payload ?? {};
    const { structure } = facts as { structure: string };
    expect(structure).toMatch(/^<div role=article/);
    expect(structure).not.toMatch(/idiot|Tobbe|http|class=/i);
  });

  it('[TIB-36] [NYK-16] shows the page as it was on the screen, without panel and marks, to the pixel', () => {
    const [frame] = pictures.filter(({ role }) => role === 'frame');
    expect(frame && countDifferent(frame.image, asShown)).toBe(0);
  });

  it('cuts the comment and the heading of its post out of frames, pixel for pixel', () => {
    const cuts = pictures.filter(({ role }) => role !== 'frame');
    expect(cuts.map(({ role }) => role).sort()).toEqual(['context', 'crop']);
    for (const piece of cuts) {
      const frame = pictures.find(({ sha256 }) => sha256 === piece.from);
      expect(frame && piece.box && countDifferent(cut(frame.image, piece.box), piece.image)).toBe(0);
    }
  });

  it('leaves the page where it was', () => {
    expect(scrolls[1]).toBe(scrolls[0]);
  });
});

describe('a comment taller than the window', () => {
  it('is in several frames after one click, each an original, that hang together without a gap', async () => {
    const long = commentOfKind('long');
    const moderator = await sitDown(browser, long);
    await moderator.demo.demo('edit', long.id, Array.from({ length: 90 }, (_, n) => `Rad ${n} i texten.`).join('\n'));
    await moderator.demo.showWholeText(long.id);
    await prepareToSave(browser, moderator, long);
    await (await browser.worker()).evaluate(`{
      const take = chrome.tabs.captureVisibleTab;
      globalThis.capturedAt = [];
      chrome.tabs.captureVisibleTab = (...given) => {
        capturedAt.push(performance.now());
        return take.apply(chrome.tabs, given);
      };
    }`);
    await moderator.panel.saveButton.click();
    await moderator.panel.panel
      .getByText(/Underlag sparat/)
      .first()
      .waitFor({ timeout: 30_000 });
    const pictures = await newestPictures();
    const crops = pictures.filter(({ role }) => role === 'crop');
    expect(crops.length).toBeGreaterThanOrEqual(3);
    expect(new Set(crops.map(({ from }) => from)).size).toBe(crops.length);
    for (const [at, crop] of crops.entries()) {
      const next = crops[at + 1];
      if (next) expect(findOverlap(crop.image, next.image)).toBeGreaterThan(0);
    }
    const { pub } = lastOf(await readStores(await browser.worker()), 'evidence-saved').entry;
    expect(pub.warnings).not.toContain('too-tall');
    const times = await (await browser.worker()).evaluate<number[]>('globalThis.capturedAt');
    for (const [n, time] of times.entries()) {
      const next = times[n + 1];
      if (next !== undefined) expect(next - time).toBeGreaterThanOrEqual(599);
    }
    await moderator.page.close();
  });
});

/** How many rows the lower end of one picture and the upper end of the next have in common; 0 for none. */
function findOverlap(upper: ReturnType<typeof decode>, lower: ReturnType<typeof decode>): number {
  const row = (image: ReturnType<typeof decode>, y: number) =>
    image.data.slice(y * image.width * image.channels, (y + 1) * image.width * image.channels).join();
  for (let rows = Math.min(100, upper.height, lower.height); rows > 8; rows -= 1) {
    let isSame = true;
    // The first rows of the lower one may be of the header that lay over the comment.
    for (let y = 8; y < rows && isSame; y += 1) isSame = row(upper, upper.height - rows + y) === row(lower, y);
    if (isSame) return rows;
  }
  return 0;
}

describe('where the browser gives no screenshot', () => {
  it('says in one line how to get one, and saves a picture drawn from the page that is never called a screenshot', async () => {
    const question = commentOfKind('question');
    const moderator = await sitDown(browser, question);
    await chooseGround(moderator, question, 1);
    await moderator.panel.saveButton.click();
    const { panel } = moderator.panel;
    await panel.getByText(/klicka på ikonen i verktygsfältet/).waitFor();
    expect(typesSince(await readStores(await browser.worker()))).toContain('evidence-failed');
    await panel.getByRole('button', { name: /återgivning/ }).click();
    await panel.getByText(/1 återgivning, text/).waitFor();
    expect(await panel.textContent()).not.toMatch(/\d skärmbild/);
    const { entry, payload } = lastOf(await readStores(await browser.worker()), 'evidence-saved');
    expect(entry.pub).toMatchObject({ method: 'redrawn', api: 'html2canvas', pictures: 1 });
    expect(payload?.pictures).toMatchObject([{ role: 'crop', method: 'redrawn' }]);
    const [drawn] = await newestPictures();
    const colours = new Set<string>();
    const { data = [], channels = 3 } = drawn?.image ?? {};
    for (let at = 0; at < data.length; at += channels) colours.add(`${data[at]} ${data[at + 1]} ${data[at + 2]}`);
    expect(colours.size).toBeGreaterThan(50);
    await moderator.page.close();
  });

  it('saves text alone, for a reason, where that fails too', async () => {
    const thanks = commentOfKind('thanks');
    const moderator = await sitDown(browser, thanks);
    const worker = await browser.worker();
    await worker.evaluate(`{
      globalThis.runScript = chrome.scripting.executeScript;
      chrome.scripting.executeScript = () => Promise.reject(new Error('refused'));
    }`);
    await chooseGround(moderator, thanks, 1);
    await moderator.panel.saveButton.click();
    const { panel } = moderator.panel;
    await panel.getByRole('button', { name: /återgivning/ }).click();
    await panel.getByText(/gick inte att rita av/).waitFor();
    await panel.getByRole('button', { name: 'Spara bara texten' }).click();
    await panel.getByText(/Skriv ett skäl/).waitFor();
    await panel.getByLabel(/Varför går det inte/).fill('Webbläsaren är spärrad av IT');
    await panel.getByRole('button', { name: 'Spara bara texten' }).click();
    await moderator.panel.untilSaved();
    const stores = await readStores(worker);
    expect(lastOf(stores, 'evidence-saved')).toMatchObject({
      entry: { pub: { method: 'none', pictures: 0 } },
      payload: { reason: 'Webbläsaren är spärrad av IT', comment: { text: thanks.text } },
    });
    await worker.evaluate('chrome.scripting.executeScript = globalThis.runScript');
    await moderator.page.close();
  });
});

describe('pictures of every page', () => {
  it('are asked for in the settings, which say that it is not needed, and given back', async () => {
    const page = await browser.context.newPage();
    // The browser asks in a window of its own, which no test can answer: here the answer is yes.
    await page.addInitScript(() => {
      let isGranted = false;
      const answer = (change?: boolean) => (asked: { origins: string[] }, done?: (is: boolean) => void) => {
        if (asked.origins.join() === '<all_urls>') isGranted = change ?? isGranted;
        const is = change === undefined ? isGranted : true;
        done?.(is);
        return Promise.resolve(is);
      };
      const stubs = { contains: answer(), request: answer(true), remove: answer(false) };
      for (const name of ['chrome', 'browser']) {
        const { permissions } = (Reflect.get(globalThis, name) ?? {}) as { permissions?: object };
        if (permissions) Object.assign(permissions, stubs);
      }
    });
    await page.goto(`chrome-extension://${browser.extensionId}/src/pages/settings/settings.html`);
    const capture = page.getByRole('region', { name: 'Skärmbild' });
    await capture.getByText('Nu: bara med tangent eller ikon').waitFor();
    await capture.getByText(/Det behövs inte, och du kan ta tillbaka det/).waitFor();
    await capture.getByRole('button', { name: 'Ge lov' }).click();
    await capture.getByText('Nu: med klick, tangent eller ikon').waitFor();
    await capture.getByRole('button', { name: 'Ta tillbaka lovet' }).click();
    await capture.getByText('Nu: bara med tangent eller ikon').waitFor();
    await page.close();
  });

  it('are taken at a click in the panel alone where that is allowed', async () => {
    // The browser asks in a window of its own, which no test can answer: here the manifest demands what else is asked for.
    const dist = mkdtempSync(join(tmpdir(), 'every-page-'));
    cpSync(buildExtension('chrome'), dist, { recursive: true });
    const file = join(dist, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    expect(manifest.optional_host_permissions).toEqual(['<all_urls>']);
    manifest.host_permissions.push('<all_urls>');
    writeFileSync(file, JSON.stringify(manifest));
    const allowed = await openBrowser({ dist, settings: demoSettings });
    try {
      const moderator = await sitDown(allowed, insult);
      await chooseGround(moderator, insult, 2);
      await save(moderator);
      const { pub } = lastOf(await readStores(await allowed.worker()), 'evidence-saved').entry;
      expect(pub).toMatchObject({ method: 'screen', api: 'captureVisibleTab', warnings: [] });
    } finally {
      await allowed.close();
      rmSync(dist, { recursive: true, force: true });
    }
  });
});

describe('afterwards', () => {
  it('names somebody who saw it too, and takes another picture; what was saved before is as it was', async () => {
    const detail = commentOfKind('personal-data');
    const moderator = await sitDown(browser, detail);
    await prepareToSave(browser, moderator, detail);
    await save(moderator);
    const stores = async () => readStores(await browser.worker());
    const before = (await stores()).lines;
    const saved = before.findLast(({ entry }) => entry.type === 'evidence-saved');
    expect(saved?.entry.pub.hasWitness).toBe(false);

    const journal = await browser.openExtensionPage(`src/pages/journal/journal.html#${saved?.entry.item}`);
    await journal.getByRole('button', { name: 'Anteckna' }).click();
    await journal.getByLabel('Anteckning', { exact: true }).fill('Läste den på min skärm');
    await journal.getByLabel('Någon annan som såg kommentaren').fill('Kim Exempelsson');
    await journal.getByRole('button', { name: 'Spara anteckningen' }).click();
    await journal.getByText('Såg den också: Kim Exempelsson').first().waitFor();
    await journal.close();
    await moderator.page.bringToFront();
    await saveByKey(browser, moderator);
    await expect.poll(async () => (await stores()).lines.length).toBe(before.length + 2);

    const after = (await stores()).lines;
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.at(-1)?.entry).toMatchObject({ type: 'evidence-saved', pub: { hasWitness: true } });
    expect(JSON.stringify(after.map(({ entry }) => entry))).not.toContain('Kim Exempelsson');
    await moderator.page.close();
  });
});

const typesSince = ({ lines }: Stores) => lines.map(({ entry }) => entry.type);

describe('all of it', () => {
  it('verifies', async () => {
    const lines = (await readStores(await browser.worker())).lines.map((line) => JSON.stringify(line));
    expect(await verifyJournal(lines)).toMatchObject({ integrity: 'holds', entries: lines.length });
  });
});
