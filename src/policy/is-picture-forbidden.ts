import type { Item } from '../shared/item.ts';
import type { Policy } from '../shared/policy.ts';
import { groundOfItem } from './ground-of.ts';
import { isWithoutPicture } from './steps-for.ts';

/** True for an item that no picture may be taken of, by its ground under this policy or under the one it was given by. */
export function isPictureForbidden(policy: Policy | undefined, item: Pick<Item, 'ground'> | undefined): boolean {
  const ground = groundOfItem(policy, item);
  return ground ? isWithoutPicture(ground) : item?.ground?.isWithoutPicture === true;
}
