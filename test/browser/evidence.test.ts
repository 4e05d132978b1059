import { decode } from 'fast-png';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EvidencePublic } from '../../src/shared/evidence-record.ts';
import { commentOfKind } from '../demo/content/comments.ts';
import { insult, openDesk, verifyAtLast } from './desk.ts';
import { prepareToSave, save, saveByKey } from './moderator.ts';
import { demoSettings } from './open-browser.ts';
import { lastOf, type Stores } from './read-stores.ts';
import { countDifferent, cut, findOverlap, newestPictures } from './saved-pictures.ts';

const desk = openDesk();

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
    const moderator = await desk.sit(insult);
    await prepareToSave(desk.browser(), moderator, insult);
    const before = await moderator.page.evaluate(() => scrollY);
    await save(moderator);
    stores = await desk.stores();
    pictures = await newestPictures(await desk.browser().worker());
    const { window } = lastOf(stores, 'evidence-saved').entry.pub as unknown as EvidencePublic;
    scrolls = [before, await moderator.page.evaluate(() => scrollY)];
    asShown = await photographPage(moderator.page, window?.scrollY ?? 0);
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
    const moderator = await desk.sit(long);
    await moderator.demo.demo('edit', long.id, Array.from({ length: 90 }, (_, n) => `Rad ${n} i texten.`).join('\n'));
    await moderator.demo.showWholeText(long.id);
    await prepareToSave(desk.browser(), moderator, long);
    await (await desk.browser().worker()).evaluate(`{
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
    const pictures = await newestPictures(await desk.browser().worker());
    const crops = pictures.filter(({ role }) => role === 'crop');
    expect(crops.length).toBeGreaterThanOrEqual(3);
    expect(new Set(crops.map(({ from }) => from)).size).toBe(crops.length);
    for (const [at, crop] of crops.entries()) {
      const next = crops[at + 1];
      if (next) expect(findOverlap(crop.image, next.image)).toBeGreaterThan(0);
    }
    const { pub } = lastOf(await desk.stores(), 'evidence-saved').entry;
    expect(pub.warnings).not.toContain('too-tall');
    const times = await (await desk.browser().worker()).evaluate<number[]>('globalThis.capturedAt');
    for (const [n, time] of times.entries()) {
      const next = times[n + 1];
      if (next !== undefined) expect(next - time).toBeGreaterThanOrEqual(599);
    }
  });
});

describe('afterwards', () => {
  it('names somebody who saw it too, and takes another picture; what was saved before is as it was', async () => {
    const detail = commentOfKind('personal-data');
    const moderator = await desk.sit(detail);
    await prepareToSave(desk.browser(), moderator, detail);
    await save(moderator);
    const before = (await desk.stores()).lines;
    const saved = before.findLast(({ entry }) => entry.type === 'evidence-saved');
    expect(saved?.entry.pub.hasWitness).toBe(false);

    const journal = await desk.browser().openExtensionPage(`src/pages/journal/journal.html#${saved?.entry.item}`);
    await journal.getByRole('button', { name: 'Anteckna' }).click();
    await journal.getByLabel('Anteckning', { exact: true }).fill('Läste den på min skärm');
    await journal.getByLabel('Någon annan som såg kommentaren').fill('Kim Exempelsson');
    await journal.getByRole('button', { name: 'Spara anteckningen' }).click();
    await journal.getByText('Såg den också: Kim Exempelsson').first().waitFor();
    await journal.close();
    await moderator.page.bringToFront();
    await saveByKey(desk.browser(), moderator);
    await expect.poll(async () => (await desk.stores()).lines.length).toBe(before.length + 2);

    const after = (await desk.stores()).lines;
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.at(-1)?.entry).toMatchObject({ type: 'evidence-saved', pub: { hasWitness: true } });
    expect(JSON.stringify(after.map(({ entry }) => entry))).not.toContain('Kim Exempelsson');
  });
});

verifyAtLast(desk);
