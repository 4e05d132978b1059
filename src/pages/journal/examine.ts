import { findWrongEnd, newestPart } from '../../journal/check-newest.ts';
import { examineJournal } from '../../journal/examine-journal.ts';
import type { Head } from '../../journal/journal-schema.ts';
import type { JournalDatabase } from '../../journal/open-journal.ts';
import { readLastOf, readPicture, storedLines } from '../../journal/read-journal.ts';
import { checkPictures, picturesIn } from '../../journal/verify-pictures.ts';
import type { ChainLadder, Hold } from './story-data.ts';

export interface Examined {
  integrity: Hold;
  completeness: Hold;
  at: Date;
  /** How many of the newest entries were read, where it was not all of them. */
  newest?: number | undefined;
  /** The first that fails of all that was read: entries, pictures, and what is to be there. */
  firstBroken?: { seq: number; why: string } | undefined;
  /** What the chain says, of what was read; an item adds its own entries, pictures and receipt. */
  ladder: ChainLadder;
}

interface ExamineWork {
  /** Read only so many entries, the newest; all where left out. */
  newest?: number | undefined;
  /** Heads known from elsewhere than the database. */
  known?: Head[];
  /** How many entries, with their pictures, have been read of how many. */
  onProgress?: (done: number, of: number) => void;
  signal: AbortSignal;
}

/** How many lines' pictures are in memory at once, being hashed by the browser while the chain is read on. */
const inFlight = 3;

/**
 * Reads the journal through as it lies on the disk: chain, checkpoints and pictures. It is as long as its own head says, no
 * longer and no shorter, and as every head that is known from elsewhere. Throws the signal's reason.
 */
export async function examine(db: JournalDatabase, work: ExamineWork): Promise<Examined> {
  const { newest = Number.POSITIVE_INFINITY, known = [], onProgress, signal } = work;
  const { start, end } = await newestPart(db, newest);
  const from = start.count;
  const of = end.count - from;
  const pictures = checkPictures((sha256) => readPicture(db, sha256), { signal });
  const withPictures = async function* () {
    const checks: Promise<void>[] = [];
    for await (const line of storedLines(db, { from })) {
      if (picturesIn(line.payload).length > 0) {
        const check = pictures.check(line);
        check.catch(() => undefined);
        checks.push(check);
        if (checks.length === inFlight) await checks.shift();
      }
      yield line;
    }
    await Promise.all(checks);
  };
  const { verdict, lastCheckpoint, anchors, expected } = await examineJournal(withPictures(), {
    start,
    known: [...known.filter(({ count }) => count > from), end],
    isWhole: true,
    onProgress: (entries) => onProgress?.(entries - from, of),
    signal,
  });
  const { entries, firstBroken } = verdict;
  const wrongEnd = await findWrongEnd(db, entries);
  const broken = firstBroken ?? (wrongEnd === undefined ? undefined : { seq: end.count, why: wrongEnd });
  const lacking =
    expected === undefined
      ? undefined
      : { seq: entries, why: `Poster saknas: journalen ska ha minst ${expected}, men här finns ${entries}.` };
  const integrity = broken ? 'broken' : 'holds';
  // More may have been written meanwhile: what is asked is whether everything known is there.
  const isAllThere = verdict.completeness === 'unknown' && anchors > 0;
  const chainCompleteness = isAllThere ? 'holds' : verdict.completeness;
  const completeness = pictures.verdict.absent > 0 ? 'broken' : chainCompleteness;
  const signed = lastCheckpoint ?? (await readLastOf(db, 'checkpoint'));
  const upTo = lastCheckpoint?.count ?? Number(signed && 'pub' in signed ? signed.pub.count : 0);
  return {
    integrity: pictures.verdict.integrity === 'broken' ? 'broken' : integrity,
    completeness,
    at: new Date(),
    newest: from > 0 ? end.count - from : undefined,
    firstBroken: broken ?? pictures.verdict.firstBroken ?? lacking,
    ladder: {
      integrity,
      completeness: chainCompleteness,
      entries: entries - from,
      from,
      firstBroken: broken ?? lacking,
      checkpoint: signed && {
        at: new Date(signed.at),
        upTo: Math.max(0, upTo - 1),
        isRead: lastCheckpoint !== undefined,
      },
    },
  };
}
