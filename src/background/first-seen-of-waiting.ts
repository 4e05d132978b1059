import type { WaitingRow } from '../journal/journal-schema.ts';
import type { FirstSeen } from '../shared/item.ts';

/** How a question was seen first that nobody has handled yet. */
export function firstSeenOfWaiting({ seenAt: at, postedFrom: from, postedTo: to }: WaitingRow): FirstSeen {
  return { at, from, to };
}
