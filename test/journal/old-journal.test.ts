import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { beforeAll, expect, it, vi } from 'vitest';
import { readSettingsFrom } from '../../src/background/settings-schema.ts';
import { appendEntry } from '../../src/journal/append-entry.ts';
import type { Checkpoint } from '../../src/journal/checkpoint.ts';
import { examineJournal } from '../../src/journal/examine-journal.ts';
import { mendRows } from '../../src/journal/fold-rows.ts';
import { type JournalDatabase, openJournal } from '../../src/journal/open-journal.ts';
import { journalLines, readHead, readPicture } from '../../src/journal/read-journal.ts';
import { restoreBackup } from '../../src/journal/restore.ts';
import { verifyPictures } from '../../src/journal/verify-pictures.ts';
import { readCards } from '../../src/pages/journal/read-cards.ts';
import { sayRow } from '../../src/pages/journal/row-looks.ts';
import { searchCards } from '../../src/pages/journal/search-items.ts';
import type { JournalLine } from '../../src/shared/journal-entry.ts';

vi.mock('webextension-polyfill', () => ({ default: { runtime: { getURL: (path: string) => path } } }));

interface OldJournal {
  checkpoint: Checkpoint;
  stores: Record<string, object[]> & { lines: JournalLine[]; head: object };
  local: { settings: Record<string, unknown> };
}

/**
 * A journal as an early version left it in the browser, with what lay beside it: one item removed and handed over, one with
 * evidence saved twice, of a text that was changed, before any version kept what it had said before. It is never written
 * anew: a journal that lies in a municipality's browser is not either.
 */
const old = JSON.parse(readFileSync('test/fixtures/journal/version-1.json', 'utf8')) as OldJournal;

/** Lays the stores as that version did, in its own words: a change of what lays them today is not to change this. */
async function layOld(name: string): Promise<void> {
  const opening = indexedDB.open(name, 1);
  await new Promise<void>((resolve, reject) => {
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve();
    opening.onupgradeneeded = () => {
      const db = opening.result;
      const lines = db.createObjectStore('lines', { keyPath: 'entry.seq' });
      lines.createIndex('item', 'entry.item');
      lines.createIndex('items', 'entry.pub.items', { multiEntry: true });
      lines.createIndex('type', 'entry.type');
      db.createObjectStore('pictures', { keyPath: 'sha256' });
      db.createObjectStore('picture-chunks', { keyPath: ['sha256', 'n'] });
      db.createObjectStore('head');
      db.createObjectStore('gates', { keyPath: 'item' });
      db.createObjectStore('items', { keyPath: 'number' }).createIndex('comment', 'comment.id');
      db.createObjectStore('waiting', { keyPath: 'id' });
      db.createObjectStore('keys');
    };
  });
  const transaction = opening.result.transaction([...opening.result.objectStoreNames], 'readwrite');
  const { head, ...rows } = old.stores;
  for (const [key, row] of Object.entries(head)) transaction.objectStore('head').put(row, key);
  for (const [store, all] of Object.entries(rows)) {
    for (const row of all)
      transaction.objectStore(store).put(isChunk(row) ? { ...row, bytes: bytesOf(row.bytes).buffer } : row);
  }
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  opening.result.close();
}

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));
const isChunk = (row: object): row is { sha256: string; bytes: string } => 'n' in row;

let db: JournalDatabase;
beforeAll(async () => {
  await layOld('old');
  db = await openJournal('old');
});

/** The list as the journal page has it. */
async function listOf(journal: JournalDatabase, query = '') {
  for await (const { cards } of readCards(journal)) {
    return searchCards(cards, query, {}).map((row) => [row.number, sayRow(row), row.handover, row.earlier?.text]);
  }
  return [];
}

const [removed, changed] = ['2026-0001', '2026-0002'];
const isWhole = { integrity: 'holds', completeness: 'holds', entries: old.checkpoint.count };

it('of an early version is opened, and is whole and unchanged with its pictures', async () => {
  const { verdict, checkpoints } = await examineJournal(journalLines(db), { known: [old.checkpoint], isWhole: true });
  expect(verdict).toEqual(isWhole);
  expect(checkpoints).toBe(3);
  expect(await verifyPictures(journalLines(db), (sha256) => readPicture(db, sha256))).toMatchObject({
    integrity: 'holds',
  });
});

it('is listed as it was, and says what a comment said before when its rows have been looked through', async () => {
  const before = await listOf(db);
  expect(before).toEqual([
    [changed, expect.stringContaining('Underlag sparat'), 'not', undefined],
    [removed, expect.stringContaining('Borttagen'), 'handed-over', undefined],
  ]);
  const head = await readHead(db);
  expect(await mendRows(db)).toContain(changed);
  expect(await mendRows(db)).toEqual([]);
  expect(await listOf(db)).toEqual(before);
  expect(await listOf(db, 'barnen längtar')).toEqual([
    [changed, before[0]?.[1], 'not', expect.stringContaining('Barnen')],
  ]);
  expect(await readHead(db)).toEqual(head);
  expect(await db.getAll('gates')).toEqual(old.stores.gates);
  expect(await db.getAll('waiting')).toEqual(old.stores.waiting);
});

it('is gone on with: the next entry and the next item take their places after it', async () => {
  const entry = await appendEntry(db, {
    type: 'receipt-entered',
    pub: { items: [removed] },
    payload: { caseNumber: 'KS 2026/77' },
  });
  expect(entry.seq).toBe(old.checkpoint.count);
  expect(await db.get('items', removed ?? '')).toMatchObject({ receipt: { caseNumber: 'KS 2026/77' }, closed: true });
  const opened = await appendEntry(db, { type: 'item-opened', at: new Date(entry.at), payload: {} });
  expect(opened.item?.slice(5)).toBe(entry.at.startsWith('2026') ? '0003' : '0001');
  const { verdict } = await examineJournal(journalLines(db), { known: [await readHead(db)], isWhole: true });
  expect(verdict).toMatchObject({ integrity: 'holds', completeness: 'holds' });
});

it('is read in from a backup of that time', async () => {
  const pictures = new Map(old.stores['picture-chunks']?.filter(isChunk).map(({ sha256, bytes }) => [sha256, bytes]));
  const restored = await openJournal('restored');
  await restoreBackup(restored, {
    checkpoint: old.checkpoint,
    pictures: [...pictures.keys()],
    async *lines() {
      for (const line of old.stores.lines) yield JSON.stringify(line);
    },
    async picture(sha256) {
      const text = pictures.get(sha256);
      return text === undefined ? undefined : bytesOf(text);
    },
  });
  expect((await listOf(restored)).map(([number]) => number)).toEqual([changed, removed]);
  expect(await mendRows(restored)).toEqual([]);
});

it('had settings that are all taken', () => {
  const { settings, wrong } = readSettingsFrom(old.local.settings);
  expect(wrong).toEqual([]);
  expect(settings).toMatchObject(old.local.settings);
});
