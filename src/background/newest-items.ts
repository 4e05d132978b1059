import type { Item } from '../shared/item.ts';

/** The newest item of each comment, by the comment's id: one that was closed may have come back as another. */
export function newestItems(items: readonly Item[]): Map<string, Item> {
  const newest = new Map<string, Item>();
  for (const item of items) {
    const known = newest.get(item.comment.id);
    if (!known || item.openedSeq > known.openedSeq) newest.set(item.comment.id, item);
  }
  return newest;
}
