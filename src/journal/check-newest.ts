import { examineJournal, type Verdict } from './examine-journal.ts';
import { noHead } from './hash-entry.ts';
import type { Head } from './journal-schema.ts';
import type { JournalDatabase } from './open-journal.ts';
import { readEntry, readHead, storedLines } from './read-journal.ts';

/** Where the newest part of the journal begins and where the journal ends by its own word; all of it where it is short. */
export async function newestPart(db: JournalDatabase, newest: number): Promise<{ start: Head; end: Head }> {
  const end = await readHead(db);
  const from = Math.max(0, end.count - newest);
  const before = from > 0 ? await readEntry(db, from - 1) : undefined;
  return { start: { count: from, head: before?.hash ?? noHead }, end };
}

/** Why what is noted of the journal's end cannot be right, where more entries than that were read; else `undefined`. */
export async function findWrongEnd(db: JournalDatabase, entries: number): Promise<string | undefined> {
  // More may have been written since the reading began: then the end has moved with it.
  const { count } = await readHead(db);
  if (entries <= count) return undefined;
  return `Uppgiften om var journalen slutar är ändrad: den säger ${count}, men här finns ${entries} poster.`;
}

/**
 * Reads the newest entries through as they lie on the disk: chain, payloads, signatures, and that the journal is as long as
 * its own head says. Pictures, and heads that are known from elsewhere, are for the journal page to try.
 * @param newest how many entries are read at the most
 */
export async function checkNewest(db: JournalDatabase, newest: number): Promise<Verdict> {
  const { start, end } = await newestPart(db, newest);
  const { verdict } = await examineJournal(storedLines(db, { from: start.count }), {
    start,
    known: [end],
    isWhole: true,
  });
  const wrongEnd = await findWrongEnd(db, verdict.entries);
  if (wrongEnd === undefined || verdict.firstBroken) return verdict;
  return { ...verdict, integrity: 'broken', firstBroken: { seq: end.count, why: wrongEnd } };
}
