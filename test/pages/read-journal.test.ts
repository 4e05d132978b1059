// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { readSettingsFrom } from '../../src/background/settings-schema.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { type JournalState, startState } from '../../src/pages/journal/journal-state.ts';
import { weededCard } from '../../src/pages/journal/search-items.ts';
import { readJournal } from '../../src/pages/journal/show-journal.ts';

/** What ends each reading of the list, in the order in which they were begun. */
const ends = vi.hoisted((): (() => void)[] => []);
vi.mock('webextension-polyfill', () => ({ default: { runtime: { id: 'ours', getURL: (path: string) => path } } }));
vi.mock('../../src/pages/journal/read-cards.ts', () => ({
  async *readCards() {
    const no = ends.length + 1;
    const end = new Promise<void>((resolve) => ends.push(resolve));
    const cards = [weededCard(`2026-000${no}`, '2026-11-20T08:00:00.000Z', 'KS 1')];
    yield { cards, of: 2 };
    await end;
    yield { cards, of: 1 };
  },
}));

it('shows the list that was read last, and says that all is read only when that is', async () => {
  const state = startState(readSettingsFrom({}).settings, await openJournal());
  const draw = (change: Partial<JournalState> = {}) => void Object.assign(state, change);
  const page = { state, draw, run: () => undefined };
  const numbers = () => state.cards.map(({ row }) => row.number);
  const first = readJournal(page);
  await vi.waitFor(() => expect(numbers()).toEqual(['2026-0001']));
  const second = readJournal(page);
  await vi.waitFor(() => expect(numbers()).toEqual(['2026-0002']));
  ends[0]?.();
  await first;
  expect([numbers(), state.isAllRead]).toEqual([['2026-0002'], false]);
  ends[1]?.();
  await second;
  expect([numbers(), state.isAllRead]).toEqual([['2026-0002'], true]);
});
