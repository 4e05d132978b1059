import { isPictureDemanded } from '../policy/is-picture-demanded.ts';
import { hasTextAlone } from '../shared/has-text-alone.ts';
import { isHandedOver } from '../shared/is-handed-over.ts';
import type { Item } from '../shared/item.ts';
import type { Ground, Policy } from '../shared/policy.ts';

/**
 * What an item with saved evidence still waits for before its comment may be removed: `picture` where the guideline demands
 * one and only text was saved, `handover` where the registrar must have the package first (TIB-36). Undefined: nothing.
 */
export function whatGateWaitsFor(
  policy: Policy | undefined,
  ground: Pick<Ground, 'codes' | 'kind'> | undefined,
  item: Pick<Item, 'pictures' | 'isTextAlone' | 'handedOver' | 'isNewSinceHandover'>,
): 'picture' | 'handover' | undefined {
  if (policy && hasTextAlone(item) && isPictureDemanded(policy, ground)) return 'picture';
  return policy?.registerBeforeRemoval && !isHandedOver(item) ? 'handover' : undefined;
}
