import { presetById } from '../policy/preset-by-id.ts';
import type { Policy } from '../shared/policy.ts';
import type { Settings } from '../shared/settings.ts';

/** The policy that the settings choose; undefined before one is chosen. */
export function policyInForce(settings: Settings): Policy | undefined {
  if (!settings.policyId) return undefined;
  return settings.policyId === 'egen' ? settings.customPolicy : presetById(settings.policyId);
}
