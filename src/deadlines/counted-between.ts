import type { DeadlineRule } from '../shared/deadline-rule.ts';
import { dayMs, type WallTime, wallTimeAt } from '../shared/stockholm-time.ts';
import type { Calendar } from './calendar.ts';
import { serviceTimeOf } from './service-time.ts';
import { isWorkingDayNumber } from './working-day.ts';

/** When a day counts, in milliseconds since its midnight, or null when it stands still all day. */
type CountedDay = (day: number) => { open: number; close: number } | null;

/**
 * How long the clock of a rule runs between two instants, in milliseconds: all of it for `elapsed`, the weekdays for
 * `weekday-hours`, service time for `service-day`. Nothing where the rule has no clock, or `to` is not after `from`.
 */
export function countedBetween(rule: DeadlineRule, from: Date, to: Date, calendar: Calendar = {}): number {
  if (to <= from) return 0;
  switch (rule.kind) {
    case 'asap':
    case 'none':
      return 0;
    case 'elapsed':
      return to.getTime() - from.getTime();
    case 'weekday-hours':
      return sum(from, to, (day) => (isWorkingDayNumber(day, calendar) ? { open: 0, close: dayMs } : null));
    case 'service-day':
      return sum(from, to, (day) => serviceTimeOf(day, rule, calendar));
  }
}

function sum(from: Date, to: Date, countedDay: CountedDay): number {
  const [start, end] = [wallTimeAt(from), wallTimeAt(to)];
  let counted = 0;
  for (let day = start.day; day <= end.day; day += 1) counted += within(day, start, end, countedDay(day));
  return counted;
}

function within(day: number, start: WallTime, end: WallTime, open: ReturnType<CountedDay>): number {
  if (!open) return 0;
  const first = day === start.day ? Math.max(open.open, start.ms) : open.open;
  const last = day === end.day ? Math.min(open.close, end.ms) : open.close;
  return Math.max(0, last - first);
}
