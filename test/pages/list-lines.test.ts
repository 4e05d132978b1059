import { expect, it } from 'vitest';
import type { JournalRow } from '../../src/pages/journal/journal-data.ts';
import { listLines } from '../../src/pages/journal/list-lines.ts';

const row = (number: string, at: string): JournalRow => ({
  number,
  at: new Date(at),
  state: 'deleted',
  channel: 'bibliotek',
  platform: 'facebook',
  isSecret: false,
});

it('puts the day of the municipality above its items, with how many they are', () => {
  const lines = listLines([
    row('3', '2026-11-19T23:30:00Z'),
    row('2', '2026-11-19T22:30:00Z'),
    row('1', '2026-11-19T08:00:00Z'),
  ]);
  expect(lines.map((line) => ('day' in line ? line.count : `${line.place}:${line.row.number}`))).toEqual([
    1,
    '1:3',
    2,
    '2:2',
    '3:1',
  ]);
});

it('groups a hundred thousand items in a moment', () => {
  const rows = Array.from({ length: 100_000 }, (_, n) => row(String(n), new Date(1.8e12 - n * 60_000).toISOString()));
  expect(listLines(rows).filter((line) => 'row' in line)).toHaveLength(100_000);
});
