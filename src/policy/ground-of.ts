import type { Item } from '../shared/item.ts';
import type { Ground, Policy } from '../shared/policy.ts';
import { isWithoutPicture } from './steps-for.ts';

/** The ground of the way without a picture, for guidelines that do not name that crime. */
const noPicture: Ground = {
  id: 'no-picture',
  no: '–',
  text: 'sexuell bild på barn',
  codes: ['bbs_barnpornografi'],
  kind: 'criminal',
  hints: [],
  lawBeside: '16 kap. 10 a § brottsbalken: att inneha en sådan bild är ett brott.',
};

/** A ground by its id: the policy's own, or for "no-picture" the one of the way without a picture. */
export function groundById(policy: Policy, id: string): Ground | undefined {
  if (id === noPicture.id) return policy.grounds.find(isWithoutPicture) ?? noPicture;
  return policy.grounds.find((ground) => ground.id === id);
}

/**
 * The ground that an item has under this policy; undefined where none is chosen, or one of another policy. What no picture
 * may be taken of stays so under every policy, for the law does not change with it (requirements 3.9).
 */
export function groundOfItem(policy: Policy | undefined, item: Pick<Item, 'ground'> | undefined): Ground | undefined {
  if (!policy || !item?.ground) return undefined;
  const ground = groundById(policy, item.ground.id);
  const isKept = !item.ground.isWithoutPicture || (ground && isWithoutPicture(ground));
  return isKept ? ground : groundById(policy, noPicture.id);
}
