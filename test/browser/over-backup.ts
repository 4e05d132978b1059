import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { buildExtension } from './build-extension.ts';
import { afterFailure, demoSettings, type OpenBrowser, openBrowser } from './open-browser.ts';
import { type SampleItem, sampleBackup } from './sample-backup.ts';

/** Where a page of ours lies in the extension. */
export const pathOf = (name: string): string => `src/pages/${name}/${name}.html`;

/** Our pages in a browser of their own, one for the tests of a file, and a backup to read into it. */
export interface OverBackup {
  /** Holds the backup, and what else the tests write. */
  folder: string;
  backup: string;
  /** What the backup ends in. */
  head: { count: number; head: string };
  browser: OpenBrowser;
  page: Page;
  /** Opens one of our pages anew, over a journal with the items: in a browser that is new they are read in first. */
  go(name: string, hash?: string): Promise<void>;
}

/**
 * Opens it before the tests and closes it after them. After a test that has failed the browser is another one, with an empty
 * journal: `browser` and `page` are to be read anew.
 * @param items in the backup
 * @param restore reads the backup in, from the journal's page
 */
export function overBackup(items: SampleItem[], restore: (page: Page, backup: string) => Promise<void>): OverBackup {
  const folder = mkdtempSync(join(tmpdir(), 'over-backup-'));
  const open = () => openBrowser({ dist: buildExtension(), settings: demoSettings });
  const renew = async (browser: OpenBrowser) => {
    our.browser = browser;
    our.page = await browser.context.newPage();
  };
  const our = {
    folder,
    backup: join(folder, 'sakerhetskopia-egen.zip'),
    async go(name, hash = '') {
      const { browser, page } = our;
      const addressOf = (one: string) => `chrome-extension://${browser.extensionId}/${pathOf(one)}`;
      await page.goto(addressOf('journal'));
      await page.reload();
      const isEmpty = page.getByText('Journalen är tom.').first();
      await page.locator('[data-number]').first().or(isEmpty).waitFor();
      if (await isEmpty.isVisible()) await restore(page, our.backup);
      if (name !== 'journal' || hash) await page.goto(addressOf(name) + hash);
    },
  } as OverBackup;

  beforeAll(async () => {
    our.head = await sampleBackup(our.backup, items);
    await renew(await open());
  });
  afterEach(async ({ task }) => {
    const browser = await afterFailure(task, our.browser, open);
    if (browser !== our.browser) await renew(browser);
  });
  afterAll(async () => {
    await our.browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return our;
}

/** Chooses a backup on the journal's page with the mouse. */
export async function chooseBackup(page: Page, file: string): Promise<void> {
  const asking = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Öppna säkerhetskopia' }).click();
  await (await asking).setFiles(file);
}

/**
 * The items of a backup that `restoreThree` reads in: two of one sender's, and one between them.
 * @param picture of the one between
 */
export const threeItems = (picture?: SampleItem['picture']): SampleItem[] => [
  { author: 'Robin Provberg', text: 'Ni är dumma i huvudet', isDone: true },
  { author: 'Kim Testlund', text: 'Hoppas bussen stannar för er', isDone: true, ...(picture ? { picture } : {}) },
  { author: 'Robin Provberg', text: 'Nu igen, köp klockor här' },
];

/** Reads a backup of three items into the journal with the mouse. */
export async function restoreThree(page: Page, backup: string): Promise<void> {
  await chooseBackup(page, backup);
  await page.getByRole('button', { name: 'Läs in som min journal' }).click();
  await page.locator('[data-number="2026-0003"]').waitFor();
}
