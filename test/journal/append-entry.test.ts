import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { appendEntries, appendEntry, forgetLast } from '../../src/journal/append-entry.ts';
import { DiskFull, JournalUnavailable, UnfitEntry } from '../../src/journal/journal-error.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { journalLines, readHead, readItemStory, readLines, readPicture } from '../../src/journal/read-journal.ts';
import { verifyJournal } from '../../src/journal/verify.ts';
import { sha256Hex } from '../../src/shared/digest.ts';
import { readEntries } from './read-entries.ts';
import { writeStory } from './sample-story.ts';

let named = 0;
const openNew = () => openJournal(`append-${named++}`);

it('keeps what was appended, in order, and the whole verifies', async () => {
  const db = await openNew();
  const opened = await appendEntry(db, { type: 'item-opened', payload: { text: 'Åh <b>nej</b>\u202e' } });
  await appendEntry(db, { type: 'note-added', item: opened.item ?? '', payload: { text: 'En anteckning' } });
  await appendEntry(db, { type: 'snapshot-taken', pub: { operator: 'op-1' } });

  expect((await readEntries(db)).map(({ seq, type }) => [seq, type])).toEqual([
    [0, 'item-opened'],
    [1, 'note-added'],
    [2, 'snapshot-taken'],
  ]);
  expect((await readLines(db, { to: 1 }))[0]?.payload).toEqual({ text: 'Åh <b>nej</b>\u202e' });
  expect((await readItemStory(db, opened.item ?? '')).map(({ entry }) => entry.seq)).toEqual([0, 1]);
  expect(await verifyJournal(journalLines(db), { known: [await readHead(db)] })).toEqual({
    integrity: 'holds',
    completeness: 'holds',
    entries: 3,
  });
});

it('numbers the items of a Swedish year without gaps, though many are opened at once', async () => {
  const db = await openNew();
  const at = new Date('2026-12-31T22:59:59Z');
  const newYear = new Date('2026-12-31T23:00:00Z');
  const opened = await Promise.all(
    [at, at, at, newYear].map((when) => appendEntry(db, { type: 'item-opened', at: when, payload: {} })),
  );
  expect(opened.map(({ item }) => item).sort()).toEqual(['2026-0001', '2026-0002', '2026-0003', '2027-0001']);
});

it('adds several entries in order, and none of them where one cannot be written', async () => {
  const db = await openJournal('append-several');
  const { item = '' } = await appendEntry(db, { type: 'item-opened', payload: {} });
  await appendEntries(db, [
    { type: 'forwarded', item },
    { type: 'author-notified', item },
  ]);
  const before = (await readEntries(db)).map(({ type }) => type);
  expect(before).toEqual(['item-opened', 'forwarded', 'author-notified']);
  const gate = { item, state: 'open', commentId: '1', since: '2026-11-20T08:19:00.000Z' } as const;
  // The stores of gates are not open to it.
  await expect(appendEntries(db, [{ type: 'note-added' }, { type: 'note-added', gate }])).rejects.toThrow();
  expect((await readEntries(db)).map(({ type }) => type)).toEqual(before);
  await appendEntry(db, { type: 'note-added', item });
  expect(await verifyJournal(journalLines(db))).toMatchObject({ integrity: 'holds', entries: 4 });
});

it('cannot be forked by many writers at once', async () => {
  const names = Array.from({ length: 8 }, () => openJournal('append-shared'));
  const tabs = await Promise.all(names);
  await Promise.all(
    tabs.flatMap((db, tab) =>
      Array.from({ length: 100 }, (_, n) => appendEntry(db, { type: 'note-added', pub: { tab, n } })),
    ),
  );
  const [first] = tabs;
  if (!first) throw new Error('no tab');
  expect(await verifyJournal(journalLines(first))).toMatchObject({ integrity: 'holds', entries: 800 });
});

it.each([
  ['a fraction', { pub: { zoom: 1.25 } }],
  ['an absent value', { payload: { author: undefined as unknown as string } }],
  ['a key outside ASCII', { payload: { författare: 'Kalle' } }],
  ['half a character', { payload: { text: '\ud83d' } }],
  ['a date object', { payload: { at: new Date() as unknown as string } }],
  [
    'a picture that is not what its digest says',
    {
      payload: { pictures: [{ sha256: '0'.repeat(64) }] },
      pictures: [{ sha256: '0'.repeat(64), mime: 'image/png', bytes: new Uint8Array(3) }],
    },
  ],
])('refuses %s and writes nothing', async (_, draft) => {
  const db = await openNew();
  await expect(appendEntry(db, { type: 'note-added', ...draft })).rejects.toThrow(UnfitEntry);
  expect(await readHead(db)).toMatchObject({ count: 0 });
});

it('gives a picture back as it was, over several chunks, and has none of it when the entry fails', async () => {
  const db = await openNew();
  const bytes = new Uint8Array(2_500_000).map((_, at) => at * 7);
  const sha256 = await sha256Hex(bytes);
  const payload = { pictures: [{ sha256 }] };
  await appendEntry(db, { type: 'evidence-saved', payload, pictures: [{ sha256, mime: 'image/png', bytes }] });
  const back = await readPicture(db, sha256);
  expect(back && (await sha256Hex(back))).toBe(sha256);
  const sizes = (await db.getAll('picture-chunks')).map((chunk) => chunk.bytes.byteLength);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(1_000_000);
  expect(await readPicture(db, 'f'.repeat(64))).toBeUndefined();
});

it('keeps the same picture once for all the entries that need it, whoever wrote it before', async () => {
  const db = await openNew();
  const other = await openJournal(db.name);
  const pictures = await Promise.all(
    [1, 2, 3].map(async (fill) => {
      const bytes = new Uint8Array(900).fill(fill);
      return { sha256: await sha256Hex(bytes), mime: 'image/png', bytes };
    }),
  );
  const save = (by: typeof db, ...which: number[]) => {
    const saved = which.flatMap((at) => pictures[at] ?? []);
    const payload = { pictures: saved.map(({ sha256 }) => ({ sha256 })) };
    return appendEntry(by, { type: 'evidence-saved', payload, pictures: saved });
  };
  await save(db, 0);
  await save(db, 0, 1, 1);
  await save(other, 1, 2);
  await save(db, 2);
  const rows = new Map((await db.getAll('pictures')).map(({ sha256, seqs }) => [sha256, seqs]));
  expect(pictures.map(({ sha256 }) => rows.get(sha256))).toEqual([
    [0, 1],
    [1, 2],
    [2, 3],
  ]);
  expect(await db.count('picture-chunks')).toBe(3);
  expect(await verifyJournal(journalLines(db))).toMatchObject({ integrity: 'holds', entries: 4 });
});

it('says that the disk is full and leaves nothing half-written', async () => {
  const db = await openNew();
  const add = IDBObjectStore.prototype.add;
  IDBObjectStore.prototype.add = function (...given) {
    if (this.name === 'lines') throw new DOMException('full', 'QuotaExceededError');
    return add.apply(this, given);
  };
  try {
    await expect(appendEntry(db, { type: 'note-added', payload: { text: 'x' } })).rejects.toThrow(DiskFull);
  } finally {
    IDBObjectStore.prototype.add = add;
  }
  expect(await readHead(db)).toMatchObject({ count: 0 });
  expect(await readEntries(db)).toEqual([]);
  await appendEntry(db, { type: 'note-added', payload: { text: 'x' } });
  expect((await readHead(db)).count).toBe(1);
});

it('says that the disk is full also where the browser only aborts the whole write for it', async () => {
  const db = await openNew();
  const { add } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.add = function (...given) {
    const request = add.apply(this, given);
    Object.defineProperty(this.transaction, 'error', { value: new DOMException('full', 'QuotaExceededError') });
    this.transaction.abort();
    return request;
  };
  try {
    await expect(appendEntry(db, { type: 'note-added', payload: { text: 'x' } })).rejects.toThrow(DiskFull);
  } finally {
    IDBObjectStore.prototype.add = add;
  }
});

it('counts an entry as written when the browser has it on the disk, and not before', async () => {
  const db = await openNew();
  const asked: [IDBTransactionMode | undefined, string | undefined][] = [];
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (stores, mode, options) {
    if (mode === 'readwrite') asked.push([mode, options?.durability]);
    return transaction.call(this, stores, mode, options);
  };
  try {
    await appendEntry(db, { type: 'note-added', payload: { text: 'x' } });
  } finally {
    IDBDatabase.prototype.transaction = transaction;
  }
  expect(asked).toEqual([['readwrite', 'strict']]);
});

it.each([undefined, { count: 0, head: '0'.repeat(64) }])(
  'says that the end is wrong when it is noted as %j',
  async (row) => {
    const db = await openNew();
    await appendEntry(db, { type: 'note-added', payload: { text: 'x' } });
    await (row ? db.put('head', row, 'head') : db.delete('head', 'head'));
    forgetLast(db);
    await expect(appendEntry(db, { type: 'note-added' })).rejects.toThrow(/journalens slut stämmer inte/);
    expect(await readEntries(db)).toHaveLength(1);
  },
);

it('says that the journal is gone when the connection is closed', async () => {
  const db = await openNew();
  db.close();
  await expect(appendEntry(db, { type: 'note-added' })).rejects.toThrow(JournalUnavailable);
});

it('numbers items without a gap or a double when two connections write by turns and at once', async () => {
  const name = `append-turns-${Math.random()}`;
  const both = [await openJournal(name), await openJournal(name)] as const;
  const open = (n: number, year: number) =>
    appendEntry(n % 2 ? both[0] : both[1], {
      type: 'item-opened',
      at: new Date(`${year}-06-01T00:00:00Z`),
      payload: { n },
    });
  const numbers: (string | undefined)[] = [];
  for (const n of [0, 1, 1, 0, 0, 1, 1, 1]) numbers.push((await open(n, n === 1 ? 2026 : 2027)).item);
  const last = await Promise.all([0, 1, 0, 1, 0].map((n) => open(n, 2026)));
  expect(numbers).toEqual([
    '2027-0001',
    '2026-0001',
    '2026-0002',
    '2027-0002',
    '2027-0003',
    '2026-0003',
    '2026-0004',
    '2026-0005',
  ]);
  expect(last.map(({ item }) => item).sort()).toEqual(
    [6, 7, 8, 9, 10].map((n) => `2026-00${String(n).padStart(2, '0')}`),
  );
  expect(await verifyJournal(journalLines(both[0]))).toMatchObject({ integrity: 'holds', entries: 13 });
});

it('builds on an item as another connection left it', async () => {
  const name = `append-other-${Math.random()}`;
  const [one, other] = [await openJournal(name), await openJournal(name)];
  const item = await writeStory(one);
  await appendEntry(one, { type: 'secrecy-marked', item, pub: { secret: true } });
  await appendEntry(other, { type: 'hold-set', item, pub: { kind: 'legal' }, payload: { reason: 'Polisen' } });
  await appendEntry(one, { type: 'registered-not', item, pub: { reason: 'minor' } });
  expect(await one.get('items', item)).toMatchObject({ secret: true, holds: ['legal'], closed: true });
});
