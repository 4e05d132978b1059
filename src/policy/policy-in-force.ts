import type { Policy } from '../shared/policy.ts';
import type { Settings } from '../shared/settings.ts';
import { presetById } from './preset-by-id.ts';

/** The policy that the settings choose; undefined before one is chosen. */
export function policyInForce({ policyId, customPolicy }: Settings): Policy | undefined {
  if (!policyId) return undefined;
  return policyId === 'egen' ? customPolicy : presetById(policyId);
}
