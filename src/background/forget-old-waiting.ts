import type { JournalDatabase } from '../journal/open-journal.ts';

/** How long an unhandled question is remembered, milliseconds: no guideline leaves one for longer. */
const patience = 90 * 86_400_000;

/** Forgets comments that were only seen, when nobody has handled them for so long (DESIGN 4). */
export async function forgetOldWaiting(db: JournalDatabase, now: Date): Promise<void> {
  const before = new Date(now.getTime() - patience).toISOString();
  const transaction = db.transaction('waiting', 'readwrite');
  for await (const cursor of transaction.store) if (cursor.value.seenAt < before) await cursor.delete();
  await transaction.done;
}
