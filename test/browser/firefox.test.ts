import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../find-browser.mjs';
import { buildExtension } from './build-extension.ts';
import { demoSettings } from './open-browser.ts';
import { type OpenFirefox, openFirefox } from './open-firefox.ts';

const root = 'document.querySelector("modereringsjournalen-panel")?.shadowRoot';

/** Skipped where there is no Firefox: the package for it is built all the same. */
describe.skipIf(!findBrowser('firefox'))('the extension in Firefox', () => {
  let browser: OpenFirefox;

  beforeAll(async () => {
    browser = await openFirefox(buildExtension('firefox'), demoSettings);
  });
  afterAll(() => browser?.close());

  it('lists the comments of a registered channel beside the page', async () => {
    await browser.goTo('https://www.facebook.com/ekbackabibliotek?arrive=off');
    await browser.waitFor(
      `return (${root}?.querySelectorAll('[data-comment]').length ?? 0) > 5`,
      'comments in the panel',
    );
  });

  it('chooses a ground, and finds the item in the journal', async () => {
    await browser.firefox.run(`
      const rows = [...${root}.querySelectorAll('[data-comment]')];
      const row = rows.find((one) => one.textContent.includes('Kan vara')) ?? rows[0];
      row.click();
      await new Promise((done) => setTimeout(done, 300));
      [...${root}.querySelectorAll('button')].find((one) => /^Öppna/.test(one.textContent.trim()))?.click();`);
    await browser.waitFor(`return !!${root}.querySelector('input[type="radio"]')`, 'the grounds');
    await browser.firefox.run(`${root}.querySelector('input[type="radio"]').click();`);
    await browser.waitFor(`return /Spara underlag/.test(${root}.textContent)`, 'the next step');
    await browser.goToExtension('src/pages/journal/journal.html');
    await browser.waitFor(`return !!document.querySelector('[data-number]')`, 'the item in the journal');
    expect(await browser.firefox.run('return document.body.textContent')).toContain('Grund vald');
  });
});
