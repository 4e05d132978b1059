import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { checkNewest } from '../../src/journal/check-newest.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { readHead } from '../../src/journal/read-journal.ts';
import { writeStory } from './sample-story.ts';

let named = 0;
async function openStory() {
  const db = await openJournal(`newest-${named++}`);
  await writeStory(db, 5);
  return db;
}

/** Changes one stored entry as somebody would who has the database open in another program. */
async function tamper(db: Awaited<ReturnType<typeof openStory>>, seq: number) {
  const key = (await db.getAllKeys('lines'))[seq];
  const line = key === undefined ? undefined : await db.get('lines', key);
  if (!line) throw new Error('no entry');
  await db.put('lines', { ...line, entry: { ...line.entry, at: '2020-01-01T00:00:00.000Z' } });
}

it('holds for a good journal, whole or its newest part', async () => {
  const db = await openStory();
  expect(await checkNewest(db, 500)).toMatchObject({ integrity: 'holds', completeness: 'holds' });
  expect(await checkNewest(db, 2)).toMatchObject({ integrity: 'holds', completeness: 'holds' });
});

it('names the entry that was changed, where it is among those that are read', async () => {
  const db = await openStory();
  const { count } = await readHead(db);
  await tamper(db, count - 2);
  expect(await checkNewest(db, 2)).toMatchObject({ integrity: 'broken', firstBroken: { seq: count - 2 } });
  expect(await checkNewest(db, 1)).toMatchObject({ integrity: 'holds' });
});

it('finds out that the last entries are gone', async () => {
  const db = await openStory();
  const { count } = await readHead(db);
  const last = (await db.getAllKeys('lines'))[count - 1];
  if (last === undefined) throw new Error('no entry');
  await db.delete('lines', last);
  expect(await checkNewest(db, 500)).toMatchObject({ completeness: 'broken' });
});
