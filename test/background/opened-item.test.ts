import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openedItem } from '../../src/background/opened-item.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import type { PageFacts } from '../../src/shared/page-facts.ts';
import { sampleComment } from '../journal/sample-story.ts';

const facts: PageFacts = {
  site: 'facebook',
  surface: 'post',
  pageUrl: 'https://www.facebook.com/ekbackabibliotek',
  pageTitle: '',
  interfaceLanguage: 'sv',
  userAgent: '',
  clock: { at: '2026-11-20T08:00:00.000Z', offset: 60, zone: 'Europe/Stockholm' },
  warnings: [],
};

it('opens one item for a comment, however often it is asked for at once', async () => {
  const db = await openJournal('opened');
  const open = (id: string) => openedItem(db, { comment: { ...sampleComment, id }, channel: 'Biblioteket', facts });
  const numbers = (await Promise.all([open('1'), open('1'), open('2'), open('1')])).map(({ number }) => number);
  expect(new Set([numbers[0], numbers[1], numbers[3]]).size).toBe(1);
  expect(numbers[2]).not.toBe(numbers[0]);
  expect(await db.count('items')).toBe(2);
  expect((await open('1')).number).toBe(numbers[0]);
});
