import { earliestSeen } from '../deadlines/first-seen.ts';
import type { WaitingRow } from '../journal/journal-schema.ts';
import type { FirstSeen } from '../shared/item.ts';
import type { ClockedItems } from '../shared/policy.ts';
import { firstSeenOfWaiting } from './first-seen-of-waiting.ts';

/**
 * What is kept of a question that waits, when it is seen now: the time when it was seen first stays, and a better time of
 * publication takes the place of a worse one. Undefined where what is kept already says as much.
 * @param before what is kept of it
 */
export function waitingRow(
  about: Pick<WaitingRow, 'id' | 'channel'> & { permalink: string | undefined; which: ClockedItems | undefined },
  now: FirstSeen,
  before: WaitingRow | undefined,
): WaitingRow | undefined {
  const { at, from, to } = (before && earliestSeen([firstSeenOfWaiting(before), now])) ?? now;
  const isSameTime = from === before?.postedFrom && to === before?.postedTo;
  if (before && isSameTime && about.which === before.which) return undefined;
  const { id, channel, permalink } = { ...about, ...before };
  return {
    id,
    channel,
    seenAt: at,
    ...(permalink === undefined ? {} : { permalink }),
    ...(from === undefined ? {} : { postedFrom: from }),
    ...(to === undefined ? {} : { postedTo: to }),
    ...(about.which === undefined ? {} : { which: about.which }),
  };
}
