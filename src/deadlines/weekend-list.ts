import { dayMs, instantOf, isoDay, wallTimeAt } from '../shared/stockholm-time.ts';
import type { Calendar } from './calendar.ts';
import { readTimeOfDay } from './service-time.ts';
import { isWorkingDayNumber, nextWorkingDayNumber } from './working-day.ts';

/** When the next weekday opens: an instant. */
function nextOpening(now: Date, calendar: Calendar = {}, open = '08:00'): Date {
  return instantOf({ day: nextWorkingDayNumber(wallTimeAt(now).day, calendar), ms: readTimeOfDay(open) });
}

/** The afternoon begins at noon, and where the day closes early so long before it closes. */
const afternoonMs = 4 * 3_600_000;

/** When a day closes, in milliseconds since its midnight; undefined where nobody says. */
function closingOf(day: number, calendar: Calendar, close: string | undefined): number | undefined {
  const times = [close, calendar.shortDays?.[isoDay(day)]].flatMap((time) => time ?? []).map(readTimeOfDay);
  return times.length > 0 ? Math.min(...times) : undefined;
}

/**
 * Whether it is the afternoon of a weekday before one or more closed days: Tibro's Friday trap, requirements 2. It begins at
 * 12:00, and on a day that closes before 16:00 four hours before that: where watch ends at noon, it would be too late.
 * @param close when watch ends, HH:MM
 */
export function isLastWorkingAfternoon(now: Date, calendar: Calendar = {}, close?: string): boolean {
  const { day, ms } = wallTimeAt(now);
  const noon = readTimeOfDay('12:00');
  const begins = Math.min(noon, (closingOf(day, calendar, close) ?? dayMs) - afternoonMs);
  return ms >= begins && isWorkingDayNumber(day, calendar) && !isWorkingDayNumber(day + 1, calendar);
}

/**
 * The items that fall due from now until the next weekday opens, the first due first: "Förfaller under helgen". What falls
 * due today before watch ends is today's work, and not among them.
 * @param hours of watch; opening is 08:00 where nobody says
 */
export function dueBeforeNextOpening<T extends { due: Date | null }>(
  items: readonly T[],
  now: Date,
  calendar: Calendar = {},
  hours: { open?: string | undefined; close?: string | undefined } = {},
): T[] {
  const { day } = wallTimeAt(now);
  const closing = closingOf(day, calendar, hours.close);
  const from = Math.max(now.getTime(), closing === undefined ? 0 : instantOf({ day, ms: closing }).getTime());
  const to = nextOpening(now, calendar, hours.open).getTime();
  const at = ({ due }: T) => due?.getTime() ?? Number.NaN;
  return items.filter((item) => at(item) >= from && at(item) <= to).sort((a, b) => at(a) - at(b));
}
