import { presetById, presetIds } from '../../policy/preset-by-id.ts';
import type { Policy } from '../../shared/policy.ts';
import { sayJournal } from '../../ui/words/journal-words.ts';
import { notRegisteredReasons } from '../handover/not-registered-reasons.ts';

/**
 * Why something is registered or is not, from its code in the journal: in the words of the policy that is in force, or of
 * the one that had that code; the code itself where no policy knows it.
 */
export function sayReason(code: string | undefined, inForce: Policy | undefined): string | undefined {
  if (code === undefined) return undefined;
  if (code === 'annat') return sayJournal('detail.otherReason');
  for (const policy of [inForce, ...presetIds.map(presetById)]) {
    const choices = [...notRegisteredReasons(policy), ...(policy?.registration.reasons ?? [])];
    const found = choices.find(({ id }) => id === code);
    if (found) return found.text;
  }
  return code;
}
