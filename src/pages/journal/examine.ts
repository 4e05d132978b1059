import { examineJournal } from '../../journal/examine-journal.ts';
import type { JournalDatabase } from '../../journal/open-journal.ts';
import { journalLines, readPicture } from '../../journal/read-journal.ts';
import { verifyPictures } from '../../journal/verify-pictures.ts';
import type { Hold, Ladder } from './journal-data.ts';

export interface Examined {
  integrity: Hold;
  completeness: Hold;
  at: Date;
  firstBroken?: { seq: number; why: string } | undefined;
  /** What of it holds for the whole journal; an item adds its own pictures and receipt. */
  ladder: Ladder;
}

/** Reads the whole journal through, chain, checkpoints and pictures, as it lies on the disk. */
export async function examine(db: JournalDatabase, signal: AbortSignal): Promise<Examined> {
  const { verdict, lastCheckpoint } = await examineJournal(journalLines(db), { isWhole: true, signal });
  const pictures = await verifyPictures(journalLines(db), (sha256) => readPicture(db, sha256), { signal });
  const integrity = verdict.integrity === 'broken' || pictures.integrity === 'broken' ? 'broken' : 'holds';
  const firstBroken = verdict.firstBroken ?? pictures.firstBroken;
  return {
    integrity,
    completeness: verdict.completeness,
    at: new Date(),
    firstBroken,
    ladder: {
      integrity,
      completeness: verdict.completeness,
      files: { like: pictures.checked, of: pictures.checked + pictures.absent },
      entries: verdict.entries,
      firstBroken,
      checkpoint: lastCheckpoint && { at: new Date(lastCheckpoint.at), upTo: Math.max(0, lastCheckpoint.count - 1) },
    },
  };
}
