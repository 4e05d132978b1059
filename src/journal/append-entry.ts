import { bytesToHex } from '@noble/hashes/utils.js';
import type { IDBPTransaction, StoreNames } from 'idb';
import type { Item } from '../shared/item.ts';
import type { Entry, EntryType, JournalLine, JsonObject } from '../shared/journal-entry.ts';
import { findUnfit } from './find-unfit.ts';
import { foldLine } from './fold-item.ts';
import { commitOf, hashOf } from './hash-entry.ts';
import { itemNumber, numberYear } from './item-number.ts';
import { HeadMoved, JournalUnavailable, UnfitEntry } from './journal-error.ts';
import type { Head, JournalSchema } from './journal-schema.ts';
import type { JournalDatabase } from './open-journal.ts';
import { checkPicture, type StoredPicture, writePicture } from './picture-store.ts';
import { headIn } from './read-journal.ts';
import { picturesIn } from './verify-pictures.ts';
import { writeStrictly } from './write-strictly.ts';

/** What an entry is to say. The journal adds its place in the chain. */
export interface EntryDraft {
  type: EntryType;
  /** Left out for `item-opened`: the journal gives the item its running number in the same transaction. */
  item?: string;
  /** Now, where left out. */
  at?: Date;
  /** No personal data and no free text: it stays for ever. */
  pub?: JsonObject;
  /** Everything personal. `toJson` makes one from a typed object. */
  payload?: JsonObject;
  pictures?: StoredPicture[];
}

export type AppendTransaction = IDBPTransaction<JournalSchema, StoreNames<JournalSchema>[], 'readwrite'>;

/** The stores that an append may write to. */
export const appendStores: StoreNames<JournalSchema>[] = [
  'entries',
  'payloads',
  'pictures',
  'picture-chunks',
  'head',
  'items',
];

/** The row that counts the items of the year that an instant belongs to. */
const counterOf = (at: Date) => `items-${numberYear(at)}`;

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

/**
 * Adds an entry inside the caller's transaction over `appendStores`. Everything is read at once and then written at once,
 * for each waiting costs a turn; a write that fails fails the transaction. With `onHead` it throws `HeadMoved` unless the
 * chain still ends there.
 */
export async function appendIn(transaction: AppendTransaction, draft: EntryDraft, onHead?: string): Promise<Entry> {
  const { type, payload, pictures = [], at = new Date() } = draft;
  const heads = transaction.objectStore('head');
  const isNew = type === 'item-opened' && draft.item === undefined;
  const [last, counter, folded] = await Promise.all([
    headIn(transaction),
    isNew ? heads.get(counterOf(at)) : undefined,
    readFolded(transaction, itemsOf({ item: draft.item, pub: draft.pub ?? {} })),
  ]);
  if (last.isRestoring) {
    throw new JournalUnavailable('En säkerhetskopia har bara lästs in till hälften. Läs in den igen från början.');
  }
  if (onHead !== undefined && onHead !== last.head) throw new HeadMoved('En annan post kom emellan. Försök igen.');
  const running = (counter && 'last' in counter ? counter.last : 0) + 1;
  const item = isNew ? itemNumber(numberYear(at), running) : draft.item;
  const { entry, salt } = makeEntry(draft, at, item, last);
  send(transaction.objectStore('entries').add(entry));
  if (payload) send(transaction.objectStore('payloads').add({ seq: entry.seq, salt, payload }));
  if (isNew) send(heads.put({ last: running }, counterOf(at)));
  send(heads.put({ count: entry.seq + 1, head: entry.hash }, 'head'));
  sendFolded(transaction, folded, payload ? { entry, salt, payload } : { entry });
  for (const picture of pictures) await writePicture(transaction, picture, entry.seq);
  return entry;
}

/** Sends a write on its way. Where it fails, the transaction does, and tells why. */
function send(writing: Promise<unknown>): void {
  writing.catch(() => undefined);
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

function sendFolded(transaction: AppendTransaction, folded: Map<string, Item | undefined>, line: JournalLine): void {
  for (const number of itemsOf(line.entry)) {
    const item = foldLine(folded.get(number), line);
    if (item) send(transaction.objectStore('items').put(item));
  }
}

/** Keeps the items that a line is about as the fold of their stories, so that a list need not read the whole journal. */
export async function foldIn(transaction: AppendTransaction, line: JournalLine): Promise<void> {
  sendFolded(transaction, await readFolded(transaction, itemsOf(line.entry)), line);
}

/** The running numbers of the items that an entry is about. */
export function itemsOf({ item, pub }: { item?: string | undefined; pub: JsonObject }): Set<string> {
  const named = Array.isArray(pub.items) ? pub.items.filter((number) => typeof number === 'string') : [];
  return new Set(item === undefined ? named : [item, ...named]);
}

/** Throws `UnfitEntry` where a draft could not be written down in the journal's form, or a picture is not what it says. */
export async function checkDraft(draft: EntryDraft): Promise<void> {
  const unfit = findUnfit(draft.pub ?? {}) ?? findUnfit(draft.payload ?? {}) ?? findUnfit(draft.item ?? '');
  if (unfit !== undefined) throw new UnfitEntry(`Posten går inte att spara: ${unfit}.`);
  if (draft.at !== undefined && Number.isNaN(draft.at.getTime())) {
    throw new UnfitEntry('Posten går inte att spara: tiden är ingen tid.');
  }
  const named = new Set(picturesIn(draft.payload));
  for (const picture of draft.pictures ?? []) {
    // What the payload does not name would be neither verified nor weeded.
    if (!named.has(picture.sha256)) throw new UnfitEntry('Posten går inte att spara: den nämner inte sin bild.');
    await checkPicture(picture);
  }
}

/**
 * Adds one entry to the end of the chain: head read, entry added, head moved and pictures written in one strict
 * transaction, so that two writers cannot fork it. Returns when the browser says that it is on the disk; until then
 * nothing counts as saved. Throws `UnfitEntry`, `DiskFull` or `JournalUnavailable`, and has then written nothing.
 */
export async function appendEntry(db: JournalDatabase, draft: EntryDraft): Promise<Entry> {
  await checkDraft(draft);
  return writeStrictly(db, appendStores, (transaction) => appendIn(transaction, draft));
}
