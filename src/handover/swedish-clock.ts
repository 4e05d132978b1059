import { dayMs, stockholmClock, stockholmDay, wallTimeAt } from '../shared/stockholm-time.ts';

/** An instant in parts of Swedish local time: `2026-11-20`, `08:17:31`, `+01:00`. */
export function readSwedishClock(at: Date | string): { date: string; time: string; offset: string } {
  const instant = new Date(at);
  const { day, ms } = wallTimeAt(instant);
  const hours = Math.round((day * dayMs + ms - instant.getTime()) / 3_600_000);
  const offset = `+${String(hours).padStart(2, '0')}:00`;
  return { date: stockholmDay(instant), time: stockholmClock(instant), offset };
}

/** `2026-11-20T08:17:31+01:00`. */
export function toSwedishIso(at: Date | string): string {
  const { date, time, offset } = readSwedishClock(at);
  return `${date}T${time}${offset}`;
}

/** `2026-11-20 08:17:31`. */
export function toSwedishTime(at: Date | string): string {
  const { date, time } = readSwedishClock(at);
  return `${date} ${time}`;
}
