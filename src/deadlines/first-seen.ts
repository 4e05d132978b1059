import type { FirstSeen, Item } from '../shared/item.ts';
import { knownAtOf } from '../shared/known-at-of.ts';
import { readableInstant } from './readable-instant.ts';

/**
 * How a comment was seen first, by what is known of several times that it was seen; undefined where there is none. When it
 * was published is known best from the first time, for a page that shows "3 tim" on one day shows "1 d" on the next; but a
 * time that is exact stands above one that is not.
 */
export function earliestSeen(all: readonly FirstSeen[]): FirstSeen | undefined {
  const seen = [...all].sort((a, b) => (a.at < b.at ? -1 : 1));
  const [first] = seen;
  const dated = seen.filter(({ from, to }) => readableInstant(from ?? to) !== undefined);
  const { from, to } = dated.find(isExact) ?? dated[0] ?? {};
  return first && { at: first.at, from, to };
}

function isExact({ from, to }: FirstSeen): boolean {
  return from !== undefined && to !== undefined && Date.parse(to) - Date.parse(from) <= 60_000;
}

/** How the comment of an item was seen first: before it was opened, or then. */
export function firstSeenOf(item: Item): FirstSeen {
  const { postedAt } = item.comment;
  const opened = { at: knownAtOf(item), from: postedAt?.from, to: postedAt?.to };
  return (item.firstSeen && earliestSeen([item.firstSeen, opened])) ?? opened;
}
