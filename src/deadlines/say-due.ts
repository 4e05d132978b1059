import type { InterfaceLanguage } from '../shared/say-in.ts';
import { dayMs, isoDay, stockholmDay, wallTimeAt, weekdayOf } from '../shared/stockholm-time.ts';
import { sayDueWord } from './due-in-english.ts';

const minuteMs = 60_000;

/** A stretch of time in words, rounded down to minutes: "35 min", "1 tim 50 min", "3 dygn 2 tim". */
function sayDuration(ms: number, language: InterfaceLanguage = 'sv'): string {
  const say = sayDueWord(language);
  const minutes = Math.floor(ms / minuteMs);
  const hours = Math.floor(minutes / 60);
  if (hours >= 24)
    return join(say('{n} dygn', { n: Math.floor(hours / 24) }), hours % 24 && say('{n} tim', { n: hours % 24 }));
  if (hours > 0) return join(say('{n} tim', { n: hours }), minutes % 60 && say('{n} min', { n: minutes % 60 }));
  return say('{n} min', { n: minutes });
}

function join(first: string, second: string | 0): string {
  return second ? `${first} ${second}` : first;
}

/**
 * An instant as it stands on a Swedish clock: "fre 20 nov 15:30", with the year where it is not this year's. A deadline at
 * midnight belongs to the day before: "tis 24 nov 24:00".
 */
export function sayInstant(
  instant: Date,
  now: Date,
  options: { isDeadline?: boolean; language?: InterfaceLanguage } = {},
): string {
  const say = sayDueWord(options.language);
  const weekdays = say('sön mån tis ons tors fre lör').split(' ');
  const months = say('jan feb mars apr maj juni juli aug sep okt nov dec').split(' ');
  const wall = wallTimeAt(instant);
  const isEndOfDay = options.isDeadline === true && wall.ms === 0;
  const day = isEndOfDay ? wall.day - 1 : wall.day;
  const [year, month, date] = isoDay(day).split('-').map(Number);
  const thisYear = Number(stockholmDay(now).slice(0, 4));
  const words = [weekdays[weekdayOf(day)], date, months[(month ?? 1) - 1], year === thisYear ? '' : year];
  return [...words, isEndOfDay ? '24:00' : sayClock(wall.ms)].filter((word) => word !== '').join(' ');
}

function sayClock(ms: number): string {
  const minutes = Math.floor(ms / minuteMs);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/**
 * When something is due, in words: "försenad 35 min", "om 1 tim 50 min" within twelve hours, else "fre 20 nov 15:30"; a
 * midnight within six days is short, "tis 24:00". `isApproximate` where the clock started at an uncertain time.
 */
export function sayDue(
  due: Date,
  now: Date,
  options: { isApproximate?: boolean; language?: InterfaceLanguage } = {},
): string {
  const { language = 'sv' } = options;
  const say = sayDueWord(language);
  const about = options.isApproximate ? say('ungefär ') : '';
  const left = due.getTime() - now.getTime();
  if (left < 0 && left > -minuteMs) return say('nyss försenad');
  if (left < 0) return say('försenad {time}', { time: about + sayDuration(-left, language) });
  if (left < minuteMs) return `${about}${say('nu')}`;
  if (left < 12 * 60 * minuteMs) return say('om {time}', { time: about + sayDuration(left, language) });
  const whole = sayInstant(due, now, { isDeadline: true, language });
  return about + (left < 6 * dayMs ? whole.replace(/ .* (?=24:00$)/, ' ') : whole);
}
