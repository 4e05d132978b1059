import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commentOfKind } from '../demo/content/comments.ts';
import { buildExtension } from './build-extension.ts';
import { insult, openDesk, verifyAtLast } from './desk.ts';
import { chooseGround, save, sitDown } from './moderator.ts';
import { demoSettings, openBrowser } from './open-browser.ts';
import { lastOf, readStores, type Stores } from './read-stores.ts';
import { newestPictures } from './saved-pictures.ts';

const desk = openDesk();
const typesOf = ({ lines }: Stores) => lines.map(({ entry }) => entry.type);

describe('where the browser gives no screenshot', () => {
  it('says in one line how to get one, and saves a picture drawn from the page that is never called a screenshot', async () => {
    const question = commentOfKind('question');
    const moderator = await desk.sit(question);
    await chooseGround(moderator, question, 1);
    await moderator.panel.saveButton.click();
    const { panel } = moderator.panel;
    await panel.getByText(/klicka på ikonen i verktygsfältet/).waitFor();
    expect(typesOf(await desk.stores())).toContain('evidence-failed');
    await panel.getByRole('button', { name: /återgivning/ }).click();
    await panel.getByText(/1 återgivning, text/).waitFor();
    expect(await panel.textContent()).not.toMatch(/\d skärmbild/);
    const { entry, payload } = lastOf(await desk.stores(), 'evidence-saved');
    expect(entry.pub).toMatchObject({ method: 'redrawn', api: 'html2canvas', pictures: 1 });
    expect(payload?.pictures).toMatchObject([{ role: 'crop', method: 'redrawn' }]);
    const [drawn] = await newestPictures(await desk.browser().worker());
    const colours = new Set<string>();
    const { data = [], channels = 3 } = drawn?.image ?? {};
    for (let at = 0; at < data.length; at += channels) colours.add(`${data[at]} ${data[at + 1]} ${data[at + 2]}`);
    expect(colours.size).toBeGreaterThan(50);
  });

  it('saves text alone, for a reason, where that fails too', async () => {
    const thanks = commentOfKind('thanks');
    const moderator = await desk.sit(thanks);
    const worker = await desk.browser().worker();
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
    const stores = await desk.stores();
    expect(lastOf(stores, 'evidence-saved')).toMatchObject({
      entry: { pub: { method: 'none', pictures: 0 } },
      payload: { reason: 'Webbläsaren är spärrad av IT', comment: { text: thanks.text } },
    });
    await worker.evaluate('chrome.scripting.executeScript = globalThis.runScript');
  });
});

describe('pictures of every page', () => {
  it('are asked for in the settings, which say that it is not needed, and given back', async () => {
    const page = await desk.browser().context.newPage();
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
    await page.goto(`chrome-extension://${desk.browser().extensionId}/src/pages/settings/settings.html`);
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

verifyAtLast(desk);
