import DateHolidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import type { Calendar } from '../../src/deadlines/calendar.ts';
import { closedDaysOf } from '../../src/deadlines/closed-days.ts';
import { isWorkingDay, nextWorkingDayNumber } from '../../src/deadlines/working-day.ts';
import { isoDay, wallTimeAt } from '../../src/shared/stockholm-time.ts';

const library = new DateHolidays('SE');
const years = Array.from({ length: 100 }, (_, at) => 2000 + at);

/** Public holidays, and the three eves, which the library calls bank holidays. */
function closedByLibrary(year: number): string[] {
  const closed = library.getHolidays(year, 'sv').filter(({ type }) => type === 'public' || type === 'bank');
  return closed.map(({ date, name }) => `${date.slice(0, 10)} ${name}`).sort();
}

const noon = (day: string) => new Date(`${day}T12:00:00+01:00`);

describe('closed days', () => {
  it.each(years)('are those of date-holidays in %i', (year) => {
    const ours = [...closedDaysOf(year)].map(([day, name]) => `${isoDay(day)} ${name}`).sort();
    const theirs = closedByLibrary(year);
    const daysOf = (closed: string[]) => [...new Set(closed.map((line) => line.slice(0, 10)))];
    expect(daysOf(ours)).toEqual(daysOf(theirs));
    expect(theirs).toEqual(expect.arrayContaining(ours));
  });

  it.each(['2026-04-02', '2026-04-30', '2026-01-05', '2026-05-15', '2026-10-30'])(
    'do not hold the days before them, nor klämdagar: %s is a weekday',
    (day) => {
      expect(isWorkingDay(noon(day))).toBe(true);
    },
  );

  it.each(['2026-06-19', '2026-12-24', '2026-12-31', '2026-11-21', '2026-11-22'])('hold %s', (day) => {
    expect(isWorkingDay(noon(day))).toBe(false);
  });

  const nextFrom = (day: string, calendar?: Calendar) =>
    isoDay(nextWorkingDayNumber(wallTimeAt(noon(day)).day, calendar));

  it('are passed over on the way to the next weekday', () => {
    expect(nextFrom('2026-12-23')).toBe('2026-12-28');
    expect(nextFrom('2026-12-23', { extraClosedDays: ['2026-12-28'] })).toBe('2026-12-29');
  });

  it('follow the Swedish calendar when the day is another in UTC', () => {
    expect(isWorkingDay(new Date('2026-11-22T23:30:00Z'))).toBe(true);
    expect(isWorkingDay(new Date('2026-11-20T23:30:00Z'))).toBe(false);
  });
});
