const hour = 3_600_000;
const stockholmDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });
const days = new Map<number, string>();

/** The day in Stockholm, whose clock is whole hours from UTC; to ask the calendar for each of very many takes time. */
function dayOf(date: Date): string {
  const at = Math.floor(date.getTime() / hour);
  let day = days.get(at);
  if (day === undefined) {
    if (days.size > 1000) days.clear();
    day = stockholmDay.format(at * hour);
    days.set(at, day);
  }
  return day;
}

/**
 * How a due time stands: overdue, due on this very day in Sweden, or later. The due instant itself is still in time, and a
 * midnight belongs to the day that it ends (requirements 4.2).
 */
export function dueTone(due: Date, now: Date): 'late' | 'soon' | 'plain' {
  if (due < now) return 'late';
  return +due === +now || dayOf(new Date(due.getTime() - 1)) === dayOf(now) ? 'soon' : 'plain';
}
