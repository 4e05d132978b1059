import type { Ground, Policy } from '../shared/policy.ts';
import { isWithoutPicture } from './steps-for.ts';

/**
 * True where the guideline wants a screenshot for this ground, and the law lets one be taken. Where no ground is known yet,
 * or it is none of this guideline's, any ground may turn out to want one: then true where some kind does.
 */
export function isPictureDemanded(policy: Policy, ground: Pick<Ground, 'codes' | 'kind'> | undefined): boolean {
  const { screenshotRequired } = policy.evidence;
  if (!ground) return screenshotRequired.length > 0;
  return screenshotRequired.includes(ground.kind) && !isWithoutPicture(ground);
}
