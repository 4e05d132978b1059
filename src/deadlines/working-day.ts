import { isoDay, wallTimeAt, weekdayOf } from '../shared/stockholm-time.ts';
import type { Calendar } from './calendar.ts';
import { closedDaysOf } from './closed-days.ts';

/**
 * Whether a day number is a weekday (vardag): Monday to Friday, no public holiday, not midsommarafton, julafton or
 * nyårsafton, and not closed by the municipality. Skärtorsdag, valborg, trettondagsafton and klämdagar are weekdays.
 */
export function isWorkingDayNumber(day: number, calendar: Calendar = {}): boolean {
  const weekday = weekdayOf(day);
  if (weekday === 0 || weekday === 6) return false;
  const iso = isoDay(day);
  return !closedDaysOf(Number(iso.slice(0, 4))).has(day) && !calendar.extraClosedDays?.includes(iso);
}

/** The first weekday after a day number. */
export function nextWorkingDayNumber(day: number, calendar: Calendar = {}): number {
  let next = day + 1;
  while (!isWorkingDayNumber(next, calendar)) next += 1;
  return next;
}

/** Whether an instant falls on a weekday in Sweden. */
export function isWorkingDay(instant: Date, calendar: Calendar = {}): boolean {
  return isWorkingDayNumber(wallTimeAt(instant).day, calendar);
}
