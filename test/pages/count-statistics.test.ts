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
    gate: 'closed',
    pictures: [],
    secret: false,
    closed: true,
    ...change,
  };
}
const answered = (at: string) => ({ action: { what: 'answered' as const, how: 'said' as const, at } });

it('[HAL-30] counts by month and channel, with the median reply and what was overdue by the municipality’s own rule', async () => {
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

it('tells nothing of whom it counted', async () => {
  const found = JSON.stringify(await countStatistics([item('2026-0001', answered('2026-11-16T09:00:00Z'))], terms));
  for (const word of ['Robin', 'dumma', 'facebook.com', '2026-0001', '9043']) expect(found).not.toContain(word);
});

it('[HAL-30] counts a removal and an answer where a comment got both', async () => {
  const both = item('2026-0001', {
    action: { what: 'deleted', how: 'observed', at: '2026-11-16T08:30:00Z' },
    done: { answered: { at: '2026-11-16T09:00:00Z' } },
  });
  expect(await countStatistics([both], terms)).toMatchObject({ removed: 1, answered: 1, medianReply: 3_600_000 });
});
