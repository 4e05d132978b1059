import type { FirstSeen } from '../shared/item.ts';
import type { DeadlinePolicy } from '../shared/policy.ts';
import type { Calendar } from './calendar.ts';
import { dueAt } from './due-at.ts';
import { startOfClock } from './start-of-clock.ts';

/**
 * When a comment is due by a deadline of a policy, and whether its clock started at an uncertain time. Null where the
 * guideline states no hours.
 */
export function dueBy(
  deadline: Pick<DeadlinePolicy, 'rule' | 'startsAt'>,
  seen: FirstSeen,
  calendar: Calendar = {},
): { due: Date | null; isApproximate: boolean } {
  const { at, isApproximate } = startOfClock(deadline.startsAt, seen);
  return { due: dueAt(deadline.rule, at, calendar), isApproximate };
}
