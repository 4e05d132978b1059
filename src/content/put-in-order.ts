import { isBefore } from '../shared/is-before.ts';
import type { SeenComment } from './session-state.ts';

/**
 * Puts a few that came late among many that stand in order, asking as seldom as can be which of two comes first: between
 * elements of a long page that question is slow.
 * @param isBefore whether the first comes before the second
 * @returns all of them in order
 */
export function putInOrder<T>(ordered: readonly T[], late: readonly T[], isBefore: (a: T, b: T) => boolean): T[] {
  const places: { one: T; at: number }[] = [];
  for (const one of [...late].sort((a, b) => (isBefore(a, b) ? -1 : 1))) {
    let from = places.at(-1)?.at ?? 0;
    let to = ordered.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      const other = ordered[middle];
      if (other !== undefined && isBefore(other, one)) from = middle + 1;
      else to = middle;
    }
    places.push({ one, at: from });
  }
  const all: T[] = [];
  let next = 0;
  for (const [at, one] of ordered.entries()) {
    for (let place = places[next]; place && place.at <= at; place = places[next]) {
      all.push(place.one);
      next += 1;
    }
    all.push(one);
  }
  return all.concat(places.slice(next).map(({ one }) => one));
}

/** Puts the comments of a page in document order, where all but the late ones stand so already. */
export function putInDocumentOrder(seen: Map<string, SeenComment>, late: ReadonlySet<string>): void {
  const entries = [...seen];
  const isLate = ([id]: [string, SeenComment]) => late.has(id);
  const ordered = entries.filter((entry) => !isLate(entry));
  const sorted = putInOrder(ordered, entries.filter(isLate), ([, a], [, b]) => isBefore(a.element, b.element));
  seen.clear();
  for (const [id, one] of sorted) seen.set(id, one);
}
