import type { IDBPTransaction, StoreNames } from 'idb';
import type { Entry, EntryType, JournalLine } from '../shared/journal-entry.ts';
import { canonicalText, noHead } from './hash-entry.ts';
import { HeadMoved } from './journal-error.ts';
import type { Head, HeadRow, JournalSchema } from './journal-schema.ts';
import type { JournalDatabase } from './open-journal.ts';

/** Entries from `from` up to, not including, `to`. */
interface SeqRange {
  from?: number;
  to?: number;
}

/** How many entries are in memory at once while the whole journal is read. */
const batch = 1_000;

function keysOf({ from = 0, to = Number.MAX_SAFE_INTEGER }: SeqRange): IDBKeyRange | undefined {
  return to > from ? IDBKeyRange.bound(from, to, false, true) : undefined;
}

/** Where the chain ends, inside the caller's transaction. An empty journal has count 0. */
export async function headIn(transaction: {
  objectStore(name: 'head'): { get(key: string): Promise<HeadRow | undefined> };
}): Promise<Head & { isRestoring?: true }> {
  const row = await transaction.objectStore('head').get('head');
  return row && 'count' in row && Number.isSafeInteger(row.count) ? row : { count: 0, head: noHead };
}

/** Where the chain ends: how many entries there are and the hash of the last. */
export async function readHead(db: JournalDatabase): Promise<Head> {
  const { count, head } = await headIn(db.transaction('head'));
  return { count, head };
}

/** One entry; `undefined` where the journal is not that long. */
export async function readEntry(db: JournalDatabase, seq: number): Promise<Entry | undefined> {
  return (await db.get('lines', seq))?.entry;
}

/** Every line of a type, in seq order. */
export function readLinesOf(db: JournalDatabase, type: EntryType): Promise<JournalLine[]> {
  return db.getAllFromIndex('lines', 'type', type);
}

/** Every entry of a type, in seq order. */
export async function readEntriesOf(db: JournalDatabase, type: EntryType): Promise<Entry[]> {
  return (await readLinesOf(db, type)).map(({ entry }) => entry);
}

/** The last entry of a type; `undefined` where there is none. */
export async function readLastOf(db: JournalDatabase, type: EntryType): Promise<Entry | undefined> {
  const cursor = await db.transaction('lines').store.index('type').openCursor(type, 'prev');
  return cursor?.value.entry;
}

/** The newest entries of some types, at most so many of each, the newest last. */
export async function readNewestOf(
  db: JournalDatabase,
  types: readonly EntryType[],
  most: number,
): Promise<JournalLine[]> {
  const index = db.transaction('lines').store.index('type');
  const found: JournalLine[] = [];
  for (const type of types) {
    let cursor = await index.openCursor(type, 'prev');
    for (let n = 0; cursor && n < most; n++) {
      found.push(cursor.value);
      cursor = await cursor.continue();
    }
  }
  return found.sort((a, b) => a.entry.seq - b.entry.seq);
}

/** The entries of a range in seq order, each with salt and payload where they are not weeded. */
export async function readLines(db: JournalDatabase, range: SeqRange = {}): Promise<JournalLine[]> {
  const keys = keysOf(range);
  return keys ? db.getAll('lines', keys) : [];
}

/** Everything the journal says about an item, in seq order: its own entries and those about several items. */
export async function readItemStory(db: JournalDatabase, item: string): Promise<JournalLine[]> {
  return storyIn(db.transaction('lines').store, item);
}

/** `readItemStory` inside the caller's transaction. */
export async function storyIn(
  lines: { index(name: 'item' | 'items'): { getAll(item: string): Promise<JournalLine[]> } },
  item: string,
): Promise<JournalLine[]> {
  const found = await Promise.all([lines.index('item').getAll(item), lines.index('items').getAll(item)]);
  const bySeq = new Map(found.flat().map((line) => [line.entry.seq, line]));
  return [...bySeq.values()].sort((a, b) => a.entry.seq - b.entry.seq);
}

/**
 * The lines as they lie in the database, in seq order, a few hundred in memory at a time. Without `to` it goes on to the
 * end as it is then, so that a weeding during the reading comes along with its tombstone.
 */
export async function* storedLines(db: JournalDatabase, range: SeqRange = {}): AsyncIterable<JournalLine> {
  const end = range.to ?? Number.MAX_SAFE_INTEGER;
  const read = (from: number) => readLines(db, { from, to: Math.min(from + batch, end) });
  for (let lines = await read(range.from ?? 0); ; ) {
    const last = lines.at(-1);
    if (last === undefined) return;
    // While these are looked at the next are on their way.
    const next = read(last.entry.seq + 1);
    next.catch(() => undefined);
    yield* lines;
    lines = await next;
  }
}

/** `storedLines` as the lines of `journal.jsonl`, canonical. */
export async function* journalLines(db: JournalDatabase, range: SeqRange = {}): AsyncIterable<string> {
  for await (const line of storedLines(db, range)) yield canonicalText(line);
}

/**
 * `journalLines` for a file that ends where the journal ends now, at `to`. Throws `HeadMoved` where a weeding ran meanwhile:
 * the file would lack what was weeded and not say why.
 */
export async function* steadyLines(db: JournalDatabase, to: number): AsyncIterable<string> {
  const weedings = await countWeedings(db);
  yield* journalLines(db, { to });
  if ((await countWeedings(db)) !== weedings) {
    throw new HeadMoved('En gallring gjordes under tiden. Gör om det en gång till.');
  }
}

/** How many weedings there have been: where it changes while a file is written, the file is to be thrown away. */
export function countWeedings(db: JournalDatabase): Promise<number> {
  return db.countFromIndex('lines', 'type', 'weeded');
}

/** A picture's bytes as they lie in the database, unchecked; `undefined` where it is gone or half of it is. */
export async function readPicture(db: JournalDatabase, sha256: string): Promise<Uint8Array | undefined> {
  return pictureIn(db.transaction(['pictures', 'picture-chunks']), sha256);
}

/** A line with its pictures, read in one transaction. `pictures` are the digests of those that are looked for. */
export async function readLineWith(
  db: JournalDatabase,
  seq: number,
  digests: readonly string[],
): Promise<{ line: JournalLine | undefined; pictures: Map<string, Uint8Array | undefined> }> {
  const transaction = db.transaction(['lines', 'pictures', 'picture-chunks']);
  const [line, ...found] = await Promise.all([
    transaction.objectStore('lines').get(seq),
    ...digests.map(async (sha256) => [sha256, await pictureIn(transaction, sha256)] as const),
  ]);
  return { line, pictures: new Map(found) };
}

/** Where the pieces of a picture lie. */
export function chunksOf(sha256: string): IDBKeyRange {
  return IDBKeyRange.bound([sha256, 0], [sha256, Number.MAX_SAFE_INTEGER]);
}

type Reading = IDBPTransaction<JournalSchema, StoreNames<JournalSchema>[], 'readonly'>;

async function pictureIn(transaction: Reading, sha256: string): Promise<Uint8Array | undefined> {
  const [row, chunks] = await Promise.all([
    transaction.objectStore('pictures').get(sha256),
    transaction.objectStore('picture-chunks').getAll(chunksOf(sha256)),
  ]);
  if (!row) return undefined;
  const [only] = chunks;
  if (only && chunks.length === 1 && only.bytes.byteLength === row.bytes) return new Uint8Array(only.bytes);
  const bytes = new Uint8Array(row.bytes);
  let at = 0;
  for (const chunk of chunks) {
    if (at + chunk.bytes.byteLength > row.bytes) return undefined;
    bytes.set(new Uint8Array(chunk.bytes), at);
    at += chunk.bytes.byteLength;
  }
  return at === row.bytes ? bytes : undefined;
}
