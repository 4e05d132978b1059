const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Stockholm',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
});

/** The date on the wall in Stockholm. `month` is 1–12. */
export interface WallDate {
  year: number;
  month: number;
  day: number;
}

/** What the clock in Stockholm shows, as if it were UTC, in milliseconds. */
function wallOf(instant: number): number {
  const found: Record<string, number> = {};
  for (const { type, value } of parts.formatToParts(instant)) found[type] = Number(value);
  return Date.UTC(
    found.year ?? 0,
    (found.month ?? 1) - 1,
    found.day ?? 1,
    found.hour ?? 0,
    found.minute ?? 0,
    found.second ?? 0,
  );
}

/** Today's date in Stockholm, and the day of the week, 0 is Sunday. */
export function stockholmDate(now: Date): WallDate & { weekday: number } {
  const wall = new Date(wallOf(now.getTime()));
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    weekday: wall.getUTCDay(),
  };
}

/** The instant, in milliseconds, when Stockholm's clock shows this; days and minutes may run over. */
export function stockholmInstant(date: WallDate, hour = 0, minute = 0): number {
  const wall = Date.UTC(date.year, date.month - 1, date.day, hour, minute);
  const first = wall - (wallOf(wall) - wall);
  return wall - (wallOf(first) - first);
}
