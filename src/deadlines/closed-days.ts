import { dayNumber, weekdayOf } from '../shared/stockholm-time.ts';

/** Easter Sunday of a year in the Gregorian calendar, as a day number (the anonymous computus of 1876). */
function easterOf(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const corrected = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - corrected + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * late + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** The first Saturday on or after a date. */
function saturdayFrom(year: number, month: number, date: number): number {
  const day = dayNumber(year, month, date);
  return day + ((6 - weekdayOf(day) + 7) % 7);
}

const byYear = new Map<number, ReadonlyMap<number, string>>();

/**
 * The days of a year that are closed whatever weekday they fall on, from day number to Swedish name: the holidays of
 * lag (1989:253) om allmänna helgdagar except the Sundays, and midsommarafton, julafton and nyårsafton, which
 * lag (1930:173) 2 § puts beside them. Nationaldagen since 2005 (SFS 2004:1320);
 * annandag pingst, whose place it took, is left out, for no comment is that old.
 */
export function closedDaysOf(year: number): ReadonlyMap<number, string> {
  const cached = byYear.get(year);
  if (cached) return cached;
  const easter = easterOf(year);
  const midsummer = saturdayFrom(year, 6, 20);
  const days = new Map<number, string>([
    [dayNumber(year, 1, 1), 'nyårsdagen'],
    [dayNumber(year, 1, 6), 'trettondedag jul'],
    [easter - 2, 'långfredagen'],
    [easter, 'påskdagen'],
    [easter + 1, 'annandag påsk'],
    [dayNumber(year, 5, 1), 'första maj'],
    [easter + 39, 'Kristi himmelsfärdsdag'],
    [easter + 49, 'pingstdagen'],
    ...(year < 2005 ? [] : [[dayNumber(year, 6, 6), 'nationaldagen'] as const]),
    [midsummer - 1, 'midsommarafton'],
    [midsummer, 'midsommardagen'],
    [saturdayFrom(year, 10, 31), 'alla helgons dag'],
    [dayNumber(year, 12, 24), 'julafton'],
    [dayNumber(year, 12, 25), 'juldagen'],
    [dayNumber(year, 12, 26), 'annandag jul'],
    [dayNumber(year, 12, 31), 'nyårsafton'],
  ]);
  byYear.set(year, days);
  return days;
}
