import { ownPolicyFrom } from '../../policy/own-policy.ts';
import { policyInForce } from '../../policy/policy-in-force.ts';
import { presetById } from '../../policy/preset-by-id.ts';
import { type PolicyProblem, readPolicyFile } from '../../policy/read-policy-file.ts';
import type { Settings } from '../../shared/settings.ts';
import type { FirstAnswers } from './settings-data.ts';

/** What the first run sets: the policy, the municipality and the name. */
export function settingsFromAnswers(settings: Settings, answers: FirstAnswers): Partial<Settings> {
  const operator = { ...settings.operator, name: answers.name };
  if (answers.policy !== 'other') {
    const policyId = answers.policy ?? settings.policyId;
    const municipality = settings.municipality || policyInForce({ ...settings, policyId })?.municipality || '';
    return { policyId, municipality, operator };
  }
  const municipality = answers.municipality.trim();
  const customPolicy = { ...ownPolicyFrom(presetById(answers.basis), settings.customPolicy), municipality };
  return { policyId: 'egen', customPolicy, municipality, operator };
}

/** A file in another encoding would give the grounds other letters than the municipality's. */
const notUtf8 = { place: 'filen', reason: 'Filen är inte sparad som UTF-8. Spara den så och försök igen.' };

/**
 * What a policy file sets. One that comes with the extension is chosen; an own one gets a version above the one it
 * replaces, for the journal names the version that was in force.
 */
export function settingsFromFile(
  settings: Settings,
  bytes: ArrayBuffer,
): { change: Partial<Settings> } | { problems: PolicyProblem[] } {
  const text = readUtf8(bytes);
  if (text === undefined) return { problems: [notUtf8] };
  const reading = readPolicyFile(text);
  if ('problems' in reading) return reading;
  const { policy } = reading;
  if (policy.id !== 'egen') return { change: { policyId: policy.id } };
  const before = settings.customPolicy;
  const version = before ? Math.max(policy.version, before.version + 1) : policy.version;
  return { change: { policyId: 'egen', customPolicy: { ...policy, version } } };
}

function readUtf8(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
