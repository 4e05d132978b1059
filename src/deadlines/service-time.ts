import type { Hours } from '../shared/settings.ts';
import { dayMs, isoDay } from '../shared/stockholm-time.ts';
import type { Calendar } from './calendar.ts';
import { isWorkingDayNumber } from './working-day.ts';

/** A time of day HH:MM as milliseconds since midnight. Throws a RangeError for anything else than 00:00 to 24:00. */
export function readTimeOfDay(text: string): number {
  const [, hours, minutes] = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(text) ?? [];
  const ms = (Number(hours) * 60 + Number(minutes)) * 60_000;
  if (!(ms <= dayMs)) throw new RangeError(`not a time of day: ${text}`);
  return ms;
}

/**
 * Opening and closing of a day number, in milliseconds since its midnight, or null when it is closed all day.
 * A short day closes at its own time, when that is earlier; one that would close before it opens is closed.
 */
export function serviceTimeOf(
  day: number,
  hours: Hours,
  calendar: Calendar = {},
): { open: number; close: number } | null {
  if (!isWorkingDayNumber(day, calendar)) return null;
  const open = readTimeOfDay(hours.open);
  const short = calendar.shortDays?.[isoDay(day)];
  const close = Math.min(
    readTimeOfDay(hours.close),
    short === undefined ? Number.POSITIVE_INFINITY : readTimeOfDay(short),
  );
  return close > open ? { open, close } : null;
}
