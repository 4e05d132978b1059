import { presetById } from '../policy/preset-by-id.ts';
import type { Policy } from '../shared/policy.ts';
import type { Settings } from '../shared/settings.ts';

/** The policy that the settings choose; undefined before one is chosen. */
export function policyInForce({ policyId, customPolicy }: Settings): Policy | undefined {
  if (!policyId) return undefined;
  return policyId === 'egen' ? customPolicy : presetById(policyId);
}
