import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { verifyJournal } from '../../src/journal/verify.ts';
import type { Settings } from '../../src/shared/settings.ts';
import { commentOfKind, comments, type ListedComment } from '../demo/content/comments.ts';
import { buildExtension } from './build-extension.ts';
import { type Moderator, sitDown } from './moderator.ts';
import { afterFailure, demoSettings, type OpenBrowser, openBrowser } from './open-browser.ts';
import { readStores, type Stores } from './read-stores.ts';

export const insult = commentOfKind('insult');

/** Another comment on the same page, so that no test stands in the way of the next. */
export function beside(kind: string): ListedComment {
  const found = comments.find((one) => one.postId === insult.postId && one.kind === kind && !one.parentId);
  if (!found) throw new Error(`no ${kind} on that post`);
  return found;
}

/** One browser for the tests of a file, and the page at which the moderator sits. */
export interface Desk {
  browser(): OpenBrowser;
  /** Sits down at a page of a comment, which is closed after the test. `address` stands in for the comment's first page. */
  sit(comment: ListedComment, address?: string): Promise<Moderator>;
  /** Changes settings until the test is over. */
  settle(change: Partial<Settings>): Promise<void>;
  stores(): Promise<Stores>;
  itemOf(comment: ListedComment): ReturnType<typeof newestItem>;
}

const newestItem = async (stores: Promise<Stores>, { id }: ListedComment) =>
  (await stores).items.findLast(({ comment }) => comment.id === id);

/** Opens it before the tests of this file; after one that failed, anew. */
export function openDesk(): Desk {
  let browser: OpenBrowser;
  let moderator: Moderator | undefined;
  const open = () => openBrowser({ dist: buildExtension('chrome'), settings: demoSettings, keepsPages: true });
  beforeAll(async () => {
    browser = await open();
  });
  afterEach(async ({ task }) => {
    await moderator?.page.close();
    moderator = undefined;
    browser = await afterFailure(task, browser, open);
    await desk.settle({});
  });
  afterAll(() => browser.close());

  const desk: Desk = {
    browser: () => browser,
    async sit(comment, address) {
      moderator = await sitDown(browser, comment, address);
      return moderator;
    },
    async settle(change) {
      const worker = await browser.worker();
      await worker.evaluate(
        `chrome.storage.local.set(${JSON.stringify({ settings: { ...demoSettings, ...change } })})`,
      );
    },
    stores: async () => readStores(await browser.worker()),
    itemOf: (comment) => newestItem(desk.stores(), comment),
  };
  return desk;
}

/** The last test of a file: what all the others left in the journal. */
export function verifyAtLast({ stores }: Pick<Desk, 'stores'>): void {
  describe('the journal of all this', () => {
    it('verifies', async () => {
      const lines = (await stores()).lines.map((line) => JSON.stringify(line));
      expect(await verifyJournal(lines)).toMatchObject({ integrity: 'holds', entries: lines.length });
    });
  });
}
