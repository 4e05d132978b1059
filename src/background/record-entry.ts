import { appendEntry } from '../journal/append-entry.ts';
import type { GateRow } from '../journal/journal-schema.ts';
import type { JournalDatabase } from '../journal/open-journal.ts';
import type { PayloadOf, PubOf } from '../journal/payloads.ts';
import type { StoredPicture } from '../journal/picture-store.ts';
import { toJson } from '../journal/to-json.ts';
import type { Item } from '../shared/item.ts';
import type { Entry, EntryType } from '../shared/journal-entry.ts';
import { newestItems } from './newest-items.ts';

interface TypedDraft<T extends EntryType> {
  type: T;
  /** Left out for `item-opened`, which gets its number from the journal. */
  item?: string;
  pub: PubOf<T>;
  payload?: PayloadOf<T> | undefined;
  pictures?: StoredPicture[];
  gate?: GateRow;
}

/**
 * Writes one entry about an item and returns the item as it is then. Throws the journal's errors; nothing counts as saved
 * before it returns.
 */
export async function recordEntry<T extends EntryType>(db: JournalDatabase, draft: TypedDraft<T>): Promise<Item> {
  return readItem(db, await writeEntry(db, draft));
}

/** `recordEntry` that returns the entry itself. */
export function writeEntry<T extends EntryType>(
  db: JournalDatabase,
  { pub, payload, ...draft }: TypedDraft<T>,
): Promise<Entry> {
  return appendEntry(db, {
    ...draft,
    pub: toJson(pub),
    ...(payload === undefined ? {} : { payload: toJson(payload) }),
  });
}

/** The item that an entry is about, as it is now. */
export async function readItem(db: JournalDatabase, { item: number, type }: Entry): Promise<Item> {
  const item = number === undefined ? undefined : await db.get('items', number);
  if (!item) throw new Error(`no item after ${type}`);
  return item;
}

/** The item of a comment, where it is being handled already: the newest, for a closed one may have come back. */
export async function findItemOf(db: JournalDatabase, commentId: string): Promise<Item | undefined> {
  return newestItems(await db.getAllFromIndex('items', 'comment', commentId)).get(commentId);
}
