import type { Item } from '../../shared/item.ts';

export type FilterId = 'open' | 'not-handed-over' | 'secret' | 'facebook' | 'instagram';

/** What each filter lets through. None of them is about a person (requirements 0.5). */
export const filters: Record<FilterId, (item: Item) => boolean> = {
  open: ({ closed }) => !closed,
  'not-handed-over': ({ handedOver, pictures, action }) =>
    !handedOver && (pictures.length > 0 || action?.what === 'deleted' || action?.what === 'hidden'),
  secret: ({ secret }) => secret,
  facebook: ({ platform }) => platform === 'facebook',
  instagram: ({ platform }) => platform === 'instagram',
};

/**
 * The items that have all the words, in text, sender, number, case number, channel or ground, and pass every filter; the
 * newest first. Case and accents of the typing do not matter, å ä ö do.
 */
export function searchItems(items: readonly Item[], query: string, on: ReadonlySet<FilterId>): Item[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return items
    .filter((item) => [...on].every((id) => filters[id](item)))
    .filter((item) => {
      const text = fold(textOf(item));
      return words.every((word) => text.includes(word));
    })
    .sort((a, b) => b.number.localeCompare(a.number));
}

function textOf({ number, comment, channel, ground, receipt }: Item): string {
  return [number, comment.text, comment.author, channel, ground?.no, ground?.text, receipt?.caseNumber]
    .filter(Boolean)
    .join('\n');
}

function fold(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('sv');
}
