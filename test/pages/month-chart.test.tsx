// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MonthChart } from '../../src/pages/statistics/MonthChart.tsx';
import { doNow } from '../panel/do-now.ts';

const row = (month: string, opened: number) => ({
  month,
  channel: 'Ekbacka bibliotek',
  platform: 'facebook' as const,
  opened,
  removed: 0,
  answered: 0,
  overdue: 0,
});

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
});
afterEach(() => {
  doNow(() => render(null, document.body));
  vi.unstubAllGlobals();
});

function barsOf(rows: ReturnType<typeof row>[]): (string | null)[] {
  doNow(() => render(<MonthChart rows={rows} />, document.body));
  return [...document.querySelectorAll('g')].map((bar) => bar.textContent);
}

it('[HAL-30] gives the months when nothing happened their place, over the turn of the year', () => {
  expect(barsOf([row('2027-02', 3), row('2026-11', 2)])).toEqual(['2nov2026', '0dec', '0jan2027', '3feb']);
});

it('[HAL-30] shows the twelve newest months, and says them', () => {
  const bars = barsOf([row('2027-02', 3), row('2024-01', 9)]);
  expect([bars.length, bars[0], bars.at(-1)]).toEqual([12, '0mars2026', '3feb']);
  expect(document.querySelector('svg')?.getAttribute('aria-label')).toContain('februari 2027: 3 fall, 0 försenade.');
});
