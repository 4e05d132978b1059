import { newestPart } from '../../journal/check-newest.ts';
import { examineJournal } from '../../journal/examine-journal.ts';
import type { Head } from '../../journal/journal-schema.ts';
import type { JournalDatabase } from '../../journal/open-journal.ts';
import { readLastOf, readPicture, storedLines } from '../../journal/read-journal.ts';
import { checkPictures, picturesIn } from '../../journal/verify-pictures.ts';
import type { Hold, Ladder } from './journal-data.ts';

export interface Examined {
  integrity: Hold;
  completeness: Hold;
  at: Date;
  /** How many of the newest entries were read, where it was not all of them. */
  newest?: number | undefined;
  firstBroken?: { seq: number; why: string } | undefined;
  /** What of it holds for what was read; an item adds its own pictures and receipt. */
  ladder: Ladder;
}

export interface ExamineWork {
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
 * Reads the journal through as it lies on the disk: chain, checkpoints and pictures. It is as long as its own head says,
 * and as every head that is known from elsewhere. Throws the signal's reason.
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
  const { verdict, lastCheckpoint, anchors } = await examineJournal(withPictures(), {
    start,
    known: [...known.filter(({ count }) => count > from), end],
    isWhole: true,
    onProgress: (entries) => onProgress?.(entries - from, of),
    signal,
  });
  // More may have been written meanwhile: what is asked is whether everything known is there.
  const completeness = verdict.completeness === 'unknown' && anchors > 0 ? 'holds' : verdict.completeness;
  const integrity = verdict.integrity === 'broken' || pictures.verdict.integrity === 'broken' ? 'broken' : 'holds';
  const firstBroken = verdict.firstBroken ?? pictures.verdict.firstBroken;
  const { checked, absent } = pictures.verdict;
  const signed = lastCheckpoint ?? (await readLastOf(db, 'checkpoint'));
  const upTo = lastCheckpoint?.count ?? Number(signed && 'pub' in signed ? signed.pub.count : 0);
  return {
    integrity,
    completeness,
    at: new Date(),
    newest: from > 0 ? end.count - from : undefined,
    firstBroken,
    ladder: {
      integrity,
      completeness,
      files: { like: checked, of: checked + absent },
      entries: verdict.entries - from,
      firstBroken,
      checkpoint: signed && { at: new Date(signed.at), upTo: Math.max(0, upTo - 1) },
    },
  };
}
