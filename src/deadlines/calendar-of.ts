import type { Settings } from '../shared/settings.ts';
import type { Calendar } from './calendar.ts';

/** The closed and short days that the municipality has added to those of the law. */
export function calendarOf({ extraClosedDays, shortDays = [] }: Settings): Calendar {
  return { extraClosedDays, shortDays: Object.fromEntries(shortDays.map(({ day, close }) => [day, close])) };
}
