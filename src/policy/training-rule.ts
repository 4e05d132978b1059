import type { Policy } from '../shared/policy.ts';

/** The guideline's own words where it wants whoever moderates to have been trained (NYK-11); undefined where it says nothing. */
export function trainingRule(policy: Policy | undefined): string | undefined {
  return policy?.channel.rules.find(({ id }) => id === 'utbildning')?.text;
}
