import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guidePost } from '../../src/pages/guide/guide-comments.ts';
import { type PresetId, presetById } from '../../src/policy/preset-by-id.ts';
import { findBrowser } from '../find-browser.mjs';
import { findFaults } from '../ui/gallery/find-faults.ts';
import { grounds } from '../ui/gallery/sample-panel.ts';
import { serveGallery } from '../ui/gallery/serve-gallery.ts';
import { viewNames } from '../ui/gallery/view-names.ts';

let browser: Browser;
let gallery: Awaited<ReturnType<typeof serveGallery>>;

beforeAll(async () => {
  gallery = await serveGallery();
  browser = await chromium.launch({ executablePath: findBrowser('chromium') ?? '', args: ['--no-sandbox'] });
});
afterAll(async () => {
  await browser?.close();
  await gallery?.stop();
});

type Shape = NonNullable<Parameters<Browser['newPage']>[0]>;

async function visit(page: Page, view: string, language = 'sv'): Promise<void> {
  await page.goto(`${gallery.url}?view=${view}&language=${language}`);
  await page.waitForSelector('[data-ready]');
}

async function open(view: string, shape: Shape): Promise<Page> {
  const page = await browser.newPage({ locale: 'sv-SE', ...shape });
  await visit(page, view);
  return page;
}

const shapes: [string, Shape][] = [
  ['light and wide', { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }],
  ['dark and 320 px', { viewport: { width: 320, height: 700 }, colorScheme: 'dark' }],
  ['at 200 %', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2, colorScheme: 'light' }],
];

describe.each(shapes)('axe-core finds nothing %s', (_, shape) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage({ locale: 'sv-SE', ...shape });
  });
  afterAll(() => page.close());

  it.each(viewNames)('[HAL-28] on %s', async (view) => {
    await visit(page, view);
    expect(await findFaults(page)).toEqual([]);
  });
});

it('would find a nameless button inside the panel', async () => {
  const page = await open('panel-list', { viewport: { width: 1280, height: 900 } });
  await page
    .locator('.panel-tools button')
    .first()
    .evaluate((button) => button.removeAttribute('aria-label'));
  expect((await findFaults(page)).join()).toContain('button-name');
  await page.close();
});

/** Views whose words are ours; the others of the gallery hold records, which are Swedish whatever the interface speaks. */
const inEnglish = viewNames.filter((name) => /^(?:panel|way|comment|gate|settings|help|work|guide|unknown)/.test(name));

/** What the samples and the policies have written themselves, where it stands within a sentence of ours. */
const theirs = [
  ...['tibro', 'hallsberg'].flatMap((id) => {
    const { grounds, document, crisis } = presetById(id as PresetId);
    return [...grounds.map(({ text }) => text), document.title, crisis?.text ?? ''];
  }),
  ...grounds.map(({ text }) => text),
  ...['I december har vi meröppet varje dag 6–22.', 'Tobbe Brännvik', guidePost, 'Kultur- och fritidsnämnden'],
  ...['{förnamn}', 'Storm över länet. Räkna med strömavbrott.', 'kråkfot*', 'snorgärs'],
  // What failed is told in Swedish by the samples.
  ...['Disken är full. Frigör plats och spara igen.', 'Vi hittar inte avsändaren på den här sidan.'],
  'Öppningstiden ska vara före stängningstiden.',
].filter(Boolean);

describe('in English', () => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage({ locale: 'sv-SE', viewport: { width: 1280, height: 900 } });
  });
  afterAll(() => page.close());

  it.each(inEnglish)('no Swedish word of ours is left on %s', async (view) => {
    await visit(page, view, 'en');
    const swedish = await page.evaluate(() => {
      const found: string[] = [];
      const roots: (Document | ShadowRoot)[] = [document];
      for (const root of roots) {
        for (const element of root.querySelectorAll('*')) {
          if (element.shadowRoot) roots.push(element.shadowRoot);
          // What people and the municipality have written is Swedish, and says so or is set apart.
          if (element.closest('[lang="sv"], bdi, blockquote, .said, .row-text, input, textarea, select, .scenery main'))
            continue;
          const own = [...element.childNodes].flatMap((node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : ''));
          const names = ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? '');
          found.push(...[...own, ...names].filter((words) => /[åäö]/i.test(words)));
        }
      }
      return found;
    });
    const left = swedish.map((words) => theirs.reduce((rest, own) => rest.replaceAll(own, ''), words));
    expect(left.filter((words) => /[åäö]/i.test(words))).toEqual([]);
  });
});

describe('by keyboard alone', () => {
  const wide: Shape = { viewport: { width: 1280, height: 900 } };

  it('shows a ring round what has the focus, on every stop of the panel', async () => {
    const page = await open('panel-list', wide);
    const ringless: string[] = [];
    for (let stop = 0; stop < 25; stop++) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const host = document.activeElement;
        const inside = host?.shadowRoot?.activeElement ?? host;
        return inside && inside !== document.body
          ? { name: inside.outerHTML.slice(0, 80), width: getComputedStyle(inside).outlineWidth }
          : undefined;
      });
      if (seen && seen.width !== '2px') ringless.push(seen.name);
    }
    expect(ringless).toEqual([]);
    await page.close();
  });

  it('makes one tab stop of the grounds', async () => {
    const page = await open('comment-opened', wide);
    const stops: string[] = [];
    for (let stop = 0; stop < 12; stop++) {
      await page.keyboard.press('Tab');
      stops.push(
        await page.evaluate(() => {
          const inside = document.activeElement?.shadowRoot?.activeElement;
          return inside instanceof HTMLInputElement ? 'ground' : 'other';
        }),
      );
    }
    expect(stops.filter((stop) => stop === 'ground')).toHaveLength(1);
    await page.close();
  });
});

describe('a journal of 100,000 items', () => {
  it('draws only those in sight and reaches the last', async () => {
    const page = await open('journal-100000', { viewport: { width: 1280, height: 900 } });
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.locator('[data-number="2026-000001"]').waitFor();
    expect(await page.locator('[data-number]').count()).toBeLessThan(60);
    await page.close();
  });

  it('moves from item to item with the arrows, out of sight too', async () => {
    const page = await open('journal-100000', { viewport: { width: 1280, height: 500 } });
    await page.locator('[data-number="2026-100000"]').focus();
    for (let press = 0; press < 12; press++) {
      await page.keyboard.press('ArrowDown');
      await page.locator(`[data-number="2026-${String(99_999 - press).padStart(6, '0')}"]:focus`).waitFor();
    }
    await page.close();
  });
});
