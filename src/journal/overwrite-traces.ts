import type { JournalDatabase } from './open-journal.ts';
import { chunksOf } from './read-journal.ts';

/** A key that no picture has. */
const key = 'fyllning';
const row = 32_000;
const rounds = 3;
const rowsEach = 500;

/**
 * Brings the browser to write its files anew after a weeding, so that what was weeded is not left in them. Chromium keeps
 * what is deleted in its log until the log is full, and then in a table until that is merged with newer ones; both come of
 * writing much and taking it away again (LevelDB; measured 2026-11 in Chromium 150: nothing left after some seconds in a
 * journal of 5,000 entries and 27 MB of small pictures; in one of 50,000 and 90 MB one picture of two was left). Rows stay
 * below the size that gets a file of its own, which is deleted at once anyway. What lies in older tables stays there until
 * the browser merges them: that cannot be asked for. Throws what IndexedDB throws; the weeding itself is then done all the same.
 */
export async function overwriteTraces(db: JournalDatabase): Promise<void> {
  try {
    for (let round = 0; round < rounds; round++) {
      // What repeats would be packed, and never fill anything.
      for (let from = 0; from < rowsEach; from += 50) {
        const transaction = db.transaction('picture-chunks', 'readwrite');
        for (let n = from; n < from + 50; n++) {
          const bytes = crypto.getRandomValues(new Uint8Array(row)).buffer;
          transaction.store.put({ sha256: key, n: round * rowsEach + n, bytes }).catch(() => undefined);
        }
        await transaction.done;
      }
      await db.delete('picture-chunks', chunksOf(key));
    }
  } finally {
    await db.delete('picture-chunks', chunksOf(key));
  }
}
