import { expect, it, vi } from 'vitest';
import { readSettingsFrom } from '../../src/background/settings-schema.ts';
import type { JournalDatabase } from '../../src/journal/open-journal.ts';
import { describeDisclosure } from '../../src/pages/disclosure/disclosure-state.ts';
import { cardOf } from '../../src/pages/journal/search-items.ts';
import type { Item } from '../../src/shared/item.ts';
import { sampleComment } from '../journal/sample-story.ts';

vi.mock('webextension-polyfill', () => ({ default: { runtime: { getURL: (path: string) => path } } }));

const item = (number: string, text: string, earlierTexts?: string[]): Item => ({
  number,
  comment: { ...sampleComment, text },
  earlierTexts,
  channel: 'Ekbacka bibliotek',
  platform: 'facebook',
  openedAt: '2026-11-03T08:00:00.000Z',
  openedSeq: 0,
  gate: 'closed',
  pictures: [],
  secret: false,
  closed: false,
});

/** The page's rows for what is searched for. */
function rowsOf(query: string, items: Item[]) {
  const { rows } = describeDisclosure({
    settings: readSettingsFrom({}).settings,
    db: {} as JournalDatabase,
    items,
    cards: items.map((one) => cardOf(one)),
    query,
    chosen: [],
    addresses: new Map(),
    provision: '',
    saved: undefined,
  });
  return rows.map(({ number, earlier }) => [number, earlier?.text]);
}

it('says in the row what a comment said before, where only that has the words', () => {
  const items = [item('2026-0002', 'Tack för hjälpen', ['Ni är dumma']), item('2026-0001', 'Hur dumma får ni vara?')];
  expect(rowsOf('dumma', items)).toEqual([
    ['2026-0002', 'Ni är dumma'],
    ['2026-0001', undefined],
  ]);
  expect(rowsOf('hjälpen', items)).toEqual([['2026-0002', undefined]]);
});
