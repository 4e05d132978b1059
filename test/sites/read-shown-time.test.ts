import { describe, expect, it } from 'vitest';
import { readExactTime, readShownTime, readTimeAtEnd } from '../../src/sites/read-shown-time.ts';

const now = new Date('2026-11-20T10:00:00.000Z');
const minutes = (count: number) => new Date(now.getTime() - count * 60_000).toISOString();

describe('time as the page shows it', () => {
  it.each([
    ['Just nu', 0, 0.9],
    ['just now', 0, 0.9],
    ['3 min', 3, 3.99],
    ['3m', 3, 3.99],
    ['2 tim', 120, 179],
    ['2h', 120, 179],
    ['för 3 timmar sedan', 180, 239],
    ['an hour ago', 60, 119],
    ['en timme', 60, 119],
    ['about an hour ago', 45, 119],
    ['för ungefär en timme sedan', 45, 119],
    ['about a minute ago', 1, 1.9],
    ['3 min · Redigerad', 3, 3.99],
    ['1 d', 1440, 2879],
    ['1d', 1440, 2879],
    ['1 v', 7 * 1440, 14 * 1440 - 1],
    ['5w', 35 * 1440, 42 * 1440 - 1],
    ['2 år', 730 * 1440, 1095 * 1440],
    ['1\u00a0tim', 60, 119],
  ])('bounds %s by the whole unit', (shown, least, most) => {
    const time = readShownTime(shown, now);
    expect(time?.shown).toBe(shown);
    expect((time?.to ?? '') >= minutes(least) && (time?.from ?? '~') <= minutes(most)).toBe(true);
    expect(Date.parse(time?.to ?? '')).toBeLessThanOrEqual(now.getTime());
  });

  it.each([
    ['i går kl. 11:26', '2026-11-19T10:26', 1],
    ['igår kl. 11.26', '2026-11-19T10:26', 1],
    ['Yesterday at 11:26 AM', '2026-11-19T10:26', 1],
    ['i förrgår kl. 11:26', '2026-11-18T10:26', 1],
    ['28 juli kl. 11:26', '2026-07-28T09:26', 1],
    ['July 28 at 2:05 PM', '2026-07-28T12:05', 1],
    ['28 december kl. 11:26', '2025-12-28T10:26', 1],
    ['25 oktober 2025 kl. 02:30', '2025-10-25T00:30', 1],
    // Shown in both passes of the doubled hour.
    ['26 oktober 2025 kl. 02:30', '2025-10-26T00:30', 61],
    ['28 juli 2025', '2025-07-27T22:00', 1440],
    ['July 28, 2025', '2025-07-27T22:00', 1440],
    ['tisdag 28 juli 2026 kl. 11:44', '2026-07-28T09:44', 1],
    ['Tuesday, July 28, 2026 at 11:44 AM', '2026-07-28T09:44', 1],
    ['onsdag kl. 09:00', '2026-11-18T08:00', 1],
    ['i onsdags kl. 09:00', '2026-11-18T08:00', 1],
    ['i onsdags', '2026-11-17T23:00', 1440],
    ['ons 09:00', '2026-11-18T08:00', 1],
    ['25 oktober 2026', '2026-10-24T22:00', 25 * 60],
    ['29 mars 2026', '2026-03-28T23:00', 23 * 60],
  ])('bounds %s by what the clock in Stockholm shows', (shown, from, length) => {
    const time = readShownTime(shown, now);
    expect(time?.from).toBe(`${from}:00.000Z`);
    expect(Date.parse(time?.to ?? '') - Date.parse(time?.from ?? '')).toBe(length * 60_000);
  });

  it.each(['', '3 ч', 'gestern', '31 februari', '99:99', '3 äpplen', 'Gilla', '7'.repeat(500), '1 juli 99999'])(
    'does not guess at %s',
    (shown) => {
      expect(readShownTime(shown, now)).toBeUndefined();
    },
  );

  it.each([
    ['Comment by Bo Ek 3 minutes ago', '3 minutes ago'],
    ["Reply by Agent 5 to Bo Ek's comment a few seconds ago", 'a few seconds ago'],
    ['Kommentar från Sedan 5 Timmar för 2 timmar sedan', 'för 2 timmar sedan'],
    ['Kommentar från Sedan 5 Timmar', undefined],
    ['Kommentar från Bo 3 äpplen sedan', undefined],
    ['ago', undefined],
  ])('finds the time that %s ends with', (label, shown) => {
    expect(readTimeAtEnd(label, now)?.shown).toBe(shown);
  });

  it('takes instants as they are given: ISO and seconds with fractions', () => {
    expect(readExactTime('1h', '2026-09-18T08:00:00.000Z')).toMatchObject({
      from: '2026-09-18T08:00:00.000Z',
      to: '2026-09-18T08:00:00.000Z',
    });
    expect(readExactTime('', '1790000000.5')?.from).toBe('2026-09-21T14:13:20.500Z');
    for (const value of ['', 'igår', '99999999999999', '2026-99-99T00:00:00Z'])
      expect(readExactTime('', value)).toBeUndefined();
  });
});
