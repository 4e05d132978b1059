import type { Item } from './item.ts';

/** When the comment of an item was first known here, UTC ISO (requirements 0.6): a question may have waited before it was opened. */
export function knownAtOf({ firstSeen, openedAt }: Pick<Item, 'firstSeen' | 'openedAt'>): string {
  return firstSeen && firstSeen.at < openedAt ? firstSeen.at : openedAt;
}
