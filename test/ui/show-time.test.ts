import { beforeEach, describe, expect, it } from 'vitest';
import { dueTone } from '../../src/shared/due-tone.ts';
import { setLanguage } from '../../src/ui/say.ts';
import { showBounds, showDue, showDueClock, showLongDay, showPosted, showTime } from '../../src/ui/show-time.ts';

/** Friday 20 November 2026, 08:15 in Stockholm. */
const now = new Date('2026-11-20T07:15:00Z');
const at = (text: string) => new Date(text);

beforeEach(() => setLanguage('sv'));

describe('times', () => {
  it.each([
    ['2026-11-20T09:05:00Z', 'i dag 10:05'],
    ['2026-11-19T11:20:00Z', 'i går 12:20'],
    ['2026-11-21T13:10:00Z', 'i morgon 14:10'],
    ['2026-11-23T08:00:00Z', 'mån 23 nov 09:00'],
    ['2026-06-24T13:30:00Z', 'ons 24 juni 15:30'],
    ['2025-11-20T14:30:00Z', 'tors 20 nov 2025 15:30'],
    ['2026-11-19T23:30:00Z', 'i dag 00:30'],
  ])('%s is said as "%s"', (time, said) => {
    expect(showTime(at(time), now)).toBe(said);
  });

  it.each([
    ['2026-11-20T06:40:00Z', 'försenad 35 min', 'skulle 07:40', 'late'],
    ['2026-11-18T06:40:00Z', 'försenad 2 dygn', 'skulle ons 18 nov 07:40', 'late'],
    ['2026-11-20T09:05:00Z', 'om 1 tim 50 min', 'i dag 10:05', 'soon'],
    ['2026-11-20T09:15:00Z', 'om 2 tim', 'i dag 10:15', 'soon'],
    ['2026-11-20T07:15:00Z', 'nu', 'i dag 08:15', 'soon'],
    ['2026-11-20T07:15:59Z', 'nu', 'i dag 08:15', 'soon'],
    ['2026-11-20T07:16:00Z', 'om 1 min', 'i dag 08:16', 'soon'],
    ['2026-11-20T07:14:01Z', 'nyss försenad', 'skulle 08:14', 'late'],
    ['2026-11-20T07:14:00Z', 'försenad 1 min', 'skulle 08:14', 'late'],
    ['2026-11-20T23:00:00Z', 'om 15 tim 45 min', 'i dag 24:00', 'soon'],
    ['2026-11-21T23:00:00Z', 'i morgon 24:00', '', 'plain'],
    ['2026-11-24T23:00:00Z', 'tis 24 nov 24:00', '', 'plain'],
    ['2026-11-19T23:00:00Z', 'försenad 8 tim 15 min', 'skulle i går 24:00', 'late'],
    ['2026-11-22T13:10:00Z', 'sön 22 nov 14:10', '', 'plain'],
  ])('a thing due %s is "%s", "%s"', (time, said, clock, tone) => {
    expect([showDue(at(time), now), showDueClock(at(time), now), dueTone(at(time), now)]).toEqual([said, clock, tone]);
  });

  it.each([
    ['2026-11-18T06:40:00Z', '2026-11-18T06:40:00Z', 'ons 18 nov 07:40'],
    ['2026-11-20T03:15:00Z', '2026-11-20T04:14:00Z', 'ungefär 3 tim sedan'],
    ['2026-11-20T06:29:00Z', '2026-11-20T06:30:30Z', 'ungefär 45 min sedan'],
    ['2026-11-18T01:00:00Z', '2026-11-18T20:00:00Z', 'ungefär ons 18 nov'],
    ['2026-11-10T07:15:00Z', '2026-11-16T07:15:00Z', 'mellan tis 10 nov och mån 16 nov'],
    ['2026-11-20T02:12:00Z', '2026-11-20T03:18:00Z', 'ungefär 4 tim sedan'],
    ['2026-11-20T07:10:00Z', '2026-11-20T07:13:00Z', 'ungefär 3 min sedan'],
    ['2026-11-20T07:13:00Z', '2026-11-20T07:15:00Z', 'nyss'],
    ['2026-11-18T06:03:00Z', '2026-11-19T08:27:00Z', 'mellan ons 18 nov och tors 19 nov'],
  ])('a comment from between %s and %s is "%s"', (from, to, said) => {
    expect(showPosted({ from, to }, now)).toBe(said);
  });

  it('gives both ends in a record', () => {
    const posted = { from: '2026-11-20T03:17:00Z', to: '2026-11-20T04:16:00Z' };
    expect(showBounds(posted, now)).toBe('fre 20 nov, mellan 04:17 och 05:16');
  });

  it('writes a day as a heading', () => {
    expect(showLongDay(now)).toBe('Fredag 20 november 2026');
    setLanguage('en');
    expect(showLongDay(now)).toBe('Friday 20 November 2026');
  });
});
