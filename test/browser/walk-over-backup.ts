import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { KeyboardWalk } from './keyboard-walk.ts';
import type { OpenBrowser } from './open-browser.ts';
import { overBackup } from './over-backup.ts';
import { readJournalOf } from './seed-items.ts';

interface Walked {
  browser: OpenBrowser;
  page: Page;
  walk: KeyboardWalk;
  /** The types of the entries in the journal. */
  types(): Promise<string[]>;
}

async function restore(page: Page, backup: string): Promise<void> {
  const walk = new KeyboardWalk(page);
  await walk.gives(/^Öppna säkerhetskopia/, backup);
  await walk.hears(/sakerhetskopia-egen\.zip/);
  await walk.use(/^Läs in som min journal/);
  await page.locator('[data-number="2026-0003"]').waitFor();
  await walk.hears(/Journalen är hel/);
  expect(walk.faults).toEqual([]);
}

/**
 * Our pages over a journal with three items, with the keyboard alone, for all tests of a file.
 * @returns what opens a page and whoever walks it
 */
export function walkOverBackup(): (name: string) => Promise<Walked> {
  const our = overBackup(
    [
      { author: 'Robin Provberg', text: 'Ni är dumma i huvudet, ring 070-1740605', isDone: true },
      { author: 'Kim Testlund', text: 'Hoppas bussen stannar för er', isDone: true },
      { author: 'Robin Provberg', text: 'Nu igen, köp klockor här' },
    ],
    restore,
  );
  return async (name) => {
    our.page.setDefaultTimeout(10_000);
    await our.go(name);
    const { browser, page } = our;
    // The heading may stand there before what the page has to show.
    await page.locator('main').locator('button, input, select, a[href]').first().waitFor();
    return { browser, page, walk: new KeyboardWalk(page), types: async () => (await readJournalOf(page)).types };
  };
}
