import { commitOf } from '../journal/hash-entry.ts';
import type { JournalDatabase } from '../journal/open-journal.ts';
import { readItemStory, readPicture } from '../journal/read-journal.ts';
import { picturesIn } from '../journal/verify-pictures.ts';
import { sha256Hex } from '../shared/digest.ts';
import type { Item } from '../shared/item.ts';
import type { JournalLine } from '../shared/journal-entry.ts';

/** True where the item's newest evidence lies in the database as its entry says: payload and every picture, byte for byte. */
export async function readBackEvidence(db: JournalDatabase, item: Item): Promise<boolean> {
  const story = await readItemStory(db, item.number);
  const line = story.findLast(({ entry }) => entry.type === 'evidence-saved');
  return line !== undefined && isWhole(db, line);
}

async function isWhole(db: JournalDatabase, { entry, salt, payload }: JournalLine): Promise<boolean> {
  if (salt === undefined || payload === undefined) return false;
  if (commitOf(salt, entry.seq, payload) !== entry.commit) return false;
  for (const sha256 of picturesIn(payload)) {
    const bytes = await readPicture(db, sha256);
    if (!bytes || (await sha256Hex(bytes)) !== sha256) return false;
  }
  return true;
}
