import type { Item } from './item.ts';

/** True where the removal of the comment has been begun, whether or not it came to that. */
export function isRemovalBegun({
  ground,
  evidenceSavedAt,
  overridden,
}: Pick<Item, 'ground' | 'evidenceSavedAt' | 'overridden'>): boolean {
  return ground !== undefined || evidenceSavedAt !== undefined || overridden !== undefined;
}
