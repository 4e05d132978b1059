import 'fake-indexeddb/auto';
import { type IDBPDatabase, openDB } from 'idb';
import { expect, it } from 'vitest';
import { appendEntry } from '../../src/journal/append-entry.ts';
import { JournalUnavailable } from '../../src/journal/journal-error.ts';
import { type Migration, migrations } from '../../src/journal/migrations.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { journalLines } from '../../src/journal/read-journal.ts';
import { verifyJournal } from '../../src/journal/verify.ts';
import type { Entry } from '../../src/shared/journal-entry.ts';
import { addLine } from './random-journal.ts';

/** A database as version 1 laid it, written by hand: the code under test must be able to read it for ever. */
async function writeVersionOne(name: string): Promise<void> {
  const db = await openDB(name, 1, {
    upgrade(old) {
      const lines = old.createObjectStore('lines', { keyPath: 'entry.seq' });
      lines.createIndex('item', 'entry.item');
      lines.createIndex('items', 'entry.pub.items', { multiEntry: true });
      lines.createIndex('type', 'entry.type');
      for (const store of ['head', 'keys']) old.createObjectStore(store);
      old.createObjectStore('pictures', { keyPath: 'sha256' });
      old.createObjectStore('picture-chunks', { keyPath: ['sha256', 'n'] });
      old.createObjectStore('gates', { keyPath: 'item' });
      const items = old.createObjectStore('items', { keyPath: 'number' });
      items.createIndex('comment', 'comment.id');
      old.createObjectStore('waiting', { keyPath: 'id' });
    },
  });
  const lines: { entry: Entry }[] = [];
  addLine(lines, { type: 'note-added', pub: { n: 0 } });
  addLine(lines, { type: 'note-added', item: '2026-0001', payload: { text: 'Från version 1' } });
  for (const line of lines) await db.put('lines', line);
  await db.put('head', { count: 2, head: lines[1]?.entry.hash }, 'head');
  db.close();
}

it('opens a database of version 1 and goes on where it ended', async () => {
  await writeVersionOne('open-old');
  const db = await openJournal('open-old');
  await appendEntry(db, { type: 'note-added' });
  expect(db.version).toBe(migrations.length);
  expect(await verifyJournal(journalLines(db))).toMatchObject({ integrity: 'holds', entries: 3 });
});

it('takes a database of version 1 to a later version without touching an entry', async () => {
  await writeVersionOne('open-later');
  const before = await openJournal('open-later');
  const lines: string[] = [];
  for await (const line of journalLines(before)) lines.push(line);
  const addStore: Migration = (db) => void (db as unknown as IDBPDatabase).createObjectStore('labels');
  const next = await openJournal('open-later', { steps: [...migrations, addStore] });
  expect(next.version).toBe(migrations.length + 1);
  expect([...next.objectStoreNames]).toContain('labels');
  const after: string[] = [];
  for await (const line of journalLines(next)) after.push(line);
  expect(after).toEqual(lines);
});

it('gives way to a page with a newer version, and can say so', async () => {
  const old = await openJournal('open-way');
  const newer = await openJournal('open-way', { steps: [...migrations, () => undefined] });
  await expect(appendEntry(old, { type: 'note-added' })).rejects.toThrow(JournalUnavailable);
  await expect(openJournal('open-way')).rejects.toThrow(/nyare version/);
  newer.close();
});

it('does not wait for ever for a page that holds the old version', async () => {
  const holding = await openDB('open-blocked', 1);
  const steps = [...migrations, () => undefined];
  await expect(openJournal('open-blocked', { steps, timeout: 50 })).rejects.toThrow(/annan flik/);
  holding.close();
});

it('does not blame another tab where the browser is only slow', async () => {
  let isOver = false;
  const laying = openDB('open-slow', 1, {
    async upgrade(db) {
      const store = db.createObjectStore('slow');
      while (!isOver) await store.get(1);
    },
  });
  await expect(openJournal('open-slow', { timeout: 50 })).rejects.toThrow(/svarar inte än/);
  isOver = true;
  (await laying).close();
});

it('says what to do where the browser keeps nothing', async () => {
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = () => {
    throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
  };
  try {
    await expect(openJournal('open-private')).rejects.toThrow(/privat/);
  } finally {
    IDBFactory.prototype.open = open;
  }
});
