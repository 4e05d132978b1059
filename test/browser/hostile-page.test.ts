import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commentOfKind } from '../demo/content/comments.ts';
import { DemoPage } from '../demo/page-object.ts';
import { buildExtension } from './build-extension.ts';
import type { Moderator } from './moderator.ts';
import { demoSettings, type OpenBrowser, openBrowser } from './open-browser.ts';
import { PanelPage } from './panel-page.ts';

const insult = commentOfKind('insult');
const address = `https://www.facebook.com${insult.surfaces[0]}?reset&arrive=off`;

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser({ dist: buildExtension('chrome'), settings: demoSettings });
});
afterAll(() => browser.close());

describe('a page that means us ill', () => {
  it('patches what it can reach, and changes nothing for us', async () => {
    const page = await browser.context.newPage();
    try {
      const errors: string[] = [];
      page.on('console', (message) => message.text().includes('modereringsjournalen') && errors.push(message.text()));
      await page.addInitScript(() => {
        const spoil = () => {
          throw new Error('patched');
        };
        Element.prototype.attachShadow = spoil;
        Node.prototype.compareDocumentPosition = spoil;
        Object.assign(globalThis, { ResizeObserver: spoil, IntersectionObserver: spoil, requestIdleCallback: spoil });
        // It listens first, as early as a page can, and lets nothing through that is ours.
        window.addEventListener(
          'click',
          (event) => {
            if (event.target instanceof Element && event.target.localName === 'modereringsjournalen-panel') spoil();
          },
          true,
        );
      });
      await page.goto(address);
      const panel = new PanelPage(page);
      await panel.row(insult.id).waitFor({ state: 'attached', timeout: 20_000 });
      // What the page itself needs to be built it can spoil when it is there.
      await page.evaluate(() => {
        const spoil = () => {
          throw new Error('patched');
        };
        for (const name of ['push', 'map', 'filter', 'flatMap', 'slice', Symbol.iterator] as const) {
          Object.defineProperty(Array.prototype, name, { value: spoil });
        }
        EventTarget.prototype.addEventListener = spoil;
      });
      await panel.row(insult.id).click();
      await panel.panel.getByText(insult.text.slice(0, 30)).first().waitFor();
      expect(errors).toEqual([]);
    } finally {
      await page.close();
    }
  });

  it('writes markup, bidi controls and a very long text, and nothing runs or breaks', async () => {
    const page = await browser.context.newPage();
    try {
      const dialogs: string[] = [];
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      const panel = new PanelPage(page);
      const demo = new DemoPage(page);
      for (const kind of ['markup', 'bidi', 'long', 'image']) {
        const comment = commentOfKind(kind);
        await page.goto(`https://www.facebook.com${comment.surfaces[0]}?reset&arrive=off`);
        await panel.waitUntilAwake();
        await showAll({ page, demo, panel }, comment.id);
        await panel.row(comment.id).click();
        await panel.panel.getByRole('button', { name: /^Tillbaka/ }).waitFor();
        if (kind === 'markup') {
          const said = await panel.panel.locator('.said').evaluate((said) => said.textContent ?? '');
          expect(said.replace(/\s+/g, ' ')).toBe(comment.text.replace(/\s+/g, ' '));
          expect(await panel.panel.locator('.said').locator('script, img, iframe').count()).toBe(0);
        }
      }
      const last = commentOfKind('long');
      await page.goto(`https://www.facebook.com${last.surfaces[0]}?reset&arrive=off`);
      await panel.row(last.id).waitFor({ state: 'attached' });
      await demo.demo('edit', last.id, `${'å'.repeat(100)} `.repeat(1000));
      await panel.row(last.id).getByText('å'.repeat(100)).waitFor();
      expect(dialogs).toEqual([]);
    } finally {
      await page.close();
    }
  });
});

describe('a page with a million elements', () => {
  it.each(['in a thousand boxes', 'side by side', 'one within another'])(
    '%s is read right, and kept waiting no longer than by what put them in',
    async (how) => {
      const page = await browser.context.newPage();
      await page.goto(address);
      const listed = () => page.evaluate(readRows);
      let before: string[] = [];
      const isSettled = async () => {
        const now = await listed();
        const isSame = now.length > 0 && now.join() === before.join();
        before = now;
        return isSame;
      };
      await expect.poll(isSettled, { timeout: 20_000, interval: 1000 }).toBe(true);
      const own = await page.evaluate(putMillion, how);
      await page.evaluate(() => window.demo.arrive(2));
      await expect.poll(async () => (await listed()).length, { timeout: 30_000 }).toBe(before.length + 2);
      expect((await listed()).filter((id) => before.includes(id))).toEqual(before);
      // Whatever ran since then, ours or the page's, kept the page waiting no longer than putting them in did.
      expect(await page.evaluate(() => Math.max(0, ...window.longTasks))).toBeLessThan(1.5 * own);
      await page.close();
    },
  );
});

/** The comments that the panel lists. Asked in the page: a locator would look through the million. */
function readRows(): string[] {
  const rows = document.querySelector('modereringsjournalen-panel')?.shadowRoot?.querySelectorAll('[data-comment]');
  return [...(rows ?? [])].map((row) => row.getAttribute('data-comment') ?? '');
}

/** Puts a million elements beside the comments, and notes the long tasks from then on. Resolves with how long it took, milliseconds. */
async function putMillion(how: string): Promise<number> {
  const start = performance.now();
  const box = document.createElement('div');
  box.style.display = 'none';
  let home: Element = box;
  for (let made = 0; made < 1_000_000; made += 1) {
    if (how === 'in a thousand boxes' && made % 1000 === 0) home = box.appendChild(document.createElement('div'));
    if (how === 'one within another' && made % 1000 === 0) {
      home = made % 400_000 === 0 ? box : home.appendChild(document.createElement('div'));
    }
    home.append(document.createElement('span'));
  }
  document.querySelector('[role="main"]')?.append(box);
  const own = performance.now() - start;
  window.longTasks = [];
  await new Promise((resolve) => setTimeout(resolve));
  new PerformanceObserver((list) =>
    window.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
  ).observe({
    type: 'longtask',
  });
  return own;
}

declare global {
  interface Window {
    longTasks: number[];
  }
}

/** Presses "Visa fler kommentarer" until the page has the comment, and waits until it is listed. */
async function showAll({ page, demo, panel }: Moderator, id: string): Promise<void> {
  const count = () => page.locator('[role="article"]').count();
  for (let press = 0; press < 4 && !(await demo.isCommentVisible(id)); press += 1) {
    const before = await count();
    await page.getByText('Visa fler kommentarer').first().click();
    await expect.poll(count, { timeout: 10_000 }).toBeGreaterThan(before);
  }
  await panel.row(id).waitFor({ state: 'attached' });
}
