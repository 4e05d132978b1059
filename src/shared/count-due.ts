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
 * How many due times have passed, and how many are left of this day in Sweden. The due instant itself is still in time, and
 * a midnight belongs to the day that it ends.
 */
export function countDue(dues: readonly Date[], now: Date): { late: number; soon: number } {
  const today = dayOf(now);
  return {
    late: dues.filter((due) => due < now).length,
    soon: dues.filter((due) => due >= now && (+due === +now || dayOf(new Date(due.getTime() - 1)) === today)).length,
  };
}
