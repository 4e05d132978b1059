import type { IDBPTransaction, StoreNames } from 'idb';
import type { Entry, EntryType, JournalLine, JsonObject } from '../shared/journal-entry.ts';
import { findUnfit } from './find-unfit.ts';
import { foldLine } from './fold-item.ts';
import { commitOf, hashOf } from './hash-entry.ts';
import { itemNumber, numberYear } from './item-number.ts';
import { HeadMoved, JournalUnavailable, UnfitEntry } from './journal-error.ts';
import type { JournalSchema } from './journal-schema.ts';
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

async function takeNumber(transaction: AppendTransaction, at: Date): Promise<string> {
  const store = transaction.objectStore('head');
  const key = `items-${numberYear(at)}`;
  const row = await store.get(key);
  const last = (row && 'last' in row ? row.last : 0) + 1;
  await store.put({ last }, key);
  return itemNumber(numberYear(at), last);
}

/**
 * Adds an entry inside the caller's transaction over `appendStores`, with nothing awaited but the database itself.
 * With `onHead` it throws `HeadMoved` unless the chain still ends there.
 */
export async function appendIn(transaction: AppendTransaction, draft: EntryDraft, onHead?: string): Promise<Entry> {
  const heads = transaction.objectStore('head');
  const [restoring, { count, head }] = await Promise.all([heads.get('restoring'), headIn(transaction)]);
  if (restoring !== undefined) {
    throw new JournalUnavailable('En säkerhetskopia har bara lästs in till hälften. Läs in den igen från början.');
  }
  if (onHead !== undefined && onHead !== head) throw new HeadMoved('En annan post kom emellan. Försök igen.');
  const at = draft.at ?? new Date();
  const item = draft.item ?? (draft.type === 'item-opened' ? await takeNumber(transaction, at) : undefined);
  const salt = Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
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
  await transaction.objectStore('entries').add(entry);
  if (draft.payload) await transaction.objectStore('payloads').add({ seq: count, salt, payload: draft.payload });
  for (const picture of draft.pictures ?? []) await writePicture(transaction, picture, count);
  await heads.put({ count: count + 1, head: entry.hash }, 'head');
  await foldIn(transaction, draft.payload ? { entry, salt, payload: draft.payload } : { entry });
  return entry;
}

/** Keeps the items that a line is about as the fold of their stories, so that a list need not read the whole journal. */
export async function foldIn(transaction: AppendTransaction, line: JournalLine): Promise<void> {
  const items = transaction.objectStore('items');
  for (const number of itemsOf(line.entry)) {
    const folded = foldLine(await items.get(number), line);
    if (folded) await items.put(folded);
  }
}

/** The running numbers of the items that an entry is about. */
export function itemsOf({ item, pub }: Entry): Set<string> {
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
