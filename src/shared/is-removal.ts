import type { Item } from './item.ts';

type Action = NonNullable<Item['action']>;

/** True for what takes a comment from its readers. Whether it has stayed away since is what `isRemoved` tells. */
export function isRemoval(action: Item['action']): action is Action & { what: 'deleted' | 'hidden' } {
  return action?.what === 'deleted' || action?.what === 'hidden';
}
