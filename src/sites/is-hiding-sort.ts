import { type ExtraWords, wordsWith } from './words.ts';

/** Whether a sort filter may leave comments out: all do but the one that shows all. Takes the page's own words. */
export function isHidingSort(sort: string, words?: ExtraWords): boolean {
  return !wordsWith(words).is('sort-all', sort);
}
