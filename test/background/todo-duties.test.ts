import { describe, expect, it } from 'vitest';
import { afterDuty } from '../../src/background/after-duty.ts';
import type { Duties } from '../../src/background/duties.ts';
import { noteFirstSeen } from '../../src/background/note-first-seen.ts';
import { todoOf } from '../../src/background/todo-of.ts';
import { sampleFacts, sampleItem } from './sample-facts.ts';

const fridayAfternoon = new Date('2026-11-20T14:00:00Z');

describe('a duty that comes back', () => {
  it('[TIB-06] asks for the daily review of each channel until it is ticked, and says how many weekdays were missed', () => {
    const facts = sampleFacts('tibro');
    const now = new Date('2026-11-25T09:00:00Z');
    const review = todoOf(facts, now).find(({ kind }) => kind === 'daily-review');
    expect([review?.channel, review?.missed]).toEqual(['Ekbacka bibliotek', 2]);
    if (!review) return;
    const duties = afterDuty(facts.duties, review, now.toISOString());
    expect(todoOf({ ...facts, duties }, now).some(({ kind }) => kind === 'daily-review')).toBe(false);
    expect(todoOf({ ...facts, duties }, new Date('2026-11-26T09:00:00Z'))).toContainEqual(
      expect.objectContaining({ kind: 'daily-review', missed: 0 }),
    );
  });

  it('keeps two channels of one name apart, and says which platform', () => {
    const facts = sampleFacts('tibro');
    const instagram = 'https://www.instagram.com/ekbackabibliotek';
    const channels = [
      ...facts.settings.channels,
      { platform: 'instagram' as const, name: 'Ekbacka bibliotek', url: instagram },
    ];
    const registered = Object.values(facts.duties.channels)[0] ?? { registeredAt: '2026-10-01T07:00:00Z' };
    const duties: Duties = { ...facts.duties, channels: { ...facts.duties.channels, [instagram]: registered } };
    const now = new Date('2026-11-25T09:00:00Z');
    const reviews = (done = duties) =>
      todoOf({ ...facts, settings: { ...facts.settings, channels }, duties: done }, now).filter(
        ({ kind }) => kind === 'daily-review',
      );
    expect(reviews().map(({ platform }) => platform)).toEqual(['facebook', 'instagram']);
    const [, second] = reviews();
    if (!second) return;
    expect(reviews(afterDuty(duties, second, now.toISOString())).map(({ platform }) => platform)).toEqual(['facebook']);
  });

  it('[HAL-14] asks who watches today, until somebody has said so', () => {
    const facts = sampleFacts('hallsberg');
    const now = new Date('2026-11-25T09:00:00Z');
    const watcher = todoOf(facts, now).find(({ kind }) => kind === 'watcher');
    expect(watcher).toBeDefined();
    if (!watcher) return;
    const duties = afterDuty(facts.duties, watcher, now.toISOString());
    expect(todoOf({ ...facts, duties }, now).some(({ kind }) => kind === 'watcher')).toBe(false);
  });

  it('[TIB-33] takes a picture of the last half-year that is ticked off late as the one of that half-year', () => {
    const facts = sampleFacts('tibro');
    const [url = '', times] = Object.entries(facts.duties.channels)[0] ?? [];
    if (!times) return;
    const missed: Duties = { ...facts.duties, channels: { [url]: { ...times, snapshotAt: '2026-06-03T08:00:00Z' } } };
    const asked = (now: string, duties: Duties) =>
      todoOf({ ...facts, duties }, new Date(now)).find(({ kind }) => kind === 'snapshot');
    const january = '2027-01-15T08:00:00.000Z';
    const picture = asked(january, missed);
    expect(picture?.id).toContain('2026-12-01');
    if (!picture) return;
    const taken = afterDuty(missed, picture, january);
    expect(asked('2027-05-20T08:00:00Z', taken)).toBeUndefined();
    expect(asked('2027-06-01T08:00:00Z', taken)?.id).toContain('2027-06-01');
  });

  it('[GIS-20] asks to look again the weekday after an answer, once', () => {
    const answered = sampleItem('2026-0001', '2026-11-19T10:00:00.000Z', {
      action: { what: 'answered', at: '2026-11-20T12:00:00.000Z', how: 'said' },
      closed: true,
    });
    const facts = sampleFacts('gislaved', { items: [answered] });
    const followUp = (now: string, duties = facts.duties) =>
      todoOf({ ...facts, duties }, new Date(now)).find(({ kind }) => kind === 'follow-up');
    expect(followUp('2026-11-22T12:00:00Z')).toBeUndefined();
    const due = followUp('2026-11-23T09:00:00Z');
    expect(due?.number).toBe('2026-0001');
    if (!due) return;
    expect(followUp('2026-11-23T09:00:00Z', afterDuty(facts.duties, due, '2026-11-23T09:00:00.000Z'))).toBeUndefined();
  });

  it('[GIS-20] does not ask about the answers of years when a journal has been read in on another computer', () => {
    const answered = (number: string, at: string) =>
      sampleItem(number, at, { action: { what: 'answered', at, how: 'said' }, closed: true });
    const items = [
      answered('2025-0001', '2025-03-03T12:00:00.000Z'),
      answered('2026-0001', '2026-09-28T12:00:00.000Z'),
      answered('2026-0002', '2026-10-05T12:00:00.000Z'),
    ];
    const asked = (facts = sampleFacts('gislaved', { items })) =>
      todoOf(facts, fridayAfternoon).flatMap(({ kind, number }) => (kind === 'follow-up' ? [number] : []));
    expect(asked()).toEqual(['2026-0001', '2026-0002']);
    const { duties } = sampleFacts('gislaved');
    expect(asked(sampleFacts('gislaved', { items, duties: { ...duties, channels: {} } }))).toHaveLength(3);
  });

  it('reminds of no channel that is not approved or is closed (SMB-12)', () => {
    const facts = sampleFacts('tibro');
    const channels = facts.settings.channels.map((channel) => ({ ...channel, status: 'closed' as const }));
    const todo = todoOf({ ...facts, settings: { ...facts.settings, channels } }, new Date('2026-11-25T09:00:00Z'));
    expect(todo).toEqual([]);
  });

  it('asks for a backup as often as IT says', () => {
    const facts = sampleFacts('smedjebacken', { lastBackupAt: '2026-11-15T09:00:00.000Z' });
    const asks = (exportReminderDays?: number) =>
      todoOf({ ...facts, settings: { ...facts.settings, exportReminderDays } }, fridayAfternoon).map(
        ({ kind }) => kind,
      );
    expect([asks(), asks(3)]).toEqual([[], ['backup']]);
  });
});

describe('what was seen first when', () => {
  it('counts a channel from the day it was registered, and forgets one that has left', () => {
    const { settings, duties, policy } = sampleFacts('tibro');
    const now = new Date('2026-11-25T09:00:00Z');
    expect(noteFirstSeen(duties, settings, policy, now)).toBe(duties);
    const channels = [{ platform: 'instagram' as const, name: 'Ny', url: 'https://www.instagram.com/ekbackany' }];
    expect(noteFirstSeen(duties, { ...settings, channels }, policy, now).channels).toEqual({
      'https://www.instagram.com/ekbackany': { registeredAt: now.toISOString() },
    });
  });
});
