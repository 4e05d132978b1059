import type { KnownTimes } from '../deadlines/start-of-clock.ts';
import type { WaitingRow } from '../journal/journal-schema.ts';

/** What is known of when a question came that nobody has handled yet. */
export function timesOfWaiting({ postedFrom: from, postedTo: to, seenAt }: WaitingRow): KnownTimes {
  return { published: { from, to }, knownAt: seenAt };
}
