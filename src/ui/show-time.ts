import { dueTone } from '../shared/due-tone.ts';
import { stockholm, stockholmDay, wallTimeAt } from '../shared/stockholm-time.ts';
import { language } from './say.ts';
import { sayTime } from './words/time-words.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const formats = new Map<string, Intl.DateTimeFormat>();

function format(at: Date, options: Intl.DateTimeFormatOptions): string {
  const locale = language() === 'sv' ? 'sv-SE' : 'en-GB';
  const key = locale + JSON.stringify(options);
  const made = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: stockholm, ...options });
  formats.set(key, made);
  return made
    .formatToParts(at)
    .map((part) => (part.type === 'month' || part.type === 'weekday' ? part.value.replace(/\.$/, '') : part.value))
    .join('')
    .replaceAll(',', '');
}

const daysApart = (from: Date, to: Date) => wallTimeAt(to).day - wallTimeAt(from).day;
const isSameYear = (one: Date, other: Date) => stockholmDay(one).slice(0, 4) === stockholmDay(other).slice(0, 4);

/** "08:17", or with seconds "08:17:31". */
export function showClock(at: Date, seconds = false): string {
  return format(at, { hour: '2-digit', minute: '2-digit', ...(seconds ? { second: '2-digit' as const } : {}) });
}

/** "fre 20 nov", with the year where it is another one than now. */
export function showDay(at: Date, now: Date): string {
  const year = isSameYear(at, now) ? {} : { year: 'numeric' as const };
  return format(at, { weekday: 'short', day: 'numeric', month: 'short', ...year });
}

/** "12 nov 2026": a day long ago, whose weekday says nothing. */
export function showDate(at: Date): string {
  return format(at, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** "Fredag 20 november 2026", a heading. */
export function showLongDay(at: Date): string {
  const text = format(at, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "november 2026". */
export function showMonth(at: Date): string {
  return format(at, { month: 'long', year: 'numeric' });
}

/** "nov". */
export function showShortMonth(at: Date): string {
  return format(at, { month: 'short' });
}

/** "i dag 10:05", "i går 12:20", "fre 20 nov 15:30". */
export function showTime(at: Date, now: Date): string {
  const clock = showClock(at);
  const apart = daysApart(now, at);
  if (apart === 0) return sayTime('today', { clock });
  if (apart === -1) return sayTime('yesterday', { clock });
  if (apart === 1) return sayTime('tomorrow', { clock });
  return sayTime('dayAndClock', { day: showDay(at, now), clock });
}

/** "35 min", "1 tim 50 min", "2 dygn": a length of time, in milliseconds, rounded down; "under en minut" where no minute is full. */
export function showLength(length: number): string {
  if (length < minute) return sayTime('underMinute');
  const h = Math.floor(length / hour);
  const m = Math.floor((length % hour) / minute);
  if (length >= 2 * day) return sayTime('days', { n: Math.floor(length / day) });
  if (h === 0) return sayTime('minutes', { m });
  return m === 0 ? sayTime('hours', { h }) : sayTime('hoursAndMinutes', { h, m });
}

/** True for a midnight: as a deadline it belongs to the day that it ends (requirements 4.2). */
const isMidnight = (at: Date) => at.getTime() % minute === 0 && showClock(at) === '00:00';
const dayOfDue = (due: Date) => (isMidnight(due) ? new Date(due.getTime() - 1) : due);

/** As `showTime`, but a midnight is "tis 24 nov 24:00". */
export function showDueTime(due: Date, now: Date): string {
  return isMidnight(due) ? showTime(dayOfDue(due), now).replace(/23:59$/, '24:00') : showTime(due, now);
}

/** "försenad 35 min", "nyss försenad", "nu", "om 1 tim 50 min", and from the next day on "lör 21 nov 14:10". */
export function showDue(due: Date, now: Date): string {
  const tone = dueTone(due, now);
  if (tone === 'plain') return showDueTime(due, now);
  const length = Math.abs(due.getTime() - now.getTime());
  if (length < minute) return sayTime(tone === 'late' ? 'justLate' : 'now');
  return sayTime(tone === 'late' ? 'late' : 'left', { time: showLength(length) });
}

/** The clock that belongs to `showDue`: "skulle 07:40", "i dag 10:05"; empty where `showDue` already says it. */
export function showDueClock(due: Date, now: Date): string {
  const tone = dueTone(due, now);
  if (tone === 'plain') return '';
  if (tone === 'soon') return showDueTime(due, now);
  return sayTime('wasDue', { time: daysApart(now, dayOfDue(due)) === 0 ? showClock(due) : showDueTime(due, now) });
}

/**
 * When something was published, from the UTC instants that bound the true time.
 * Within a minute it is said as it is; else "ungefär 3 tim sedan", "ungefär tors 19 nov" or both ends.
 */
export function showPosted(posted: { from: string; to: string }, now: Date): string {
  const [from, to] = [new Date(posted.from), new Date(posted.to)];
  if (to.getTime() - from.getTime() <= minute) return showTime(from, now);
  // The middle: the ends are wider than what the page shows, and "4 tim" there is not to be "3 tim" here.
  const age = now.getTime() - (from.getTime() + to.getTime()) / 2;
  if (age <= minute) return sayTime('justNow');
  if (age < day) {
    const time = showLength(age < hour ? age : Math.floor(age / hour) * hour);
    return sayTime('about', { time: sayTime('ago', { time }) });
  }
  if (stockholmDay(from) === stockholmDay(to)) return sayTime('about', { time: showDay(from, now) });
  return sayTime('between', { from: showDay(from, now), to: showDay(to, now) });
}

/** Both ends of an uncertain time, for a record: "fre 20 nov, mellan 04:17 och 05:16". */
export function showBounds(posted: { from: string; to: string }, now: Date): string {
  const [from, to] = [new Date(posted.from), new Date(posted.to)];
  if (to.getTime() - from.getTime() <= minute) return showTime(from, now);
  if (stockholmDay(from) === stockholmDay(to)) {
    return `${showDay(from, now)}, ${sayTime('between', { from: showClock(from), to: showClock(to) })}`;
  }
  return sayTime('between', { from: showTime(from, now), to: showTime(to, now) });
}
