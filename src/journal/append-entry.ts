import type { Entry } from '../shared/journal-entry.ts';
import { type AppendTransaction, appendIn, appendOn, appendStores, type Before, writeAfter } from './append-in.ts';
import { checkDraft, type EntryDraft, isNew, itemsOf } from './entry-draft.ts';
import { numberYear } from './item-number.ts';
import type { JournalDatabase } from './open-journal.ts';
import { writeStrictly } from './write-strictly.ts';

/** What the last append of a connection left, for the next one to build on. Kept only while the connection is. */
const lasts = new WeakMap<JournalDatabase, Before>();

/** Which appends of a connection may leave something: those that began after `forgetLast` was called last. */
const ages = new WeakMap<JournalDatabase, symbol>();

/** Has the next append read anew what it builds on, since something else than `appendEntry` is about to change it. */
export function forgetLast(db: JournalDatabase): void {
  lasts.delete(db);
  ages.set(db, Symbol());
}

/**
 * Adds one entry to the end of the chain: entry added, head moved and pictures written in one strict transaction. What the
 * entry builds on is what this connection wrote last, else it is read in the same transaction. Two writers cannot fork the
 * chain: `seq` is the key and is added, never put, so the transaction of one who builds on an old head fails whole, and
 * the entry is made anew. Returns when the browser says that it is on the disk; until then nothing counts as saved.
 * Throws `UnfitEntry`, `DiskFull` or `JournalUnavailable`, and has then written nothing.
 */
export async function appendEntry(db: JournalDatabase, draft: EntryDraft): Promise<Entry> {
  await checkDraft(draft);
  const at = draft.at ?? new Date();
  const [known, age] = [lasts.get(db), ages.get(db)];
  lasts.delete(db);
  const quickly = known && coversAll(known, draft, at) ? await appendAfter(db, draft, at, known) : undefined;
  const write = (transaction: AppendTransaction) => appendOn(transaction, draft, at);
  const { entry, after } = quickly ?? (await writeStrictly(db, storesOf(draft), write));
  if (ages.get(db) === age) lasts.set(db, after);
  return entry;
}

/** Adds several entries one after the other, all of them or none. Throws as `appendEntry` does. */
export async function appendEntries(db: JournalDatabase, drafts: readonly EntryDraft[]): Promise<void> {
  for (const draft of drafts) await checkDraft(draft);
  forgetLast(db);
  await writeStrictly(db, appendStores, async (transaction) => {
    for (const draft of drafts) await appendIn(transaction, draft);
  });
}

const storesOf = ({ gate }: EntryDraft) => (gate ? [...appendStores, 'gates' as const] : appendStores);

/** True where nothing need be read: the last append told all that this one builds on. */
function coversAll(known: Before, draft: EntryDraft, at: Date): boolean {
  if (isNew(draft) && known.running?.year !== numberYear(at)) return false;
  return [...itemsOf({ item: draft.item, pub: draft.pub ?? {} })].every((item) => known.items.has(item));
}

/**
 * Appends on top of what is known. `undefined` where it failed, most often since another writer was faster: nothing is
 * then written, and the slow way says what is wrong, if anything is.
 */
function appendAfter(db: JournalDatabase, draft: EntryDraft, at: Date, known: Before) {
  const write = (transaction: AppendTransaction) => writeAfter(transaction, draft, at, known);
  return writeStrictly(db, storesOf(draft), write).catch(() => undefined);
}
