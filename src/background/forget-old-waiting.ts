import type { Calendar } from '../deadlines/calendar.ts';
import { dueBy } from '../deadlines/due-by.ts';
import type { JournalDatabase } from '../journal/open-journal.ts';
import type { Policy } from '../shared/policy.ts';
import { dayMs } from '../shared/stockholm-time.ts';
import { firstSeenOfWaiting } from './first-seen-of-waiting.ts';

/** How long an unhandled question is remembered after it was seen, and after it fell due: milliseconds. */
const patience = 90 * dayMs;

/**
 * Forgets comments that were only seen, when nobody has handled them for so long (DESIGN 4). A municipality's own rule may
 * leave more time than that: until then, and as long after it, the question is still there.
 */
export async function forgetOldWaiting(
  db: JournalDatabase,
  now: Date,
  policy: Policy,
  calendar: Calendar = {},
): Promise<void> {
  const before = new Date(now.getTime() - patience);
  const transaction = db.transaction('waiting', 'readwrite');
  for await (const cursor of transaction.store) {
    if (new Date(cursor.value.seenAt) >= before) continue;
    const { due } = dueBy(policy.reply, firstSeenOfWaiting(cursor.value), calendar);
    if (!due || due < before) await cursor.delete();
  }
  await transaction.done;
}
