import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Settings } from '../../src/shared/settings.ts';
import { commentOfKind, comments } from '../demo/content/comments.ts';
import { DemoPage } from '../demo/page-object.ts';
import { buildExtension } from './build-extension.ts';
import { demoSettings, type OpenBrowser, openBrowser } from './open-browser.ts';
import { PanelPage } from './panel-page.ts';

const insult = commentOfKind('insult');
const address = `https://www.facebook.com${insult.surfaces[0]}?reset&arrive=off`;

/** A release of the platform: comments are no articles any more, and nothing in them tells whose they are. */
function release(): void {
  const change = (box: ParentNode) => {
    for (const one of box.querySelectorAll('[role="article"]:not([aria-posinset])')) one.removeAttribute('role');
    for (const one of box.querySelectorAll('[data-commentid]')) one.removeAttribute('data-commentid');
    for (const one of box.querySelectorAll('a[href*="comment_id="]')) {
      if (one.closest('li')) one.setAttribute('data-time', '');
      one.removeAttribute('href');
    }
  };
  const observer = new MutationObserver((records) => {
    for (const { target } of records) if (target instanceof Element) change(target);
  });
  observer.observe(document, { childList: true, subtree: true });
}

let browser: OpenBrowser;
beforeAll(async () => {
  browser = await openBrowser({ dist: buildExtension('chrome'), settings: demoSettings });
});
afterAll(() => browser.close());

describe('a page that the platform has changed', () => {
  let page: Page;
  let panel: PanelPage;
  let demo: DemoPage;

  afterEach(() => page.close());

  async function open(script?: () => void): Promise<void> {
    page = await browser.context.newPage();
    page.setDefaultTimeout(10_000);
    if (script) await page.addInitScript(script);
    demo = new DemoPage(page);
    panel = new PanelPage(page);
    await page.goto(address);
    await panel.panel.waitFor();
  }

  const help = async () => {
    const details = panel.panel.locator('details.reading-help');
    if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
  };

  it('is said quietly in the panel, by the name of the fact that is missing', async () => {
    await open(() => {
      const observer = new MutationObserver(() => {
        for (const one of document.querySelectorAll('li a[href*="comment_id="]'))
          if (one.textContent) one.textContent = '';
        // Where the link tells no time, the comment's own label does.
        for (const one of document.querySelectorAll('[role="article"][aria-label]')) one.removeAttribute('aria-label');
      });
      observer.observe(document, { childList: true, subtree: true, attributeFilter: ['aria-label'] });
    });
    await panel.waitUntilAwake();
    await panel.panel.getByText(/^Tid saknas på \d+ av \d+ kommentarer/).waitFor();
  });

  it('lets a comment be pointed out with the mouse, read, mended, saved and guarded', async () => {
    await open(release);
    await page.getByText(insult.text.slice(0, 30)).first().waitFor();
    expect(await panel.row(insult.id).count()).toBe(0);
    await help();
    await panel.panel.getByRole('button', { name: 'Peka ut kommentaren' }).click();
    await panel.host.getByText('Peka på kommentaren och klicka.').waitFor();
    const words = page.getByText(insult.text.slice(0, 30)).first();
    await words.scrollIntoViewIfNeeded();
    // What the page itself writes anew is how many minutes ago each comment was written.
    await page.clock.setFixedTime(new Date());
    const before = await page.evaluate(() => document.body.outerHTML);
    const box = await words.boundingBox();
    if (!box) throw new Error('the comment is not in sight');
    await page.mouse.click(box.x + 10, box.y + box.height / 2);
    expect(await panel.panel.getByLabel('Text').inputValue()).toContain(insult.text.slice(0, 30));
    await panel.panel.getByLabel('Text').fill(insult.text);
    await panel.panel.getByLabel('Avsändare').fill('Kalle Exempel');
    await panel.panel.getByRole('button', { name: 'Lägg i listan' }).click();
    await panel.panel.getByText('Kalle Exempel').first().waitFor();
    expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
    await panel.panel.getByRole('radio').first().waitFor();
    const hide = '*[@role="button" and normalize-space()="Dölj"]';
    await words.locator(`xpath=ancestor::*[.//${hide}][1]//${hide}`).first().click();
    await panel.gate.getByText(/först/).first().waitFor();
    await panel.gate
      .getByRole('button', { name: /Stäng|Avbryt/ })
      .first()
      .click();
    await panel.chooseGround(2);
    await browser.clickToolbarIcon(page);
    await panel.saveButton.click();
    await panel.untilSaved();
  });

  it('lets a comment be pointed out with the keys alone, and Esc leave', async () => {
    await open();
    await panel.waitUntilAwake();
    await help();
    await panel.panel.getByRole('button', { name: 'Peka ut kommentaren' }).focus();
    await page.keyboard.press('Enter');
    const frame = panel.host.locator('.tool-shield + .mark-frame');
    await frame.waitFor();
    const area = async () => {
      const box = await frame.boundingBox();
      return box ? box.width * box.height : 0;
    };
    const first = await area();
    await page.keyboard.press('ArrowUp');
    await expect.poll(area).toBeGreaterThan(first);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await panel.panel.getByRole('heading', { name: 'Kommentaren du pekade ut' }).waitFor();
    await page.keyboard.press('Escape');
    await panel.panel.getByRole('heading', { name: 'Kommentaren du pekade ut' }).waitFor({ state: 'detached' });
    await help();
    await panel.panel.getByRole('button', { name: 'Peka ut kommentaren' }).click();
    await frame.waitFor();
    await page.keyboard.press('Escape');
    await frame.waitFor({ state: 'detached' });
  });

  it('saves a report in which no word, name or number of the page stands', async () => {
    await open();
    await panel.waitUntilAwake();
    await help();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      panel.panel.getByRole('button', { name: 'Skapa felrapport' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^felrapport-\d{4}-\d\d-\d\d\.json$/);
    const text = readFileSync(await download.path(), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ site: 'facebook', surface: 'post' });
    for (const { id, author, text: words } of comments) {
      for (const secret of [id, author, words.slice(0, 20)]) {
        if (secret.length > 3) expect(text).not.toContain(secret);
      }
    }
    await panel.panel.getByText('Felrapporten ligger bland dina hämtade filer.').waitFor();
  });

  it('learns what the button that removes is called: the press that teaches it removes nothing', async () => {
    await open(() => {
      const observer = new MutationObserver(() => {
        for (const item of document.querySelectorAll('[role="menuitem"]')) {
          const text = document.createTreeWalker(item, 4);
          while (text.nextNode()) if (text.currentNode.nodeValue === 'Ta bort') text.currentNode.nodeValue = 'Poista';
        }
      });
      observer.observe(document, { childList: true, subtree: true });
    });
    await panel.waitUntilAwake();
    await help();
    await panel.panel.getByRole('button', { name: 'Lär in knappen' }).click();
    // What to do takes the focus first: a key that is pressed before would go there.
    await panel.host.locator('.tool-bar:focus').waitFor();
    await demo.openCommentMenuByKeyboard(insult.id);
    await page.locator('[role="menu"]').last().getByText('Poista', { exact: true }).click();
    await panel.host.getByText('Knappen heter ”Poista”.').waitFor();
    expect(await demo.isConfirmOpen()).toBe(false);
    await panel.host.getByRole('button', { name: 'Tar bort' }).click();
    const stored = () =>
      browser.worker().then((worker) =>
        worker.evaluate(async () => {
          const { settings } = (await chrome.storage.local.get('settings')) as { settings?: Settings };
          return settings?.extraWords?.delete;
        }),
      );
    await expect.poll(stored).toEqual(['Poista']);
    await page.keyboard.press('Escape');
    await demo.openCommentMenuByKeyboard(insult.id);
    await page.locator('[role="menu"]').last().getByText('Poista', { exact: true }).click();
    await panel.gate.getByText(/först/).first().waitFor();
    expect(await demo.isCommentVisible(insult.id)).toBe(true);
  });
});
