import { decode } from 'fast-png';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { commentOfKind, type ListedComment } from '../demo/content/comments.ts';
import { findBrowser } from '../find-browser.mjs';
import { buildExtension } from './build-extension.ts';
import { demoSettings } from './open-browser.ts';
import { type OpenFirefox, openFirefox } from './open-firefox.ts';

const root = 'document.querySelector("modereringsjournalen-panel")?.shadowRoot';
const gate = `${root}?.querySelector('dialog.gate')`;
const confirmation = `document.querySelector('[role="dialog"][aria-label^="Ta bort"]')`;
const button = (within: string, words: string) =>
  `[...${within}.querySelectorAll('button')].find((one) => one.textContent.trim().startsWith('${words}'))`;

/** Skipped where there is no Firefox: the package for it is built all the same. */
describe.skipIf(!findBrowser('firefox'))('the extension in Firefox', () => {
  let browser: OpenFirefox;
  const open = () => openFirefox(buildExtension('firefox'), demoSettings);

  beforeAll(async () => {
    browser = await open();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    await browser.close().catch(() => undefined);
    browser = await open();
  });
  afterAll(() => browser?.close());

  /** Opens a comment in the panel and chooses its second ground. */
  async function chooseGround({ id, surfaces }: ListedComment): Promise<void> {
    const row = `${root}?.querySelector('[data-comment="${id}"]')`;
    await browser.goTo(`https://www.facebook.com${surfaces[0]}?reset&arrive=off`);
    await browser.waitFor(`return !!${row}`, 'the comment in the panel');
    await browser.waitFor(
      `(${button(root, 'Öppna')} ?? ${row})?.click(); return !!${root}.querySelector('input[type="radio"]')`,
      'the grounds',
    );
    await browser.firefox.run(`${root}.querySelectorAll('input[type="radio"]')[1].click();`);
    await browser.waitFor(`return !!${button(root, 'Spara underlag')}`, 'the next step');
  }

  /** Presses a button of the panel, once it is there. */
  const press = (words: string) =>
    browser.waitFor(`const found = ${button(root, words)}; found?.click(); return !!found`, words);

  async function pressDelete({ id }: ListedComment): Promise<void> {
    const article = `[...document.querySelectorAll('a[href*="comment_id=${id}"]')].at(-1).closest('[role="article"]')`;
    await browser.click(`${article}.querySelector('[aria-haspopup="menu"]')`);
    await browser.waitFor(`return !!document.querySelector('[role="menu"]')`, 'the menu');
    const items = `[...[...document.querySelectorAll('[role="menu"]')].at(-1).querySelectorAll('[role^="menuitem"]')]`;
    await browser.click(`${items}.find((one) => one.textContent.trim() === 'Ta bort')`);
  }

  /** What the journal says was saved last, and the picture of the screen; read in one of our own pages, which is then closed. */
  async function lastEvidence() {
    await browser.goToExtension('src/pages/unknown-page/unknown-page.html');
    const found = await browser.firefox.run(`
      const settled = (request) => new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const db = await settled(indexedDB.open('modereringsjournalen'));
      const all = (store, query) => settled(db.transaction(store).objectStore(store).getAll(query));
      const { entry, payload } = (await all('lines')).findLast(({ entry }) => entry.type === 'evidence-saved');
      const sha256 = payload.pictures[0]?.sha256 ?? '';
      const rows = await all('picture-chunks', IDBKeyRange.bound([sha256, 0], [sha256, 999]));
      db.close();
      const bytes = rows.flatMap(({ bytes }) => [...new Uint8Array(bytes)]);
      return { pub: entry.pub, pictures: payload.pictures, bytes };`);
    await browser.closeTab();
    return found as { pub: Record<string, unknown>; pictures: { method: string; role: string }[]; bytes: number[] };
  }

  it('lists the comments of a registered channel beside the page', async () => {
    await browser.goTo('https://www.facebook.com/ekbackabibliotek?arrive=off');
    await browser.waitFor(
      `return (${root}?.querySelectorAll('[data-comment]').length ?? 0) > 5`,
      'comments in the panel',
    );
  });

  it('holds a removal, takes a real screenshot at the key, and lets the second press through', async () => {
    const insult = commentOfKind('insult');
    await chooseGround(insult);
    await pressDelete(insult);
    await browser.waitFor(`return /Spara underlag först/.test(${gate}?.textContent)`, 'the gate');
    expect(await browser.firefox.run(`return !!${confirmation}`)).toBe(false);

    await browser.pressCommand();
    await browser.waitFor(`return /nu kan du ta bort/.test(${gate}?.textContent)`, 'the evidence');
    await pressDelete(insult);
    await browser.waitFor(`return !!${confirmation}`, 'the question of the page');
    await browser.click(`${confirmation}.querySelector('[aria-label="Ta bort"]')`);
    await browser.waitFor(`return /Borttagen/.test(${gate}?.textContent)`, 'the outcome');

    const { pub, pictures, bytes } = await lastEvidence();
    expect(pub).toMatchObject({
      api: 'captureVisibleTab',
      browser: expect.stringMatching(/^Firefox \d+$/),
      // The menu that the removal was held in is still open.
      warnings: ['menu-in-picture'],
    });
    expect(pictures.map(({ method }) => method)).toEqual(pictures.map(() => 'screen'));
    const { width, height } = (await browser.firefox.run('return { width: innerWidth, height: innerHeight }')) as {
      width: number;
      height: number;
    };
    const frame = decode(Uint8Array.from(bytes));
    expect([frame.width, frame.height]).toEqual([width, height]);
    await browser.goToExtension('src/pages/journal/journal.html');
    await browser.waitFor(`return !!document.querySelector('[data-number]')`, 'the item in the journal');
    expect(await browser.firefox.run('return document.body.textContent')).toContain('Borttagen');
    await browser.closeTab();
  });

  it('answers a held press in front of a modal dialog of the page’s own', async () => {
    const { id, surfaces } = commentOfKind('personal-data');
    await browser.goTo(`https://www.facebook.com${surfaces[0]}?reset&arrive=off`);
    await browser.waitFor(`return !!${root}?.querySelector('[data-comment="${id}"]')`, 'the comment in the panel');
    await browser.firefox.run(`
      const dialog = document.createElement('dialog');
      dialog.style.cssText = 'width: 100vw; height: 100vh; max-width: none; max-height: none; overflow: auto';
      dialog.append(...document.body.childNodes);
      document.body.append(dialog);
      dialog.showModal();`);
    const article = `[...document.querySelectorAll('a[href*="comment_id=${id}"]')].at(-1).closest('[role="article"]')`;
    await browser.click(
      `[...${article}.querySelectorAll('[role="button"]')].find((one) => one.textContent.trim() === 'Dölj')`,
    );
    await browser.waitFor(
      `const { x, y, width, height } = ${gate}?.getBoundingClientRect() ?? {};
      const inFront = width && document.elementFromPoint(x + width / 2, y + height / 2);
      return inFront?.localName === 'modereringsjournalen-panel' && ${root}.activeElement?.className === 'gate-title'`,
      'the gate in front, with the focus',
    );
    await browser.firefox.run(`${gate}.querySelector('button[aria-label="Stäng"]').click()`);
    await browser.waitFor(`return !${gate} && document.activeElement?.textContent === 'Dölj'`, 'the page again');
  });

  it('says what to do where it has no grant, and takes the picture when the icon is clicked', async () => {
    await chooseGround(commentOfKind('question'));
    await press('Spara underlag');
    await browser.waitFor(
      `return /klicka på ikonen i verktygsfältet/.test(${root}.textContent)`,
      'the way to a picture',
    );
    await browser.clickToolbarIcon();
    await browser.waitFor(`return /\\d skärmbild/.test(${root}.textContent)`, 'the evidence');
    expect((await lastEvidence()).pub).toMatchObject({ method: 'screen', api: 'captureVisibleTab' });
  });

  it('saves a picture drawn from the page where it has no grant, and never calls it a screenshot', async () => {
    await chooseGround(commentOfKind('thanks'));
    await press('Spara underlag');
    await press('Spara en återgivning');
    await browser.waitFor(`return /1 återgivning, text/.test(${root}.textContent)`, 'the drawn picture');
    expect(await browser.firefox.run(`return /\\d skärmbild/.test(${root}.textContent)`)).toBe(false);
    const frames = `document.querySelectorAll('iframe.html2canvas-container').length`;
    expect(await browser.firefox.run(`return ${frames}`)).toBe(0);
    const { pub, bytes } = await lastEvidence();
    expect(pub).toMatchObject({ method: 'redrawn', api: 'html2canvas' });
    const { data, channels } = decode(Uint8Array.from(bytes));
    const colours = new Set<string>();
    for (let at = 0; at < data.length; at += channels) colours.add(`${data[at]} ${data[at + 1]} ${data[at + 2]}`);
    expect(colours.size).toBeGreaterThan(20);
  });
});
