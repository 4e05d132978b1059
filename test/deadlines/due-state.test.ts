import { describe, expect, it } from 'vitest';
import { dueAt } from '../../src/deadlines/due-at.ts';
import { dueState } from '../../src/deadlines/due-state.ts';
import { earliestSeen } from '../../src/deadlines/first-seen.ts';
import { startOfClock } from '../../src/deadlines/start-of-clock.ts';
import { isWithinWatch } from '../../src/deadlines/watch-hours.ts';
import { dueBeforeNextOpening, isLastWorkingAfternoon } from '../../src/deadlines/weekend-list.ts';
import type { DeadlineRule } from '../../src/shared/deadline-rule.ts';

const at = (instant: string) => new Date(instant);
const elapsed: DeadlineRule = { kind: 'elapsed', hours: 48 };
const weekdays: DeadlineRule = { kind: 'weekday-hours', hours: 48 };
const service: DeadlineRule = { kind: 'service-day', days: 1, open: '08:00', close: '17:00' };

describe('how pressing a deadline is', () => {
  const monday = at('2026-11-23T09:30:00+01:00');

  it('is soon four hours before, where hours run on every day', () => {
    expect(dueState(monday, at('2026-11-23T05:29:59+01:00'), elapsed)).toBe('later');
    expect(dueState(monday, at('2026-11-23T05:30:00+01:00'), elapsed)).toBe('soon');
  });

  it('is soon eight counted hours before, where hours run on weekdays: the weekend does not hide it', () => {
    const early = at('2026-11-23T06:00:00+01:00');
    expect(dueState(early, at('2026-11-20T21:00:00+01:00'), weekdays)).toBe('later');
    expect(dueState(early, at('2026-11-20T22:00:00+01:00'), weekdays)).toBe('soon');
    expect(dueState(early, at('2026-11-22T12:00:00+01:00'), weekdays)).toBe('soon');
  });

  it('is soon three service hours before, where service time runs', () => {
    expect(dueState(monday, at('2026-11-20T15:29:00+01:00'), service)).toBe('later');
    expect(dueState(monday, at('2026-11-20T15:30:00+01:00'), service)).toBe('soon');
  });

  it('is in time at the very instant, and overdue after it', () => {
    expect(dueState(monday, monday, elapsed)).toBe('soon');
    expect(dueState(monday, new Date(monday.getTime() + 1), elapsed)).toBe('overdue');
  });

  it('[SMB-17] is none where the guideline sets no hours', () => {
    expect(dueState(null, monday, { kind: 'asap' })).toBe('none');
  });
});

describe('the start of the clock', () => {
  const knownAt = '2026-11-20T09:00:00.000Z';
  const shown = { from: '2026-11-20T05:00:00.000Z', to: '2026-11-20T06:00:00.000Z' };

  it('[TIB-40] [NYK-28] is publication, and of an uncertain time the older end', () => {
    const start = startOfClock('published', { ...shown, at: knownAt });
    expect(start).toEqual({ at: at(shown.from), isApproximate: true });
  });

  it('is certain where the page shows the time exactly', () => {
    const exact = { from: shown.from, to: shown.from };
    expect(startOfClock('published', { ...exact, at: knownAt }).isApproximate).toBe(false);
  });

  it('[HAL-07] is knowledge for the duty of the law, and where the page shows no time', () => {
    expect(startOfClock('known', { ...shown, at: knownAt })).toEqual({
      at: at(knownAt),
      isApproximate: false,
    });
    expect(startOfClock('published', { at: knownAt })).toEqual({ at: at(knownAt), isApproximate: true });
  });
});

describe('how a comment was seen first', () => {
  const first = { at: '2026-11-20T09:00:00.000Z', from: '2026-11-20T05:00:00.000Z', to: '2026-11-20T06:00:00.000Z' };
  const nextDay = { at: '2026-11-21T09:00:00.000Z', from: '2026-11-19T09:00:00.000Z', to: '2026-11-20T09:00:00.000Z' };
  const exact = { at: '2026-11-22T09:00:00.000Z', from: '2026-11-20T05:30:00.000Z', to: '2026-11-20T05:30:00.000Z' };

  it('is the first reading of its time: the page that showed “3 tim” shows “1 d” on the next day', () => {
    expect(earliestSeen([nextDay, first])).toEqual(first);
    expect(earliestSeen([{ at: first.at }, nextDay])).toEqual({ ...nextDay, at: first.at });
    expect(earliestSeen([{ ...first, from: 'i går', to: '' }, nextDay])).toEqual({ ...nextDay, at: first.at });
    expect(earliestSeen([])).toBeUndefined();
  });

  it('is an exact reading, whenever that came', () => {
    expect(earliestSeen([first, exact, nextDay])).toEqual({ ...exact, at: first.at });
  });
});

describe('the weekend', () => {
  it('[TIB-35] shows on Friday afternoon what must be gone before Monday morning, though nobody watches', () => {
    const friday = at('2026-11-20T16:30:00+01:00');
    const items = [
      { name: 'reply', due: dueAt(weekdays, friday) },
      { name: 'removal of Friday 16:30', due: dueAt(elapsed, friday) },
      { name: 'removal of Thursday', due: dueAt(elapsed, at('2026-11-19T20:10:00+01:00')) },
      { name: 'overdue', due: at('2026-11-20T10:00:00+01:00') },
      { name: 'promptly', due: null },
    ];
    const names = dueBeforeNextOpening(items, friday).map(({ name }) => name);
    expect(names).toEqual(['removal of Thursday', 'removal of Friday 16:30']);
  });

  it('begins on the last working afternoon, also before Midsummer', () => {
    expect(isLastWorkingAfternoon(at('2026-11-20T12:00:00+01:00'))).toBe(true);
    expect(isLastWorkingAfternoon(at('2026-11-20T11:59:00+01:00'))).toBe(false);
    expect(isLastWorkingAfternoon(at('2026-11-19T15:00:00+01:00'))).toBe(false);
    expect(isLastWorkingAfternoon(at('2026-06-18T15:00:00+02:00'))).toBe(true);
    expect(isLastWorkingAfternoon(at('2026-11-21T15:00:00+01:00'))).toBe(false);
  });

  it('begins earlier on a day that closes early, while somebody is still there', () => {
    const calendar = { shortDays: { '2026-11-20': '12:00' } };
    expect(isLastWorkingAfternoon(at('2026-11-20T08:30:00+01:00'), calendar)).toBe(true);
    expect(isLastWorkingAfternoon(at('2026-11-20T07:59:00+01:00'), calendar)).toBe(false);
    expect(isLastWorkingAfternoon(at('2026-11-20T09:30:00+01:00'), {}, '13:00')).toBe(true);
    expect(isLastWorkingAfternoon(at('2026-11-20T11:59:00+01:00'), {}, '17:00')).toBe(false);
    expect(isLastWorkingAfternoon(at('2026-11-19T09:30:00+01:00'), {}, '13:00')).toBe(false);
  });

  it('does not call what falls due today while somebody watches due over the weekend', () => {
    const due = (time: string) => ({ due: at(time) });
    const items = [due('2026-11-20T15:00:00+01:00'), due('2026-11-20T18:00:00+01:00')];
    const now = at('2026-11-20T13:00:00+01:00');
    expect(dueBeforeNextOpening(items, now, {}, { open: '08:00', close: '17:00' })).toEqual(items.slice(1));
    const short = { shortDays: { '2026-11-20': '14:00' } };
    expect(dueBeforeNextOpening(items, now, short, { open: '08:00', close: '17:00' })).toEqual(items);
    expect(dueBeforeNextOpening(items, now)).toEqual(items);
  });
});

describe('the hours of watch', () => {
  const hours = { open: '08:00', close: '17:00' };

  it('[HAL-12] are weekdays from opening up to closing', () => {
    expect(isWithinWatch(at('2026-11-20T08:00:00+01:00'), hours)).toBe(true);
    expect(isWithinWatch(at('2026-11-20T17:00:00+01:00'), hours)).toBe(false);
    expect(isWithinWatch(at('2026-11-21T10:00:00+01:00'), hours)).toBe(false);
  });

  it('are always where the guideline names none', () => {
    expect(isWithinWatch(at('2026-11-21T03:00:00+01:00'), undefined)).toBe(true);
  });
});
