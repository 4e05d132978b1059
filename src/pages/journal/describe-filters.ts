import { shorten } from '../../shared/shorten.ts';
import { showMonth } from '../../ui/show-time.ts';
import { sayJournal } from '../../ui/words/journal-words.ts';
import { sayPage } from '../../ui/words/page-words.ts';
import type { JournalFilter, RowState } from './journal-data.ts';
import type { Card, FilterId } from './search-items.ts';

/** Filters whose answers are what there is in the journal; the others have two answers each. */
const open = ['channel', 'unit', 'ground', 'action', 'month'] as const satisfies FilterId[];
const closed = {
  open: ['open', 'closed'],
  handover: ['no', 'yes'],
  secret: ['yes', 'no'],
  direction: ['incoming', 'drawn-up'],
} as const;

let counted: { cards: readonly Card[]; length: number; values: Map<FilterId, string[]> } | undefined;

/** Every answer that there is, counted once for the same cards. */
function valuesOf(cards: readonly Card[]): Map<FilterId, string[]> {
  if (counted?.cards === cards && counted.length === cards.length) return counted.values;
  const values = new Map(
    open.map((id) => [id, [...new Set(cards.map(({ facts }) => facts[id]))].filter(Boolean)] as const),
  );
  counted = { cards, length: cards.length, values };
  return values;
}

/** The filters above the list, with their answers in words. None is about a person (requirements 0.5). */
export function describeFilters(cards: readonly Card[], wanted: Partial<Record<FilterId, string>>): JournalFilter[] {
  const values = valuesOf(cards);
  const words: Record<(typeof open)[number], (value: string) => string> = {
    channel: sayChannel,
    unit: (value) => shorten(value, 60),
    ground: (value) => shorten(value, 60),
    action: (value) => sayJournal(`state.${value as RowState}`),
    month: (value) => showMonth(new Date(`${value}-15T12:00:00Z`)),
  };
  // Most municipalities name no units, and one that narrows nothing down is in the way.
  const asked = open.filter((id) => id !== 'unit' || wanted.unit || values.get(id)?.length);
  const some = asked.map((id): JournalFilter => {
    const sorted = (values.get(id) ?? []).toSorted((a, b) => a.localeCompare(b, 'sv', { numeric: true }));
    if (id === 'month') sorted.reverse();
    return filter(
      id,
      sorted.map((value) => ({ value, text: words[id](value) })),
    );
  });
  const two = (Object.keys(closed) as (keyof typeof closed)[]).map((id) =>
    filter(
      id,
      closed[id].map((value) => ({ value, text: sayJournal(`filter.${id}.${value}` as 'filter.open.open') })),
    ),
  );
  return [...some, ...two];

  function filter(id: FilterId, options: JournalFilter['options']): JournalFilter {
    return { id, label: sayJournal(`filter.${id}`), value: wanted[id] ?? '', options };
  }
}

/** "facebook bibliotek" as "bibliotek, Facebook". */
function sayChannel(value: string): string {
  const [platform = '', ...name] = value.split(' ');
  return `${name.join(' ')}, ${sayPage(platform === 'instagram' ? 'instagram' : 'facebook')}`;
}
