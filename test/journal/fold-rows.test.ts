import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { appendEntry } from '../../src/journal/append-entry.ts';
import { mendRows } from '../../src/journal/fold-rows.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { planWeeding } from '../../src/journal/plan-weeding.ts';
import { readHead, readItemStory } from '../../src/journal/read-journal.ts';
import { weed } from '../../src/journal/weed.ts';
import { openSample, writeStory } from './sample-story.ts';

it('works the rows that are not what the entries say out anew, and touches nothing else', async () => {
  const db = await openJournal('rows');
  const [first = '', second = '', third = '', gone = ''] = [
    await writeStory(db, 1),
    await writeStory(db, 2, { id: '77' }),
    await writeStory(db, 3, { id: '78' }),
    await writeStory(db, 4, { id: '79' }),
  ];
  for (const item of [third, gone])
    await appendEntry(db, { type: 'registered-not', item, pub: { reason: 'minor' }, payload: { note: 'x' } });
  const rule = { name: 'Regel', before: new Date('2100-01-01'), items: [gone], mustBeHandedOver: false };
  await weed(db, await planWeeding(db, rule), { reference: 'KS 1', by: 'Alex' });
  const [right, head] = [await db.getAll('items'), await readHead(db)];
  expect(await mendRows(db)).toEqual([]);

  const [row] = right;
  if (!row) throw new Error('no row');
  await db.put('items', { ...row, comment: { ...row.comment, text: 'Tack!' }, closed: true });
  await db.delete('items', second);
  await db.put('items', { ...row, number: '2026-0099' });
  // What is weeded does not come back in the list by itself either.
  await db.put('items', { ...row, number: gone });
  expect((await mendRows(db)).sort()).toEqual([first, second, gone, '2026-0099']);
  expect(await db.getAll('items')).toEqual(right);
  expect(await readHead(db)).toEqual(head);

  // What was taken away without weeding stays in the list: it can no longer be read, and is not gone from it.
  const [opened] = await readItemStory(db, third);
  if (!opened) throw new Error('no entry');
  await db.put('lines', { entry: opened.entry });
  expect(await mendRows(db)).toEqual([]);
  expect(await db.getAll('items')).toEqual(right);
  await db.put('lines', opened);

  // The next entry builds on the row as it is now.
  await appendEntry(db, { type: 'note-added', item: first, payload: { text: 'Hej' } });
  expect((await db.get('items', first))?.comment.text).toBe(row.comment.text);
  expect(await mendRows(db)).toEqual([]);
  db.close();
});

it('goes on after the item that it had come to, and says how far it has come', async () => {
  const db = await openJournal('rows-in-parts');
  const numbers: string[] = [];
  for (let n = 0; n < 250; n++) numbers.push(await openSample(db, { id: String(n) }));
  const right = await db.getAll('items');
  const spoil = async () => {
    for (const row of right) await db.put('items', { ...row, closed: true });
  };
  await spoil();
  const done: string[] = [];
  const dies = mendRows(db, {
    async onDone(upTo) {
      done.push(upTo);
      if (done.length === 2) throw new Error('died');
    },
  });
  await expect(dies).rejects.toThrow('died');
  expect(done).toEqual([numbers[99], numbers[199]]);
  expect((await db.getAll('items')).filter(({ closed }) => closed)).toHaveLength(50);
  expect(await mendRows(db, { after: done.at(-1) })).toEqual(numbers.slice(200));
  expect(await db.getAll('items')).toEqual(right);
  db.close();
});

it('is not undone by entries that are written at the same time', async () => {
  const laid = await openJournal('rows-meanwhile');
  const number = await writeStory(laid, 1);
  const right = await laid.get('items', number);
  if (!right) throw new Error('no row');
  await laid.put('items', { ...right, closed: !right.closed });
  laid.close();
  // What each entry leaves for the next to build on is the wrong row, until it is mended.
  const db = await openJournal('rows-meanwhile');
  const note = (text: string) => appendEntry(db, { type: 'note-added', item: number, pub: {}, payload: { text } });
  await note('Först');
  const writing = (async () => {
    for (let n = 0; n < 40; n++) await note(`Anteckning ${n}`);
  })();
  expect(await mendRows(db)).toEqual([number]);
  await writing;
  expect((await db.get('items', number))?.closed).toBe(right.closed);
  expect(await mendRows(db)).toEqual([]);
  db.close();
});
