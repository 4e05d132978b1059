import type { Policy } from '../shared/policy.ts';

/** A policy as the text of a file that `readPolicyFile` reads back, and the file's name. */
export function writePolicyFile(policy: Policy): { name: string; text: string } {
  return { name: `regelverk-${policy.id}-v${policy.version}.json`, text: `${JSON.stringify(policy, null, 2)}\n` };
}
