import { expect, it } from 'vitest';
import { countStatistics } from '../../src/pages/statistics/count-statistics.ts';
import { presetById } from '../../src/policy/preset-by-id.ts';
import type { Item } from '../../src/shared/item.ts';
import type { Settings } from '../../src/shared/settings.ts';
import { sampleComment } from '../journal/sample-story.ts';

const settings: Settings = {
  municipality: 'Ekbacka kommun',
  unit: '',
  operator: { name: 'Sara', title: '' },
  channels: [],
  policyId: 'tibro',
  contacts: {},
  language: 'sv',
};
const terms = { policy: presetById('tibro'), settings, now: new Date('2026-11-25T12:00:00Z') };

function item(number: string, change: Partial<Item>): Item {
  const from = change.openedAt ?? '2026-11-16T08:00:00Z';
  return {
    number,
    comment: { ...sampleComment, postedAt: { shown: '', from, to: from } },
    channel: 'Ekbacka bibliotek',
    platform: 'facebook',
    openedAt: from,
    openedSeq: 0,
    gate: 'closed',
    pictures: [],
    secret: false,
    closed: true,
    ...change,
  };
}
const answered = (at: string) => ({ action: { what: 'answered' as const, how: 'said' as const, at } });

it('[HAL-30] [GIS-12] counts by month and channel, with the median reply and what was overdue by the municipality’s own rule', async () => {
  const items = [
    item('2026-0001', answered('2026-11-16T09:00:00Z')),
    item('2026-0002', answered('2026-11-16T11:00:00Z')),
    item('2026-0003', answered('2026-11-19T09:00:00Z')),
    item('2026-0004', { openedAt: '2026-10-31T23:30:00Z', channel: 'Simhallen', closed: false }),
    item('2026-0005', { action: { what: 'deleted', how: 'observed', at: '2026-11-16T08:30:00Z' } }),
  ];
  const found = await countStatistics(items, terms);
  expect(found).toMatchObject({ opened: 5, answered: 3, removed: 1, open: 1, medianReply: 3 * 3_600_000 });
  // Tibro promises 48 hours on weekdays: the third answer came after them, the fourth never has.
  expect(found.overdue).toBe(2);
  expect(found.months.map(({ month, channel, opened }) => [month, channel, opened])).toEqual([
    ['2026-11', 'Ekbacka bibliotek', 4],
    // Half past midnight in Sweden.
    ['2026-11', 'Simhallen', 1],
  ]);
});

it('counts nothing as overdue where the guideline gives no hours', async () => {
  const late = item('2026-0001', answered('2026-12-24T09:00:00Z'));
  expect((await countStatistics([late], { ...terms, policy: presetById('gislaved') })).overdue).toBe(0);
});

it('[SMB-31] tells nothing of whom it counted, nor of who did the work', async () => {
  const found = JSON.stringify(await countStatistics([item('2026-0001', answered('2026-11-16T09:00:00Z'))], terms));
  for (const word of ['Robin', 'Sara', 'dumma', 'facebook.com', '2026-0001', '9043']) expect(found).not.toContain(word);
});

it('[HAL-30] counts a removal and an answer where a comment got both', async () => {
  const both = item('2026-0001', {
    action: { what: 'deleted', how: 'observed', at: '2026-11-16T08:30:00Z' },
    done: { answered: { at: '2026-11-16T09:00:00Z' } },
  });
  expect(await countStatistics([both], terms)).toMatchObject({ removed: 1, answered: 1, medianReply: 3_600_000 });
});

it('[HAL-30] counts a comment under everything that was done with it', async () => {
  const answer = { at: '2026-11-16T09:00:00Z' };
  const forwarded = { what: 'forwarded' as const, how: 'said' as const, at: '2026-11-20T09:00:00Z' };
  const deleted = { what: 'deleted' as const, how: 'observed' as const, at: '2026-11-16T08:30:00Z' };
  const items = [
    // Answered, and passed on after the answer was due: in time all the same.
    item('2026-0001', { action: forwarded, done: { answered: answer, forwarded: { at: forwarded.at } } }),
    item('2026-0002', { action: deleted, done: { forwarded: answer } }),
    // Removed, and answered by the one who was asked.
    item('2026-0003', { action: deleted, done: { responded: answer } }),
  ];
  expect(await countStatistics(items, terms)).toMatchObject({
    removed: 2,
    answered: 2,
    forwarded: 2,
    overdue: 0,
    medianReply: 3_600_000,
  });
});

it('[HAL-30] does not count as removed what is still there, nor as done what was only reported', async () => {
  const deleted = { what: 'deleted' as const, how: 'said' as const, at: '2026-11-16T08:30:00Z' };
  const ground = { id: 'a', no: '1', text: 'Hot', chosenAt: '2026-11-16T08:10:00Z' };
  const seen = (what: 'still-there' | 'gone') => ({ what, at: '2026-11-16T08:31:00Z' });
  const items = [
    item('2026-0001', { action: deleted, ground, outcome: seen('still-there'), closed: false }),
    item('2026-0002', { action: deleted, ground, outcome: seen('gone'), closed: false }),
    item('2026-0003', { action: { ...deleted, what: 'reported' }, ground, closed: false }),
    item('2026-0004', { ground, closed: false, done: { answered: { at: '2026-11-16T09:00:00Z' } } }),
  ];
  const found = await countStatistics(items, terms);
  // More than a week later three of them are still there.
  expect([found.removed, found.overdue]).toEqual([1, 3]);
});

it('[HAL-30] calls late what the list calls late: by what stops the clock of the municipality’s own rule', async () => {
  const inTime = { at: '2026-11-16T09:00:00Z' };
  const late = { at: '2026-11-19T09:00:00Z' };
  const overdue = async (id: 'tibro' | 'hallsberg', more: Partial<Item>) => {
    const of = { ...terms, policy: presetById(id) };
    return (await countStatistics([item('2026-0001', { closed: false, ...more })], of)).overdue;
  };
  expect([await overdue('hallsberg', {}), await overdue('tibro', {})]).toEqual([1, 1]);
  const acknowledged = { done: { acknowledged: inTime } };
  expect([await overdue('hallsberg', acknowledged), await overdue('tibro', acknowledged)]).toEqual([0, 1]);
  expect(await overdue('hallsberg', { done: { acknowledged: late } })).toBe(1);
  const forwarded = { done: { forwarded: inTime }, waiting: { ...inTime, to: 'bygg' } };
  expect(await overdue('tibro', forwarded)).toBe(1);
  expect(await overdue('hallsberg', { secret: true })).toBe(0);
});

it('[HAL-30] leaves to a colleague what has been given to her', async () => {
  const given = { at: '2026-11-17T08:00:00Z', to: 'Mina' };
  expect(await countStatistics([item('2026-0001', { given, closed: false })], terms)).toMatchObject({
    opened: 1,
    open: 0,
    overdue: 0,
  });
});

it.each([
  ['2026-12-31T22:59:59Z', '2026-12'],
  ['2026-12-31T23:00:00Z', '2027-01'],
  ['2026-03-31T21:59:59Z', '2026-03'],
  ['2026-03-31T22:00:00Z', '2026-04'],
  ['2026-10-31T22:59:59Z', '2026-10'],
])('counts what was opened at %s in %s, as Sweden’s clock has it', async (openedAt, month) => {
  const found = await countStatistics([item('2026-0001', { openedAt })], terms, month.slice(0, 4));
  expect(found.months.map((one) => one.month)).toEqual([month]);
  expect((await countStatistics([item('2026-0001', { openedAt })], terms, '2025')).opened).toBe(0);
});

it('counts hours that passed, over the night when the clock is set', async () => {
  // Half past one before, half past three after: one hour.
  const openedAt = '2026-03-29T00:30:00Z';
  const found = await countStatistics([item('2026-0001', { openedAt, ...answered('2026-03-29T01:30:00Z') })], terms);
  expect(found.medianReply).toBe(3_600_000);
});
