import type { Calendar } from './calendar.ts';
import { readTimeOfDay } from './service-time.ts';
import { instantOf, wallTimeAt } from './stockholm-time.ts';
import { isWorkingDayNumber, nextWorkingDayNumber } from './working-day.ts';

/** When the next weekday opens: an instant. */
export function nextOpening(now: Date, calendar: Calendar = {}, open = '08:00'): Date {
  return instantOf({ day: nextWorkingDayNumber(wallTimeAt(now).day, calendar), ms: readTimeOfDay(open) });
}

/** Whether it is the afternoon (from 12:00) of a weekday before one or more closed days: Tibro's Friday trap, requirements 2. */
export function isLastWorkingAfternoon(now: Date, calendar: Calendar = {}): boolean {
  const { day, ms } = wallTimeAt(now);
  return ms >= readTimeOfDay('12:00') && isWorkingDayNumber(day, calendar) && !isWorkingDayNumber(day + 1, calendar);
}

/** The items that fall due from now until the next weekday opens, the first due first: "Förfaller under helgen". */
export function dueBeforeNextOpening<T extends { due: Date | null }>(
  items: readonly T[],
  now: Date,
  calendar: Calendar = {},
  open = '08:00',
): T[] {
  const opening = nextOpening(now, calendar, open);
  const at = ({ due }: T) => due?.getTime() ?? Number.NaN;
  return items
    .filter((item) => at(item) >= now.getTime() && at(item) <= opening.getTime())
    .sort((a, b) => at(a) - at(b));
}
