import type { Hours } from '../shared/settings.ts';
import { wallTimeAt } from '../shared/stockholm-time.ts';
import type { Calendar } from './calendar.ts';
import { serviceTimeOf } from './service-time.ts';

/**
 * Whether an instant is within the hours of watch: weekdays from opening up to closing. Outside them badge and notifications
 * are quiet (HAL-12). Without hours it is always watch, for the guideline sets no limit.
 */
export function isWithinWatch(now: Date, hours: Hours | undefined, calendar: Calendar = {}): boolean {
  if (!hours) return true;
  const { day, ms } = wallTimeAt(now);
  const service = serviceTimeOf(day, hours, calendar);
  return service !== null && ms >= service.open && ms < service.close;
}
