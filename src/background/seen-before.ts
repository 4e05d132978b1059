import { earliestSeen, firstSeenOf } from '../deadlines/first-seen.ts';
import type { WaitingRow } from '../journal/journal-schema.ts';
import type { JournalDatabase } from '../journal/open-journal.ts';
import type { FirstSeen } from '../shared/item.ts';
import type { Policy } from '../shared/policy.ts';
import { firstSeenOfWaiting } from './first-seen-of-waiting.ts';
import { findItemOf } from './record-entry.ts';

/**
 * How a comment that is seen now was seen first. An item is looked up only where that counts: where the policy counts from
 * what was known, or the page does not show when the comment was published.
 * @param waiting the questions that nobody has handled, by the comment's id
 */
export async function seenBefore(
  db: JournalDatabase,
  id: string,
  now: FirstSeen,
  waiting: ReadonlyMap<string, WaitingRow>,
  policy: Policy | undefined,
): Promise<FirstSeen> {
  const row = waiting.get(id);
  if (row) return earliestSeen([firstSeenOfWaiting(row), now]) ?? now;
  const isFromKnown = policy?.reply.startsAt === 'known' || policy?.removal.startsAt === 'known';
  const isShown = now.from !== undefined || now.to !== undefined;
  const item = isShown && !isFromKnown ? undefined : await findItemOf(db, id);
  return (item && earliestSeen([firstSeenOf(item), now])) ?? now;
}
