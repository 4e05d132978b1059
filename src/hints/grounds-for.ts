import type { Hint } from '../shared/hint.ts';
import type { Ground, Policy } from '../shared/policy.ts';

/** The municipality's own grounds that a hint may point at, in the order of its guideline; none for a question, say. */
export function groundsFor({ category }: Hint, policy: Policy): Ground[] {
  return policy.grounds.filter(({ hints }) => hints.includes(category));
}
