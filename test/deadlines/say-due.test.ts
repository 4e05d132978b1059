import { describe, expect, it } from 'vitest';
import { badgeOf } from '../../src/deadlines/badge.ts';
import { sayDue, sayInstant } from '../../src/deadlines/say-due.ts';
import type { DeadlineRule } from '../../src/shared/deadline-rule.ts';

const at = (instant: string) => new Date(instant);
const now = at('2026-11-20T08:15:00+01:00');

describe('a deadline in words', () => {
  it.each([
    ['2026-11-20T10:05:00+01:00', 'om 1 tim 50 min'],
    ['2026-11-20T09:15:00+01:00', 'om 1 tim'],
    ['2026-11-20T08:15:30+01:00', 'nu'],
    ['2026-11-20T08:14:59+01:00', 'nyss försenad'],
    ['2026-11-20T08:14:00+01:00', 'försenad 1 min'],
    ['2026-11-20T07:40:00+01:00', 'försenad 35 min'],
    ['2026-11-18T06:15:00+01:00', 'försenad 2 dygn 2 tim'],
    ['2026-11-21T14:10:00+01:00', 'lör 21 nov 14:10'],
    ['2026-11-25T00:00:00+01:00', 'tis 24:00'],
    ['2026-12-03T00:00:00+01:00', 'ons 2 dec 24:00'],
    ['2027-03-30T15:00:00+02:00', 'tis 30 mars 2027 15:00'],
  ])('%s is said as %s', (due, words) => {
    expect(sayDue(at(due), now)).toBe(words);
  });

  it('says “ungefär” where the clock started at an uncertain time', () => {
    expect(sayDue(at('2026-11-20T10:05:00+01:00'), now, { isApproximate: true })).toBe('om ungefär 1 tim 50 min');
    expect(sayDue(at('2026-11-20T07:40:00+01:00'), now, { isApproximate: true })).toBe('försenad ungefär 35 min');
    expect(sayDue(at('2026-11-21T14:10:00+01:00'), now, { isApproximate: true })).toBe('ungefär lör 21 nov 14:10');
  });

  it('shows an instant as it stands on a Swedish clock', () => {
    expect(sayInstant(at('2026-11-20T14:30:00Z'), now)).toBe('fre 20 nov 15:30');
    expect(sayInstant(at('2026-10-25T01:30:00Z'), now)).toBe('sön 25 okt 02:30');
  });
});

describe('in English', () => {
  const english = { language: 'en' as const };
  it.each([
    ['2026-11-20T10:05:00+01:00', 'in 1 h 50 min'],
    ['2026-11-20T08:14:59+01:00', 'just overdue'],
    ['2026-11-18T06:15:00+01:00', '2 d 2 h late'],
    ['2026-11-21T14:10:00+01:00', 'Sat 21 Nov 14:10'],
    ['2026-11-25T00:00:00+01:00', 'Tue 24:00'],
  ])('%s is said as %s', (due, words) => {
    expect(sayDue(at(due), now, english)).toBe(words);
  });

  it('the badge’s words follow', () => {
    const rule: DeadlineRule = { kind: 'elapsed', hours: 24 };
    const badge = (...due: string[]) =>
      badgeOf(
        due.map((one) => ({ due: at(one), rule })),
        now,
        {},
        english,
      ).says;
    expect(badge()).toBe('Nothing is due today.');
    expect(badge('2026-11-20T10:05:00+01:00')).toBe('1 due soon. Next: in 1 h 50 min.');
    expect(badge('2026-11-20T07:40:00+01:00', '2026-11-20T18:00:00+01:00')).toBe('1 overdue, 1 due today.');
  });
});

describe('the badge', () => {
  const rule: DeadlineRule = { kind: 'elapsed', hours: 24 };
  const badge = (due: string[], options?: { isQuiet?: boolean }) =>
    badgeOf(
      due.map((instant) => ({ due: at(instant), rule })),
      now,
      {},
      options,
    );
  const soon = '2026-11-20T10:05:00+01:00';
  const tonight = '2026-11-21T00:00:00+01:00';
  const late = '2026-11-20T07:40:00+01:00';

  it('is empty when nothing is pressing', () => {
    expect(badge([])).toEqual({ text: '', level: 'none', says: 'Inget förfaller i dag.' });
    expect(badge(['2026-11-21T10:00:00+01:00'])).toEqual({ text: '', level: 'none', says: 'Inget förfaller i dag.' });
    expect(badge([tonight])).toEqual({ text: '', level: 'none', says: '1 förfaller i dag.' });
  });

  it('counts what is due soon, and says when the next is', () => {
    const says = '2 förfaller snart. Närmast: om 1 tim 50 min.';
    expect(badge(['2026-11-20T11:00:00+01:00', soon, tonight])).toEqual({ text: '2', level: 'soon', says });
  });

  it('marks what is overdue with a sign, not by colour alone', () => {
    const says = '1 försenad, 2 förfaller i dag.';
    expect(badge([late, soon, tonight])).toEqual({ text: '!1', level: 'overdue', says });
  });

  it('has room for two digits', () => {
    const many = badge(Array.from({ length: 120 }, () => late));
    expect(many).toEqual({ text: '!99', level: 'overdue', says: 'Fler än 99 försenade.' });
  });

  it('[HAL-12] is quiet outside the hours of watch, but still tells in words', () => {
    expect(badge([late], { isQuiet: true })).toEqual({ text: '', level: 'none', says: '1 försenad.' });
  });
});
