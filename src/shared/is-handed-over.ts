import type { Item } from './item.ts';

/** True where the registrar has been given the package, and nothing newer has been saved since. */
export function isHandedOver({
  handedOver,
  isNewSinceHandover,
}: Pick<Item, 'handedOver' | 'isNewSinceHandover'>): boolean {
  return handedOver !== undefined && !isNewSinceHandover;
}
