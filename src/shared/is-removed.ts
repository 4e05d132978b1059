import { isRemoval } from './is-removal.ts';
import type { Item } from './item.ts';

/** True where the comment was removed or hidden, and nobody has seen it there since. An answer afterwards undoes no removal. */
export function isRemoved({ action, outcome }: Pick<Item, 'action' | 'outcome'>): boolean {
  if (!isRemoval(action)) return false;
  return outcome?.what !== 'still-there' && outcome?.what !== 'came-back';
}
