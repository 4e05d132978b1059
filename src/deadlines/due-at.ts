import type { DeadlineRule } from '../shared/deadline-rule.ts';
import type { Hours } from '../shared/settings.ts';
import { dayMs, instantOf, type WallTime, wallTimeAt } from '../shared/stockholm-time.ts';
import type { Calendar } from './calendar.ts';
import { serviceTimeOf } from './service-time.ts';
import { isWorkingDayNumber, nextWorkingDayNumber } from './working-day.ts';

const hourMs = 3_600_000;

/** The deadlines that the five guidelines state in figures, by the ids of the worked cases. */
export const ruleById: Record<string, DeadlineRule> = {
  'nykoping-24h': { kind: 'elapsed', hours: 24 },
  'tibro-48h-vardagar': { kind: 'weekday-hours', hours: 48 },
  'hallsberg-1-dygn-vardagar-8-17': { kind: 'service-day', days: 1, open: '08:00', close: '17:00' },
  'tibro-borttagning-48h': { kind: 'elapsed', hours: 48 },
};

/**
 * When something is due, by a rule and from the instant its clock starts. Swedish time whatever zone the computer is in.
 * Null where the policy states no hours (`asap`, `none`). Throws a RangeError for an invalid date, and for a
 * service day that never opens. The readings stand in the requirements, 4.2.
 */
export function dueAt(rule: DeadlineRule, from: Date, calendar: Calendar = {}): Date | null {
  if (Number.isNaN(from.getTime())) throw new RangeError('the clock cannot start at an invalid date');
  switch (rule.kind) {
    case 'asap':
    case 'none':
      return null;
    case 'elapsed':
      return new Date(from.getTime() + rule.hours * hourMs);
    case 'weekday-hours':
      return afterWeekdayHours(rule.hours * hourMs, wallTimeAt(from), calendar);
    case 'service-day':
      return afterServiceDays(rule, wallTimeAt(from), calendar);
  }
}

/** The clock runs 00–24 on weekdays. The end may be the midnight before a closed day: it is not pushed further. */
function afterWeekdayHours(wait: number, start: WallTime, calendar: Calendar): Date {
  let { day, ms } = start;
  let left = wait;
  if (!isWorkingDayNumber(day, calendar)) [day, ms] = [nextWorkingDayNumber(day, calendar), 0];
  while (left > dayMs - ms) {
    left -= dayMs - ms;
    [day, ms] = [nextWorkingDayNumber(day, calendar), 0];
  }
  return instantOf({ day, ms: ms + left });
}

/**
 * The start moves forward into service time, then as many service days on, at the same time of day. Where a short day has
 * closed by then, it moves forward to the next opening: the same point on the clock of service hours.
 */
function afterServiceDays(rule: Hours & { days: number }, start: WallTime, calendar: Calendar): Date {
  let at = intoServiceTime(start, rule, calendar);
  for (let days = 0; days < rule.days; days += 1) {
    const next = intoServiceTime({ day: at.day + 1, ms: 0 }, rule, calendar);
    at = { day: next.day, ms: at.ms };
  }
  return instantOf(intoServiceTime(at, rule, calendar));
}

/** The same moment when it is in service time, else the next opening. Opening is inside, closing is outside. */
function intoServiceTime(start: WallTime, hours: Hours, calendar: Calendar): WallTime {
  for (let { day, ms } = start, tries = 0; tries < 800; day += 1, ms = 0, tries += 1) {
    const service = serviceTimeOf(day, hours, calendar);
    if (service && ms < service.close) return { day, ms: Math.max(ms, service.open) };
  }
  throw new RangeError('no service time within two years');
}
