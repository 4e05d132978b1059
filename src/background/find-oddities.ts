import type { JournalDatabase } from '../journal/open-journal.ts';
import { readEntry, readHead } from '../journal/read-journal.ts';
import type { EvidenceWarning } from '../shared/evidence-record.ts';
import type { Sender } from '../shared/messages.ts';

/** Circumstances that someone who doubts the record ought to be told of. */
export async function findOddities(db: JournalDatabase, start: string, { tab }: Sender): Promise<EvidenceWarning[]> {
  const { count } = await readHead(db);
  const last = await readEntry(db, count - 1);
  const odd: EvidenceWarning[] = [];
  if (last && last.at > start) odd.push('clock-went-back');
  // The worker itself is never in a private window: it is one for all windows.
  if (tab?.incognito) odd.push('private-window');
  return odd;
}
