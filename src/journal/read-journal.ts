import type { Entry, JournalLine } from '../shared/journal-entry.ts';
import { canonicalText, noHead } from './hash-entry.ts';
import type { Head, HeadRow } from './journal-schema.ts';
import type { JournalDatabase } from './open-journal.ts';

/** Entries from `from` up to, not including, `to`. */
export interface SeqRange {
  from?: number;
  to?: number;
}

/** How many entries are in memory at once while the whole journal is read. */
const batch = 250;

function keysOf({ from = 0, to = Number.MAX_SAFE_INTEGER }: SeqRange): IDBKeyRange | undefined {
  return to > from ? IDBKeyRange.bound(from, to, false, true) : undefined;
}

/** Where the chain ends, inside the caller's transaction. An empty journal has count 0. */
export async function headIn(transaction: {
  objectStore(name: 'head'): { get(key: string): Promise<HeadRow | undefined> };
}): Promise<Head & { isRestoring?: true }> {
  const row = await transaction.objectStore('head').get('head');
  return row && 'count' in row ? row : { count: 0, head: noHead };
}

/** Where the chain ends: how many entries there are and the hash of the last. */
export async function readHead(db: JournalDatabase): Promise<Head> {
  const { count, head } = await headIn(db.transaction('head'));
  return { count, head };
}

/** The entries of a range in seq order, without their payloads. */
export async function readEntries(db: JournalDatabase, range: SeqRange = {}): Promise<Entry[]> {
  const keys = keysOf(range);
  return keys ? db.getAll('entries', keys) : [];
}

/** The entries of a range in seq order, each with salt and payload where they are not weeded. */
export async function readLines(db: JournalDatabase, range: SeqRange = {}): Promise<JournalLine[]> {
  const keys = keysOf(range);
  if (!keys) return [];
  // One transaction: a weeding in between must not make a payload look lost.
  const transaction = db.transaction(['entries', 'payloads']);
  const [entries, payloads] = await Promise.all([
    transaction.objectStore('entries').getAll(keys),
    transaction.objectStore('payloads').getAll(keys),
  ]);
  const bySeq = new Map(payloads.map((row) => [row.seq, row]));
  return entries.map((entry) => lineOf(entry, bySeq.get(entry.seq)));
}

function lineOf(entry: Entry, row: { salt: string; payload: JournalLine['payload'] } | undefined): JournalLine {
  return row?.payload ? { entry, salt: row.salt, payload: row.payload } : { entry };
}

/** Everything the journal says about an item, in seq order: its own entries and those about several items. */
export async function readItemStory(db: JournalDatabase, item: string): Promise<JournalLine[]> {
  const transaction = db.transaction(['entries', 'payloads']);
  const entries = transaction.objectStore('entries');
  const found = await Promise.all([entries.index('item').getAll(item), entries.index('items').getAll(item)]);
  const bySeq = new Map(found.flat().map((entry) => [entry.seq, entry]));
  const story = [...bySeq.values()].sort((a, b) => a.seq - b.seq);
  return Promise.all(
    story.map(async (entry) => lineOf(entry, await transaction.objectStore('payloads').get(entry.seq))),
  );
}

/**
 * The lines of `journal.jsonl` in seq order, canonical, a few hundred in memory at a time. Without `to` it goes on to
 * the end as it is then, so that a weeding during the reading comes along with its tombstone.
 */
export async function* journalLines(db: JournalDatabase, range: SeqRange = {}): AsyncIterable<string> {
  const end = range.to ?? Number.MAX_SAFE_INTEGER;
  for (let from = range.from ?? 0; ; ) {
    const lines = await readLines(db, { from, to: Math.min(from + batch, end) });
    for (const line of lines) yield canonicalText(line);
    const last = lines.at(-1);
    if (last === undefined) return;
    from = last.entry.seq + 1;
  }
}

/** A picture's bytes as they lie in the database, unchecked; `undefined` where it is gone or half of it is. */
export async function readPicture(db: JournalDatabase, sha256: string): Promise<Uint8Array | undefined> {
  const transaction = db.transaction(['pictures', 'picture-chunks']);
  const row = await transaction.objectStore('pictures').get(sha256);
  if (!row) return undefined;
  const range = IDBKeyRange.bound([sha256, 0], [sha256, row.chunks]);
  const chunks = await transaction.objectStore('picture-chunks').getAll(range);
  const bytes = new Uint8Array(row.bytes);
  let at = 0;
  for (const chunk of chunks) {
    if (at + chunk.bytes.byteLength > row.bytes) return undefined;
    bytes.set(new Uint8Array(chunk.bytes), at);
    at += chunk.bytes.byteLength;
  }
  return at === row.bytes ? bytes : undefined;
}
