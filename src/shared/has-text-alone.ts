import type { Item } from './item.ts';

/** True where no picture belongs to the newest text: none was saved, or those that were are of an earlier text. */
export function hasTextAlone({ pictures, isTextAlone }: Pick<Item, 'pictures' | 'isTextAlone'>): boolean {
  return isTextAlone === true || pictures.length === 0;
}
