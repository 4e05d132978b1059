import type { Worker } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { verifyJournal } from '../../src/journal/verify.ts';
import { comments, type ListedComment } from '../demo/content/comments.ts';
import { buildExtension } from './build-extension.ts';
import { dismissGate, type Moderator, prepareToSave, pressDelete, sitDown } from './moderator.ts';
import { afterFailure, demoSettings, type OpenBrowser, openBrowser } from './open-browser.ts';
import { digestPictures, readStores } from './read-stores.ts';

/** Comments that each are on a page that shows them from the start. */
export const free = comments.filter(
  ({ site, surfaces, isOwn, isLate, parentId, kind }) =>
    site === 'facebook' &&
    /\/posts\/|\/photo/.test(surfaces[0] ?? '') &&
    !isOwn &&
    !isLate &&
    !parentId &&
    !['spam', 'profanity', 'long'].includes(kind),
);

/** A browser for the tests of a file, in which a moderator is about to save evidence of one comment after the other. */
export interface SitToSave {
  /** To be read anew in each test: after one that has failed it is another one. */
  browser: OpenBrowser;
  /** Opens the page of a comment that no test has had, with its ground chosen. */
  sit(): Promise<{ m: Moderator; comment: ListedComment }>;
}

export function sitToSave(): SitToSave {
  const open = () => openBrowser({ dist: buildExtension('chrome'), settings: demoSettings });
  let moderator: Moderator | undefined;
  let used = 0;
  const our = {
    async sit() {
      const comment = free[used++];
      if (!comment) throw new Error('no comment left');
      moderator = await sitDown(our.browser, comment);
      await prepareToSave(our.browser, moderator, comment, 1);
      return { m: moderator, comment };
    },
  } as SitToSave;
  beforeAll(async () => {
    our.browser = await open();
  });
  afterEach(async ({ task }) => {
    await moderator?.page.close();
    moderator = undefined;
    our.browser = await afterFailure(task, our.browser, open);
    if (task.result?.state === 'fail') used = 0;
  });
  afterAll(() => our.browser.close());
  return our;
}

/** Journal and pictures verify. */
export async function expectWhole(worker: Worker): Promise<void> {
  const { lines } = await readStores(worker);
  expect(await verifyJournal(lines.map((line) => JSON.stringify(line)))).toMatchObject({ integrity: 'holds' });
  for (const [kept, digest] of Object.entries(await digestPictures(worker))) expect(digest).toBe(kept);
}

/** Stops our worker as a browser does that wants its memory back. The next message wakes it. */
export async function killWorker(browser: OpenBrowser): Promise<void> {
  const page = await browser.context.newPage();
  const session = await page.context().newCDPSession(page);
  const targets = await session.send('Target.getTargets');
  const worker = targets.targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.includes(browser.extensionId),
  );
  if (worker) await session.send('Target.closeTarget', { targetId: worker.targetId });
  await page.close();
}

/** Whether the platform asks to confirm a removal; the comment stays. */
export async function isRemovalOpen(m: Moderator, comment: ListedComment): Promise<boolean> {
  await pressDelete(m, comment);
  const isOpen = await m.demo.isConfirmOpen();
  if (isOpen) await m.page.keyboard.press('Escape');
  else await dismissGate(m);
  return isOpen;
}
