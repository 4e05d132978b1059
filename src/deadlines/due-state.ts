import type { DeadlineRule } from '../shared/deadline-rule.ts';
import type { Calendar } from './calendar.ts';
import { countedBetween } from './counted-between.ts';

/** `none` where the policy sets no hours: then age is shown instead. */
export type DueState = 'overdue' | 'soon' | 'later' | 'none';

const hourMs = 3_600_000;

/** How long before it is due an item counts as due soon, on the rule's own clock (requirements 4.2). */
const warningMs: Record<DeadlineRule['kind'], number> = {
  asap: 0,
  none: 0,
  elapsed: 4 * hourMs,
  'weekday-hours': 8 * hourMs,
  'service-day': 3 * hourMs,
};

/**
 * How pressing an item is at an instant. The instant it is due is still in time. The warning time runs on the clock of the
 * rule, so that an item due on Monday morning is due soon already on Friday afternoon.
 */
export function dueState(due: Date | null, now: Date, rule: DeadlineRule, calendar: Calendar = {}): DueState {
  if (!due) return 'none';
  if (now > due) return 'overdue';
  return countedBetween(rule, now, due, calendar) <= warningMs[rule.kind] ? 'soon' : 'later';
}
