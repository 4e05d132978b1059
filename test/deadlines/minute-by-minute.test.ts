import DateHolidays from 'date-holidays';
import { beforeAll, describe, expect, it } from 'vitest';
import { countedBetween } from '../../src/deadlines/counted-between.ts';
import { dueAt } from '../../src/deadlines/due-at.ts';
import { seededRandom } from '../../src/hints/training/seeded-random.ts';
import type { DeadlineRule } from '../../src/shared/deadline-rule.ts';

/**
 * A second opinion that shares nothing with the code: every minute of 2024 to 2031 is marked by asking `Intl` for the hour
 * and a holiday library for the day, and then minutes are counted one by one.
 */
const start = Date.UTC(2023, 11, 31);
const minutes = (Date.UTC(2032, 0, 20) - start) / 60_000;
const onWeekday = new Uint8Array(minutes);
const inService = new Uint8Array(minutes);
const extraClosedDays = ['2025-05-30', '2026-01-05', '2026-05-15', '2028-12-27', '2030-05-31'];
const calendar = { extraClosedDays };

beforeAll(() => {
  const library = new DateHolidays('SE');
  const closed = new Set(extraClosedDays);
  for (let year = 2023; year <= 2032; year += 1) {
    for (const { date, type } of library.getHolidays(year)) {
      if (type === 'public' || type === 'bank') closed.add(date.slice(0, 10));
    }
  }
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Stockholm',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  for (let first = 0; first < minutes; first += 60) {
    const [day = '', time = ''] = clock.format(start + first * 60_000).split(' ');
    const weekday = new Date(day).getUTCDay();
    if (weekday === 0 || weekday === 6 || closed.has(day)) continue;
    const hour = Number(time.slice(0, 2));
    onWeekday.fill(1, first, first + 60);
    if (hour >= 8 && hour < 17) inService.fill(1, first, first + 60);
  }
});

/** The same whole numbers below a limit each time. */
function seeded(seed: number): (below: number) => number {
  const random = seededRandom(seed);
  return (below) => Math.floor(random() * below);
}

/** The end of the last counted minute, or the start of the minute after it that counts. */
function countOn(marks: Uint8Array, from: number, count: number, end: 'last' | 'next'): number {
  let left = end === 'last' ? count : count + 1;
  let minute = from;
  for (; left > 0; minute += 1) left -= marks[minute] ?? 0;
  return end === 'last' ? minute : minute - 1;
}

const toDate = (minute: number) => new Date(start + minute * 60_000);

describe('ten thousand random cases', () => {
  it('[TIB-21] [HAL-13] [NYK-14] come out as when each minute is counted', () => {
    const random = seeded(20261120);
    const wrong: string[] = [];
    for (let run = 0; run < 10_000; run += 1) {
      const from = 2 * 1440 + random(minutes - 30 * 1440);
      const kind = run % 3;
      const rule: DeadlineRule =
        kind === 0
          ? { kind: 'weekday-hours', hours: 1 + random(72) }
          : kind === 1
            ? { kind: 'service-day', days: 1 + random(3), open: '08:00', close: '17:00' }
            : { kind: 'elapsed', hours: 1 + random(96) };
      const counted =
        rule.kind === 'weekday-hours'
          ? countOn(onWeekday, from, rule.hours * 60, 'last')
          : rule.kind === 'service-day'
            ? countOn(inService, from, rule.days * 540, 'next')
            : from + rule.hours * 60;
      const due = dueAt(rule, toDate(from), calendar);
      if (due?.getTime() !== toDate(counted).getTime()) {
        wrong.push(`${JSON.stringify(rule)} ${toDate(from).toISOString()} ${due?.toISOString()}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 20_000);

  it('have as much time left as when each minute is counted', () => {
    const random = seeded(7);
    for (let run = 0; run < 500; run += 1) {
      const from = random(minutes - 20 * 1440);
      const to = from + random(12 * 1440);
      const sum = (marks: Uint8Array) => marks.slice(from, to).reduce((total, mark) => total + mark, 0) * 60_000;
      const days: DeadlineRule = { kind: 'weekday-hours', hours: 1 };
      const service: DeadlineRule = { kind: 'service-day', days: 1, open: '08:00', close: '17:00' };
      expect(countedBetween(days, toDate(from), toDate(to), calendar)).toBe(sum(onWeekday));
      expect(countedBetween(service, toDate(from), toDate(to), calendar)).toBe(sum(inService));
    }
  });
});
