/** The municipality's clock, wherever the computer believes that it is. */
export const stockholm = 'Europe/Stockholm';

/** Milliseconds in a day of 24 hours. */
export const dayMs = 86_400_000;

const hourMs = 3_600_000;
const zone = new Intl.DateTimeFormat('en-US', { timeZone: stockholm, timeZoneName: 'longOffset' });
const known = new Map<number, number>();

/** How far the clocks in Sweden are ahead of UTC at an instant, in milliseconds. The offset only changes on a full UTC hour. */
function offsetAt(instant: number): number {
  const hour = Math.floor(instant / hourMs);
  const cached = known.get(hour);
  if (cached !== undefined) return cached;
  const name = zone.formatToParts(hour * hourMs).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, hours = '0', minutes = '0'] = /GMT\+(\d\d):(\d\d)/.exec(name) ?? [];
  const offset = Number(hours) * hourMs + Number(minutes) * 60_000;
  if (known.size > 5000) known.clear();
  known.set(hour, offset);
  return offset;
}

/** A moment on a Swedish wall clock: the calendar day as days since 1 January 1970, and milliseconds since its midnight. */
export interface WallTime {
  day: number;
  ms: number;
}

/** What a wall clock in Sweden shows at an instant, whatever zone the computer is in. */
export function wallTimeAt(instant: Date): WallTime {
  const local = instant.getTime() + offsetAt(instant.getTime());
  const day = Math.floor(local / dayMs);
  return { day, ms: local - day * dayMs };
}

/**
 * The instant at which a wall clock in Sweden shows a time. `ms` may be 24 hours, which is the next midnight.
 * Of a doubled hour the first pass is meant; an hour that is skipped in spring gives the instant an hour later on the clock.
 */
export function instantOf({ day, ms }: WallTime): Date {
  const local = day * dayMs + ms;
  return new Date(local - offsetAt(local - 2 * hourMs));
}

/** A calendar day as days since 1 January 1970. */
export function dayNumber(year: number, month: number, date: number): number {
  return Date.UTC(year, month - 1, date) / dayMs;
}

/** A day number as YYYY-MM-DD. */
export function isoDay(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** The weekday of a day number: 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The Swedish calendar day of an instant, YYYY-MM-DD. */
export function stockholmDay(instant: Date): string {
  return isoDay(wallTimeAt(instant).day);
}

/** What a wall clock in Sweden shows at an instant, HH:MM:SS. */
export function stockholmClock(instant: Date): string {
  return new Date(wallTimeAt(instant).ms).toISOString().slice(11, 19);
}
