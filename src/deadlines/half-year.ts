import { dayMs, dayNumber, instantOf, isoDay, stockholmDay, wallTimeAt } from '../shared/stockholm-time.ts';

/** The first instant of the Swedish half-year that an instant falls in: 1 January or 1 July. */
export function startOfHalfYear(instant: Date): Date {
  const { year, month } = monthOf(instant);
  return instantOf({ day: dayNumber(year, month <= 6 ? 1 : 7, 1), ms: 0 });
}

/** The first instant of the half-year before that of an instant. */
export function startOfHalfYearBefore(instant: Date): Date {
  return startOfHalfYear(new Date(startOfHalfYear(instant).getTime() - 1));
}

/** `at`, and where it comes after the half-year of `of` the last instant of that: what was done late was done for it. */
export function withinHalfYear(of: Date, at: Date): Date {
  // Between 181 and 184 days long.
  const next = startOfHalfYear(new Date(startOfHalfYear(of).getTime() + 190 * dayMs));
  return at < next ? at : new Date(next.getTime() - 1);
}

/** The first instant of the last month of the half-year that an instant falls in: 1 June or 1 December. */
export function lastMonthOfHalfYear(instant: Date): Date {
  const { year, month } = monthOf(instant);
  return instantOf({ day: dayNumber(year, month <= 6 ? 6 : 12, 1), ms: 0 });
}

/** The same time a year later; 29 February gives 1 March. */
export function aYearAfter(instant: Date): Date {
  const { day, ms } = wallTimeAt(instant);
  const [year = 0, month = 1, date = 1] = isoDay(day).split('-').map(Number);
  return instantOf({ day: dayNumber(year + 1, month, date), ms });
}

function monthOf(instant: Date): { year: number; month: number } {
  const [year = 0, month = 1] = stockholmDay(instant).split('-').map(Number);
  return { year, month };
}
