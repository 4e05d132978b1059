import { describe, expect, it } from 'vitest';
import { dayMs, dayNumber, instantOf, wallTimeAt } from '../../src/shared/stockholm-time.ts';

const hour = 3_600_000;
const at = (year: number, month: number, date: number, hours: number) =>
  instantOf({ day: dayNumber(year, month, date), ms: hours * hour }).toISOString();

describe('the Swedish wall clock', () => {
  it('comes back to the same instant, save in the second pass of a doubled hour', () => {
    const start = Date.UTC(2025, 0, 1, 0, 17);
    const doubled: string[] = [];
    for (let instant = start; instant < start + 3 * 366 * dayMs; instant += hour) {
      const back = instantOf(wallTimeAt(new Date(instant))).getTime();
      if (back !== instant) doubled.push(new Date(instant).toISOString().slice(0, 13));
    }
    expect(doubled).toEqual(['2025-10-26T01', '2026-10-25T01', '2027-10-31T01']);
  });

  it('takes a time that is skipped in spring as an hour later on the clock', () => {
    expect(at(2026, 3, 29, 2.5)).toBe('2026-03-29T01:30:00.000Z');
  });

  it('takes 24:00 as the next midnight', () => {
    expect(at(2026, 11, 24, 24)).toBe('2026-11-24T23:00:00.000Z');
  });
});
