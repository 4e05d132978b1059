import { bytesToHex } from '@noble/hashes/utils.js';
import type { IDBPTransaction, StoreNames } from 'idb';
import type { Item } from '../shared/item.ts';
import type { Entry, JournalLine } from '../shared/journal-entry.ts';
import { type EntryDraft, isNew, itemsOf } from './entry-draft.ts';
import { foldItem, foldLine } from './fold-item.ts';
import { canonicalText, commitOf, hashOf } from './hash-entry.ts';
import { itemNumber, numberYear } from './item-number.ts';
import { HeadMoved, JournalUnavailable } from './journal-error.ts';
import type { Head, JournalSchema } from './journal-schema.ts';
import { isKept } from './keep-rest.ts';
import { writePicture } from './picture-store.ts';
import { headIn, storyIn } from './read-journal.ts';
import { send } from './write-strictly.ts';

export type AppendTransaction = IDBPTransaction<JournalSchema, StoreNames<JournalSchema>[], 'readwrite'>;

/** The stores that an append may write to; to `gates` too where its draft says so. */
export const appendStores: StoreNames<JournalSchema>[] = ['lines', 'pictures', 'picture-chunks', 'head', 'items'];

/** The row that counts the items of a year. */
const counterOf = (year: number) => `items-${year}`;

/** An entry in its place after `count` others, and the salt of its payload. */
function makeEntry(draft: EntryDraft, at: Date, item: string | undefined, { count, head }: Head) {
  const salt = bytesToHex(crypto.getRandomValues(new Uint8Array(32)));
  const bare = {
    v: 1 as const,
    seq: count,
    prev: head,
    at: at.toISOString(),
    type: draft.type,
    ...(item === undefined ? {} : { item }),
    pub: draft.pub ?? {},
    ...(draft.payload === undefined ? {} : { commit: commitOf(salt, count, draft.payload) }),
  };
  const entry: Entry = { ...bare, hash: hashOf(bare) };
  return { entry, salt };
}

/** What an append builds on: where the chain ends, a year's last running number, and the items as they were folded last. */
export interface Before {
  last: Head;
  running?: { year: number; last: number } | undefined;
  items: Map<string, Item | undefined>;
}

async function readBefore(transaction: AppendTransaction, draft: EntryDraft, at: Date): Promise<Before> {
  const heads = transaction.objectStore('head');
  const year = numberYear(at);
  const [{ isRestoring, ...last }, newest, counter, items] = await Promise.all([
    headIn(transaction),
    transaction.objectStore('lines').openKeyCursor(null, 'prev'),
    isNew(draft) ? heads.get(counterOf(year)) : undefined,
    readFolded(transaction, itemsOf({ item: draft.item, pub: draft.pub ?? {} })),
  ]);
  if (isRestoring) {
    throw new JournalUnavailable('En säkerhetskopia har bara lästs in till hälften. Läs in den igen från början.');
  }
  if (newest && newest.key >= last.count) {
    throw new JournalUnavailable(
      'Posten sparades inte: journalens slut stämmer inte. Öppna journalen, spara en säkerhetskopia och kontakta IT.',
    );
  }
  const running = isNew(draft) ? { year, last: counter && 'last' in counter ? counter.last : 0 } : undefined;
  return { last, running, items };
}

/** A line with its keys in canonical order, so that whoever reads it need not sort them. */
function inOrder(line: JournalLine): JournalLine {
  return JSON.parse(canonicalText(line)) as JournalLine;
}

/** Sends every write of an append on its way, and says what the next one may build on. Of pictures it asks who has them. */
export async function writeAfter(transaction: AppendTransaction, draft: EntryDraft, at: Date, before: Before) {
  const { payload } = draft;
  const heads = transaction.objectStore('head');
  const year = numberYear(at);
  const running = isNew(draft) ? { year, last: (before.running?.last ?? 0) + 1 } : before.running;
  const item = isNew(draft) && running ? itemNumber(year, running.last) : draft.item;
  const { entry, salt } = makeEntry(draft, at, item, before.last);
  const line = inOrder(payload ? { entry, salt, payload } : { entry });
  const last = { count: entry.seq + 1, head: entry.hash };
  send(transaction.objectStore('lines').add(line));
  if (isNew(draft) && running) send(heads.put({ last: running.last }, counterOf(year)));
  send(heads.put(last, 'head'));
  if (draft.gate) send(transaction.objectStore('gates').put(draft.gate));
  const items = sendFolded(transaction, before.items, line);
  // Each once: two pictures that are the same byte for byte are one.
  const pictures = new Map(draft.pictures?.map((picture) => [picture.sha256, picture]));
  await Promise.all([...pictures.values()].map((picture) => writePicture(transaction, picture, entry.seq)));
  return { entry, after: { last, running, items } };
}

/**
 * Adds an entry inside the caller's transaction over `appendStores`. Everything is read at once and then written at once,
 * for each waiting costs a turn; a write that fails fails the transaction. With `onHead` it throws `HeadMoved` unless the
 * chain still ends there.
 */
export async function appendIn(transaction: AppendTransaction, draft: EntryDraft, onHead?: string): Promise<Entry> {
  return (await appendOn(transaction, draft, draft.at ?? new Date(), onHead)).entry;
}

/** `appendIn` that also says what the next append may build on. */
export async function appendOn(transaction: AppendTransaction, draft: EntryDraft, at: Date, onHead?: string) {
  const before = await readBefore(transaction, draft, at);
  if (onHead !== undefined && onHead !== before.last.head) {
    throw new HeadMoved('En annan post kom emellan. Försök igen.');
  }
  return writeAfter(transaction, draft, at, before);
}

/** The items as they were folded last. */
async function readFolded(
  transaction: AppendTransaction,
  numbers: Set<string>,
): Promise<Map<string, Item | undefined>> {
  const items = transaction.objectStore('items');
  const found = [...numbers].map(async (number) => [number, await items.get(number)] as const);
  return new Map(await Promise.all(found));
}

function sendFolded(transaction: AppendTransaction, before: Before['items'], line: JournalLine): Before['items'] {
  const after: Before['items'] = new Map();
  for (const number of itemsOf(line.entry)) {
    const item = foldLine(before.get(number), line);
    after.set(number, item);
    if (item) send(transaction.objectStore('items').put(item));
  }
  return after;
}

/** Folds the whole story of an item that is in the journal, and keeps what comes out; takes its row away where nothing does. */
export async function foldAnew(transaction: AppendTransaction, item: string): Promise<void> {
  const folded = foldItem(await storyIn(transaction.objectStore('lines'), item));
  const items = transaction.objectStore('items');
  await (folded ? items.put(folded) : items.delete(item));
}

/** Keeps the items that a line is about as the fold of their stories, so that a list need not read the whole journal. */
export async function foldIn(transaction: AppendTransaction, line: JournalLine): Promise<void> {
  if (isKept(line)) for (const item of itemsOf(line.entry)) await foldAnew(transaction, item);
  else sendFolded(transaction, await readFolded(transaction, itemsOf(line.entry)), line);
}
