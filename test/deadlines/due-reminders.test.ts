import { describe, expect, it } from 'vitest';
import { dueReminders, type ReminderFacts } from '../../src/deadlines/due-reminders.ts';
import { dueToTell } from '../../src/deadlines/due-to-tell.ts';
import { withinHalfYear } from '../../src/deadlines/half-year.ts';
import { reminderRulesOf } from '../../src/deadlines/reminder-rules.ts';
import { presetById } from '../../src/policy/preset-by-id.ts';

const at = (instant: string) => new Date(instant);
const registeredAt = '2026-01-12T08:00:00.000Z';
const channel = { key: 'bibliotek', registeredAt, snapshotAt: '2026-09-01T08:00:00Z' };
const none: ReminderFacts = { channels: [], answered: [] };

function due(preset: Parameters<typeof presetById>[0], facts: Partial<ReminderFacts>, now: string): string[] {
  const rules = reminderRulesOf(presetById(preset));
  return dueReminders({ ...none, ...facts }, rules, at(now)).map(({ id }) => id);
}

describe('duties that come back', () => {
  it('[TIB-06] asks each weekday for the daily review, until it is ticked', () => {
    const facts = (reviewedAt?: string) => ({
      channels: [{ ...channel, publishedAt: '2026-11-20T07:00:00Z', reviewedAt }],
    });
    const friday = '2026-11-20T09:00:00+01:00';
    expect(due('tibro', facts('2026-11-19T14:00:00Z'), friday)).toEqual(['daily-review:bibliotek:2026-11-20']);
    expect(due('tibro', facts('2026-11-20T06:30:00Z'), friday)).toEqual([]);
    expect(due('tibro', facts('2026-11-19T14:00:00Z'), '2026-11-20T07:00:00+01:00')).toEqual([]);
    expect(due('tibro', facts('2026-11-20T14:00:00Z'), '2026-11-22T12:00:00+01:00')).toEqual([]);
    expect(due('nykoping', facts(), friday)).toEqual([]);
  });

  it('[TIB-06] tells after two weeks away once what is due, and how many weekdays passed without a review', () => {
    const channels = [{ ...channel, reviewedAt: '2026-11-06T09:00:00Z', publishedAt: '2026-11-20T07:00:00Z' }];
    const rules = reminderRulesOf(presetById('tibro'));
    const found = dueReminders({ channels, answered: [] }, rules, at('2026-11-20T09:00:00+01:00'));
    expect(found).toMatchObject([{ kind: 'daily-review', missed: 9 }]);
  });

  it('[HAL-14] asks who watches today', () => {
    const now = '2026-11-20T09:00:00+01:00';
    const reviewed = { ...channel, reviewedAt: '2026-11-20T07:30:00Z' };
    expect(due('hallsberg', { channels: [reviewed] }, now)).toEqual(['watcher:bibliotek:2026-11-20']);
    expect(due('hallsberg', { channels: [{ ...reviewed, watcherNamedAt: '2026-11-20T07:30:00Z' }] }, now)).toEqual([]);
  });

  it('[GIS-20] asks the next weekday to look again at what was answered', () => {
    const answered = [{ item: '2026-0042', at: '2026-11-20T14:00:00Z' }];
    expect(due('gislaved', { answered }, '2026-11-22T12:00:00+01:00')).toEqual([]);
    expect(due('gislaved', { answered }, '2026-11-23T08:00:00+01:00')).toEqual(['follow-up:2026-0042:2026-11-23']);
    expect(due('tibro', { answered }, '2026-11-23T08:00:00+01:00')).toEqual([]);
  });

  it('[GIS-08] asks for a picture of each account at the turn of the half-year', () => {
    const facts = (snapshotAt?: string) => ({ channels: [{ ...channel, snapshotAt }] });
    const id = 'snapshot:bibliotek:2026-07-01';
    expect(due('gislaved', facts(), '2026-06-30T23:00:00+02:00')).toEqual([]);
    expect(due('gislaved', facts(), '2026-07-01T00:00:00+02:00')).toEqual([id]);
    expect(due('gislaved', facts(), '2026-09-01T12:00:00+02:00')).toEqual([id]);
    expect(due('gislaved', facts('2026-06-29T10:00:00Z'), '2026-07-02T12:00:00+02:00')).toEqual([]);
  });

  it('[TIB-33] asks in the last month for the picture of the half-year', () => {
    const facts = (snapshotAt?: string) => ({
      channels: [{ ...channel, snapshotAt, reviewedAt: '2026-12-01T08:00:00Z', publishedAt: '2026-12-01T08:00:00Z' }],
    });
    expect(due('tibro', facts('2026-06-02T08:00:00Z'), '2026-12-01T09:00:00+01:00')).toEqual([
      'snapshot:bibliotek:2026-12-01',
    ]);
    expect(due('tibro', facts('2026-08-01T08:00:00Z'), '2026-12-01T09:00:00+01:00')).toEqual([]);
  });

  it('[TIB-33] goes on asking for the picture that was missed in December until it is taken, and in June for the next', () => {
    const facts = (snapshotAt?: string, first = registeredAt) => {
      const done = '2027-06-30T08:00:00Z';
      return { channels: [{ ...channel, registeredAt: first, snapshotAt, reviewedAt: done, publishedAt: done }] };
    };
    const missed = 'snapshot:bibliotek:2026-12-01';
    const [january, may, june] = ['2027-01-04', '2027-05-31', '2027-06-30'].map((day) => `${day}T12:00:00Z`);
    const asked = (now = '', snapshotAt?: string, first?: string) =>
      due('tibro', facts(snapshotAt, first), now).filter((id) => id.startsWith('snapshot'));
    expect([asked(january), asked(may), asked(june)]).toEqual([[missed], [missed], [missed]]);
    expect(asked(january, '2026-06-15T08:00:00Z')).toEqual([missed]);
    const late = withinHalfYear(at('2026-12-01T08:00:00Z'), at('2027-01-15T08:00:00Z')).toISOString();
    expect([asked(may, late), asked(june, late)]).toEqual([[], ['snapshot:bibliotek:2027-06-01']]);
    expect([asked(june, '2027-03-01T08:00:00Z'), asked(january, undefined, '2027-01-03T08:00:00Z')]).toEqual([[], []]);
  });

  it('[TIB-14] asks after a week without anything new', () => {
    const channels = [{ ...channel, reviewedAt: '2026-11-20T07:30:00Z', publishedAt: '2026-11-12T10:00:00Z' }];
    expect(due('tibro', { channels }, '2026-11-20T09:00:00+01:00')).toEqual(['updates:bibliotek:2026-11-19']);
  });

  it('lets what is published several times a day be ticked off', () => {
    const policy = presetById('tibro');
    const often = { ...policy, channel: { ...policy.channel, updatesPerWeek: { from: 14, to: 21 } } };
    const done = '2026-11-20T08:00:00Z';
    const channels = [{ ...channel, reviewedAt: done, publishedAt: done }];
    const dueAfter = (now: string) =>
      dueReminders({ channels, answered: [] }, reminderRulesOf(often), at(now)).map(({ kind }) => kind);
    expect(dueAfter('2026-11-20T08:00:01Z')).toEqual([]);
    expect(dueAfter('2026-11-21T09:00:00Z')).toEqual(['updates']);
  });

  it('[GIS-10] asks every year to look through the guideline', () => {
    const facts = { policyReviewedAt: '2025-11-20T09:00:00Z' };
    expect(due('gislaved', facts, '2026-11-20T09:59:00+01:00')).toEqual([]);
    expect(due('gislaved', facts, '2026-11-20T10:00:00+01:00')).toEqual(['policy-review:2026-11-20']);
  });

  it('asks for a backup every week', () => {
    expect(due('nykoping', { backedUpAt: '2026-11-13T07:00:00Z' }, '2026-11-20T08:00:00+01:00')).toEqual([
      'backup:2026-11-20',
    ]);
  });

  it('[TIB-06] is not silent for a year because the clock was a year ahead when it was ticked', () => {
    const ahead = '2027-11-20T09:00:00Z';
    const now = '2026-11-20T09:00:00Z';
    const times = { registeredAt: ahead, reviewedAt: ahead, publishedAt: ahead, watcherNamedAt: ahead };
    const kinds = (preset: 'tibro' | 'hallsberg', at: string) =>
      due(preset, { channels: [{ key: 'bibliotek', ...times }] }, at).map((id) => id.split(':')[0]);
    expect(kinds('tibro', now)).toEqual(['daily-review']);
    expect(kinds('hallsberg', now)).toEqual(['daily-review', 'watcher']);
    expect(due('nykoping', { backedUpAt: ahead }, now)).toEqual(['backup:2026-11-20']);
    expect(due('gislaved', { policyReviewedAt: ahead }, now)).toEqual(['policy-review:2026-11-20']);
    const minutes = { ...channel, reviewedAt: '2026-11-20T09:04:00Z', publishedAt: '2026-11-20T09:04:00Z' };
    expect(due('tibro', { channels: [minutes] }, now)).toEqual([]);
  });
});

describe('a notification', () => {
  const rule = { kind: 'elapsed' as const, hours: 24 };
  const soon = { id: 'answer-7', due: at('2026-11-20T10:05:00+01:00'), rule };
  const later = { id: 'answer-8', due: at('2026-11-21T10:05:00+01:00'), rule };
  const promptly = { id: 'item-9', due: null, rule: { kind: 'asap' as const } };
  const now = at('2026-11-20T08:15:00+01:00');

  it('tells once of what is due soon, though the worker starts anew or the clock is moved', () => {
    const found = dueToTell([soon, later, promptly], now, new Set());
    expect(found.map(({ item }) => item)).toEqual([soon]);
    const told = new Set(found.map(({ key }) => key));
    expect(dueToTell([soon], at('2026-11-20T12:00:00+01:00'), told)).toEqual([]);
    expect(dueToTell([soon], now, told)).toEqual([]);
  });

  it('tells after two weeks with the browser closed what has been overdue all the while', () => {
    expect(dueToTell([soon, later], at('2026-12-04T08:00:00+01:00'), new Set())).toHaveLength(2);
  });
});
