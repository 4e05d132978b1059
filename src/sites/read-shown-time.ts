import type { PostedAt } from '../shared/reading.ts';
import { dayNumber, instantOf, isoDay, wallTimeAt, weekdayOf } from '../shared/stockholm-time.ts';
import { foldWord } from './words.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Units as shown, Swedish and English: how long one is, at least and at most. */
const units: [RegExp, number, number][] = [
  [/^(s|sek|sekund(er)?|secs?|seconds?)$/, 1000, 1000],
  [/^(m|min|minut(er)?|mins?|minutes?)$/, minute, minute],
  [/^(h|t|tim|timmar|timme|hrs?|hours?)$/, hour, hour],
  [/^(d|dag|dagar|dygn|days?)$/, day, day],
  [/^(w|v|vecka|veckor|wks?|weeks?)$/, 7 * day, 7 * day],
  [/^(mo|mån|månad(er)?|mon|months?)$/, 28 * day, 31 * day],
  [/^(y|yr|yrs|år|years?)$/, 365 * day, 366 * day],
];

const months = ['jan', 'feb', 'mar', 'apr', 'ma[jy]', 'jun', 'jul', 'aug', 'sep', 'o[ck]t', 'nov', 'dec'];
const monthAt = (name: string) => months.findIndex((month) => new RegExp(`^${month}`).test(name)) + 1;
const weekdays = ['s[öu]n', 'm[åo]n', 'ti[s]|tue', 'ons|wed', 'to[r]|thu', 'fre|fri', 'lör|sat'];
const weekdayAt = (name: string) => weekdays.findIndex((weekday) => new RegExp(`^(?:${weekday})`).test(name));

const clockTime = String.raw`(?:,?\s*(?:kl\.?|at|,)?\s*(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:\s*(?<half>[ap])\.?m\.?)?)?`;
const shapes = {
  now: /^(just nu|nu|nyss|just now|now|(?:för )?(?:några|ett par) sekunder(?: sedan)?|a few seconds ago)$/,
  ago: /^(?:för\s+)?(?<about>(?:about|ungefär|omkring|cirka|ca\.?)\s+)?(?:(?<count>\d{1,4})|en|ett|an?|one)\s*(?<unit>[a-zåäö]+)\.?(?:\s+(?:sedan|ago))?$/,
  today: new RegExp(`^(?:i ?dag|today)${clockTime}$`),
  yesterday: new RegExp(`^(?:i ?går|yesterday)${clockTime}$`),
  dayBefore: new RegExp(`^(?:i ?förrgår|(?:the )?day before yesterday)${clockTime}$`),
  weekday: new RegExp(
    `^(?:i )?(?<weekday>[a-zåäö]{3,8}dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|mån|tis|ons|tors?|fre|lör|sön)s?${clockTime}$`,
  ),
  dayMonth: new RegExp(
    String.raw`^(?:[a-zåäö]+,?\s+)?(?:den\s+)?(?<day>\d{1,2})(?:\.|:e|st|nd|rd|th)?\s+(?<month>[a-zåäö]{3,9})\.?,?(?:\s+(?<year>\d{4}))?${clockTime}$`,
  ),
  monthDay: new RegExp(
    String.raw`^(?:[a-z]+,?\s+)?(?<month>[a-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(?<year>\d{4}))?${clockTime}$`,
  ),
  iso: new RegExp(String.raw`^(?<year>\d{4})-(?<monthNumber>\d{2})-(?<day>\d{2})${clockTime}$`),
};

/**
 * The interval in which something was published, from what the page shows and the clock: never narrower than what is
 * shown, and a little wider, for what is shown may have stood there a while.
 * @param shown for example "3 min", "i går kl. 11:26", "July 28, 2025"; hours are Stockholm's
 * @returns undefined where the words are not understood
 */
export function readShownTime(shown: string, now: Date): PostedAt | undefined {
  // A mark may stand in the same link: "3 min · Redigerad".
  const text = foldWord(shown.slice(0, 100))
    .toLowerCase()
    .replace(/^[·•]\s*|\s*[·•].*$/g, '');
  if (text === '') return undefined;
  const bounds = relativeBounds(text, now.getTime()) ?? wallBounds(text, now);
  if (!bounds) return undefined;
  const [from, to] = bounds;
  if (!(from <= to) || Math.abs(from) > 8e15) return undefined;
  return { shown, from: new Date(from).toISOString(), to: new Date(to).toISOString() };
}

/** The same from the words that a label ends with, after a name and no sign between: "Comment by Bo Ek 3 minutes ago". */
export function readTimeAtEnd(label: string, now: Date): PostedAt | undefined {
  const words = label.slice(-100).split(/\s+/);
  if (!/^(?:ago|sedan)$/i.test(words.at(-1) ?? '')) return undefined;
  for (let count = Math.min(words.length, 6); count > 1; count -= 1) {
    const time = readShownTime(words.slice(-count).join(' '), now);
    if (time) return time;
  }
  return undefined;
}

function relativeBounds(text: string, now: number): [number, number] | undefined {
  if (shapes.now.test(text)) return [now - 2 * minute, now];
  const match = shapes.ago.exec(text);
  const unit = units.find(([name]) => name.test(match?.groups?.unit ?? ''));
  if (!match || !unit) return undefined;
  const count = Number(match.groups?.count ?? 1);
  const [, shortest, longest] = unit;
  // "About" may be rounded up.
  const slack = Math.max(minute, shortest / (match.groups?.about ? 2 : 20));
  return [now - (count + 1) * longest - slack, Math.min(now, now - count * shortest + slack)];
}

function wallBounds(text: string, now: Date): [number, number] | undefined {
  const today = wallTimeAt(now).day;
  let match = shapes.today.exec(text);
  if (match) return within(today, match, now);
  match = shapes.yesterday.exec(text);
  if (match) return within(today - 1, match, now);
  match = shapes.dayBefore.exec(text);
  if (match) return within(today - 2, match, now);
  match = shapes.weekday.exec(text);
  const weekday = match ? weekdayAt(match.groups?.weekday ?? '') : -1;
  if (match && weekday >= 0) return within(today - ((weekdayOf(today) - weekday + 7) % 7 || 7), match, now);
  match = shapes.iso.exec(text) ?? shapes.dayMonth.exec(text) ?? shapes.monthDay.exec(text);
  if (!match) return undefined;
  const { day, month: monthShown, monthNumber, year: yearShown } = match.groups ?? {};
  const month = monthNumber ? Number(monthNumber) : monthAt(monthShown ?? '');
  const date = Number(day);
  if (month < 1 || month > 12 || date < 1 || date > 31) return undefined;
  if (new Date(Date.UTC(2024, month - 1, date)).getUTCMonth() !== month - 1) return undefined;
  if (yearShown) return within(dayNumber(Number(yearShown), month, date), match, now);
  // Without a year it is the latest such day that has been.
  const year = Number(isoDay(today).slice(0, 4));
  const isToCome = dayNumber(year, month, date) > today;
  return within(dayNumber(isToCome ? year - 1 : year, month, date), match, now);
}

/** The minute that is shown, in a doubled hour until its second pass, or the whole day where no clock time is. */
function within(day: number, match: RegExpExecArray, now: Date): [number, number] | undefined {
  const { hour: hourShown, minute: minuteShown, half } = match.groups ?? {};
  if (hourShown === undefined) {
    const from = instantOf({ day, ms: 0 }).getTime();
    return [from, Math.max(from, Math.min(now.getTime(), instantOf({ day: day + 1, ms: 0 }).getTime()))];
  }
  let hours = Number(hourShown);
  if (half) hours = (hours % 12) + (half === 'p' ? 12 : 0);
  if (hours > 23 || Number(minuteShown) > 59) return undefined;
  const ms = hours * hour + Number(minuteShown) * minute;
  const from = instantOf({ day, ms }).getTime();
  const isDoubled = wallTimeAt(new Date(from + hour)).ms === ms;
  return [from, (isDoubled ? from + hour : from) + minute];
}

/** An instant that the page gives exactly: ISO text, or seconds since 1970, fractions allowed. */
export function readExactTime(shown: string, value: string): PostedAt | undefined {
  const isSeconds = /^\d{9,11}(\.\d+)?$/.test(value);
  const instant = isSeconds ? Number(value) * 1000 : /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : Number.NaN;
  if (!Number.isFinite(instant) || Math.abs(instant) > 8e15) return undefined;
  const from = new Date(instant).toISOString();
  return { shown, from, to: from };
}
