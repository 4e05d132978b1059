import { commitOf } from '../journal/hash-entry.ts';
import type { JournalDatabase } from '../journal/open-journal.ts';
import { readLineWith } from '../journal/read-journal.ts';
import { picturesIn } from '../journal/verify-pictures.ts';
import { sha256Hex } from '../shared/digest.ts';
import type { Item } from '../shared/item.ts';
import type { Entry, JournalLine } from '../shared/journal-entry.ts';

/** True where the item's newest evidence lies in the database as its entry says: payload and every picture, byte for byte. */
export async function readBackEvidence(db: JournalDatabase, item: Item): Promise<boolean> {
  const newest = await newestEvidence(db, item.number);
  return newest !== undefined && readBackEntry(db, newest.entry, picturesIn(newest.payload));
}

/**
 * The same of one entry, as it was written.
 * @param digests of the pictures that were written with it
 */
export async function readBackEntry(db: JournalDatabase, { seq, hash }: Entry, digests: string[]): Promise<boolean> {
  const { line, pictures } = await readLineWith(db, seq, digests);
  return line !== undefined && line.entry.hash === hash && isWhole(line, pictures);
}

/** Looked for from the end, where it lies when it has just been written: an item may have a long story. */
async function newestEvidence(db: JournalDatabase, item: string): Promise<JournalLine | undefined> {
  let cursor = await db.transaction('lines').store.index('item').openCursor(item, 'prev');
  while (cursor && cursor.value.entry.type !== 'evidence-saved') cursor = await cursor.continue();
  return cursor?.value;
}

async function isWhole(
  { entry, salt, payload }: JournalLine,
  pictures: ReadonlyMap<string, Uint8Array | undefined>,
): Promise<boolean> {
  if (salt === undefined || payload === undefined) return false;
  if (commitOf(salt, entry.seq, payload) !== entry.commit) return false;
  const same = picturesIn(payload).map(async (sha256) => {
    const bytes = pictures.get(sha256);
    return bytes !== undefined && (await sha256Hex(bytes)) === sha256;
  });
  return (await Promise.all(same)).every(Boolean);
}
