import { wallTimeAt } from './stockholm-time.ts';

/**
 * How a due time stands: overdue, due on this very day in Sweden, or later. The due instant itself is still in time, and a
 * midnight belongs to the day that it ends (requirements 4.2).
 */
export function dueTone(due: Date, now: Date): 'late' | 'soon' | 'plain' {
  if (due < now) return 'late';
  return +due === +now || wallTimeAt(new Date(due.getTime() - 1)).day === wallTimeAt(now).day ? 'soon' : 'plain';
}
