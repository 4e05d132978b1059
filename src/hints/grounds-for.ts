import type { Hint } from '../shared/hint.ts';
import type { Ground, Policy } from '../shared/policy.ts';

/**
 * The municipality's own grounds that each hint may point at, in the order of its guideline. A hint without a ground
 * (a question, say) has an empty list.
 */
export function groundsFor(hints: readonly Hint[], policy: Policy): { hint: Hint; grounds: Ground[] }[] {
  return hints.map((hint) => ({
    hint,
    grounds: policy.grounds.filter((ground) => ground.hints.includes(hint.category)),
  }));
}
