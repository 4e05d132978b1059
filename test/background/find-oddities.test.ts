import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { findOddities } from '../../src/background/find-oddities.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import type { Sender } from '../../src/shared/messages.ts';
import { writeStory } from '../journal/sample-story.ts';

const inTab = (incognito: boolean) => ({ tab: { incognito } }) as Sender;

it('tells of a private window by the tab: the worker is one for all windows', async () => {
  const db = await openJournal(`odd-${Math.random()}`);
  await writeStory(db, 1);
  expect(await findOddities(db, '2099-01-01T00:00:00.000Z', inTab(true))).toEqual(['private-window']);
  expect(await findOddities(db, '2099-01-01T00:00:00.000Z', inTab(false))).toEqual([]);
  expect(await findOddities(db, '2001-01-01T00:00:00.000Z', inTab(false))).toEqual(['clock-went-back']);
});
