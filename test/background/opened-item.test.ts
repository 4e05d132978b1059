import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { noteQuestions } from '../../src/background/note-questions.ts';
import { openedItem } from '../../src/background/opened-item.ts';
import { recordEntry } from '../../src/background/record-entry.ts';
import { seenBefore } from '../../src/background/seen-before.ts';
import { todoOf } from '../../src/background/todo-of.ts';
import { waitingRow } from '../../src/background/waiting-row.ts';
import { foldItem } from '../../src/journal/fold-item.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { presetById } from '../../src/policy/preset-by-id.ts';
import { sampleComment } from '../journal/sample-story.ts';
import { pageFacts, sampleFacts } from './sample-facts.ts';

it('opens one item for a comment, however often it is asked for at once', async () => {
  const db = await openJournal('opened');
  const open = (id: string) =>
    openedItem(db, { comment: { ...sampleComment, id }, channel: 'Biblioteket', facts: pageFacts });
  const numbers = (await Promise.all([open('1'), open('1'), open('2'), open('1')])).map(({ number }) => number);
  expect(new Set([numbers[0], numbers[1], numbers[3]]).size).toBe(1);
  expect(numbers[2]).not.toBe(numbers[0]);
  expect(await db.count('items')).toBe(2);
  expect((await open('1')).number).toBe(numbers[0]);
});

it('[TIB-36] goes on with the item that was opened last, though the clock was set back since the one before', async () => {
  const db = await openJournal('clock-set-back');
  const open = () => openedItem(db, { comment: sampleComment, channel: 'Biblioteket', facts: pageFacts });
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T09:00:00Z') });
  try {
    const first = await open();
    await recordEntry(db, { type: 'action-recorded', item: first.number, pub: { what: 'none', how: 'said' } });
    vi.setSystemTime(new Date('2026-11-20T08:00:00Z'));
    const second = await open();
    expect(second.number).not.toBe(first.number);
    expect((await open()).number).toBe(second.number);
  } finally {
    vi.useRealTimers();
  }
});

it('keeps how a question was seen first when it is opened, and when it is opened again: its clock stays where it was', async () => {
  const db = await openJournal('seen-first');
  const seen = {
    seenAt: '2026-11-19T08:00:00.000Z',
    postedFrom: '2026-11-19T04:00:00.000Z',
    postedTo: '2026-11-19T05:00:00.000Z',
  };
  await db.put('waiting', { id: '1', channel: 'Biblioteket', ...seen });
  const waiting = await db.getAll('waiting');
  const clock = (facts: Parameters<typeof sampleFacts>[1]) =>
    (['tibro', 'hallsberg', 'nykoping'] as const).map((id) => {
      const [row] = todoOf(sampleFacts(id, facts), new Date('2026-11-20T09:00:00Z'));
      return [row?.due, row?.since, row?.isUncertain];
    });
  const before = clock({ waiting });
  const postedAt = { shown: '1 d', from: '2026-11-18T08:00:00.000Z', to: '2026-11-19T08:00:00.000Z' };
  const open = () =>
    openedItem(db, { comment: { ...sampleComment, id: '1', postedAt }, channel: 'Biblioteket', facts: pageFacts });
  const item = await open();
  expect(await db.count('waiting')).toBe(0);
  expect(clock({ items: [item] })).toEqual(before);
  await recordEntry(db, { type: 'action-recorded', item: item.number, pub: { what: 'none', how: 'said' } });
  const again = await open();
  expect(again.number).not.toBe(item.number);
  expect(clock({ items: [again] })).toEqual(before);
});

it('counts a question whose page shows no time from when it was seen first, opened or not', async () => {
  const db = await openJournal('no-time');
  await db.put('waiting', { id: '1', channel: 'Biblioteket', seenAt: '2026-11-19T08:00:00.000Z' });
  const comment = { ...sampleComment, id: '1', postedAt: undefined };
  const item = await openedItem(db, { comment, channel: 'Biblioteket', facts: pageFacts });
  const [row] = todoOf(sampleFacts('nykoping', { items: [item] }), new Date('2026-11-20T09:00:00Z'));
  expect(row?.due).toBe('2026-11-20T08:00:00.000Z');
  const now = { at: '2026-11-20T09:00:00.000Z' };
  const seen = await seenBefore(db, '1', now, new Map(), presetById('nykoping'));
  expect(seen.at).toBe('2026-11-19T08:00:00.000Z');
});

it('leaves out of a journal that was read in what is no time at which it was seen', async () => {
  const opened = (firstSeen: unknown) =>
    foldItem([
      {
        entry: {
          v: 1,
          seq: 0,
          prev: '',
          at: '2026-11-20T08:00:00.000Z',
          type: 'item-opened',
          item: '2026-0001',
          pub: {},
          hash: '',
        },
        payload: JSON.parse(JSON.stringify({ comment: sampleComment, channel: 'x', platform: 'facebook', firstSeen })),
      },
    ]);
  for (const wrong of [{ at: 'i går' }, { at: '2026-99-99T08:00:00.000Z' }, 7, null, { from: '' }]) {
    expect(opened(wrong)).toMatchObject({ number: '2026-0001' });
    expect(opened(wrong)?.firstSeen).toBeUndefined();
  }
});

it('keeps of a question when it was seen first, and the best that is known of when it was published', () => {
  const about = { id: '1', channel: 'Biblioteket', permalink: undefined, which: undefined };
  const first = { at: '2026-11-20T09:00:00.000Z', from: '2026-11-20T05:00:00.000Z', to: '2026-11-20T06:00:00.000Z' };
  const row = waitingRow(about, first, undefined);
  const later = { at: '2026-11-21T09:00:00.000Z', from: '2026-11-19T09:00:00.000Z', to: '2026-11-20T09:00:00.000Z' };
  expect(waitingRow(about, later, row)).toBeUndefined();
  const exact = { ...later, from: '2026-11-20T05:30:00.000Z', to: '2026-11-20T05:30:00.000Z' };
  expect(waitingRow(about, exact, row)).toEqual({ ...row, postedFrom: exact.from, postedTo: exact.to });
});

it('lists no question anew that has been handled, though the page that shows it again does not know that yet', async () => {
  const db = await openJournal('seen-again');
  const seen = {
    channel: 'Biblioteket',
    comments: ['1', '2'].map((id) => ({ id, permalink: undefined, from: undefined, to: undefined })),
  };
  const note = (day: number) => noteQuestions(db, seen, presetById('tibro'), new Date(`2026-11-${day}T08:00:00.000Z`));
  expect(await note(18)).toBe(true);
  const item = await openedItem(db, {
    comment: { ...sampleComment, id: '1' },
    channel: 'Biblioteket',
    facts: pageFacts,
  });
  expect(await note(19)).toBe(false);
  await recordEntry(db, { type: 'answered', item: item.number, pub: {}, payload: { text: 'Hej' } });
  expect(await note(20)).toBe(false);
  expect(await db.getAll('waiting')).toMatchObject([{ id: '2', seenAt: '2026-11-18T08:00:00.000Z' }]);
});

it('forgets after a change of policy what does not ask by the new one, and keeps what was read otherwise for another reason', async () => {
  const db = await openJournal('policy-swapped');
  const comments = ['1', '2'].map((id) => ({ id }));
  const note = (id: 'hallsberg' | 'nykoping', asks: { id: string }[], asksNot: string[] = []) =>
    noteQuestions(db, { channel: 'Biblioteket', comments: asks, asksNot }, presetById(id), new Date());
  const kept = async () => (await db.getAll('waiting')).map(({ id }) => id);
  await note('hallsberg', comments);
  expect(await note('hallsberg', [], ['1'])).toBe(false);
  expect(await kept()).toEqual(['1', '2']);
  expect(await note('nykoping', [{ id: '2' }], ['1'])).toBe(true);
  expect(await kept()).toEqual(['2']);
  expect(await note('nykoping', [], ['2'])).toBe(false);
  expect(await kept()).toEqual(['2']);
});
