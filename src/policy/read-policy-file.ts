import * as v from 'valibot';
import { isSame } from '../shared/is-same.ts';
import type { Policy } from '../shared/policy.ts';
import { type PresetId, presetById } from './preset-by-id.ts';
import { sayIssue } from './say-issue.ts';
import { policySchema } from './schema.ts';

/** What is wrong in a policy file: where, in the file's own keys, and why, in plain Swedish. */
export interface PolicyProblem {
  place: string;
  reason: string;
}

export type PolicyReading = { policy: Policy } | { problems: PolicyProblem[] };

const maxCharacters = 1_000_000;

/** A file's version leaves room below the schema's highest: each change here counts it up. */
const maxFileVersion = 900_000;

/** Reads the text of a policy file. A file with any problem gives no policy, so that the one in force stays. Never throws. */
export function readPolicyFile(text: string): PolicyReading {
  if (text.length > maxCharacters)
    return { problems: [{ place: 'filen', reason: 'Filen är för stor för ett regelverk.' }] };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problems: [{ place: 'filen', reason: 'Filen är inte JSON. Välj en fil som har exporterats härifrån.' }] };
  }
  const reading = readPolicy(value);
  if ('policy' in reading && reading.policy.version > maxFileVersion)
    return { problems: [{ place: 'version', reason: `Talet är för stort. Högst ${maxFileVersion} går.` }] };
  return reading;
}

/** Checks a policy that comes from outside: from a file, from storage or from IT. Never throws. */
export function readPolicy(value: unknown): PolicyReading {
  if (Array.isArray(value)) return { problems: [{ place: 'filen', reason: 'Det ska vara ett objekt med fält.' }] };
  if (isNewer(value)) return { problems: [{ place: 'schemaVersion', reason: newer }] };
  const result = v.safeParse(policySchema, value);
  if (!result.success) return { problems: result.issues.map(sayIssue) };
  const problems = contradictionsIn(result.output);
  return problems.length > 0 ? { problems } : { policy: result.output };
}

const newer = 'Filen är gjord för en nyare version av tillägget. Uppdatera tillägget och försök igen.';

/** True for a form that later versions may have: all else that this one finds wrong in it would only mislead. */
function isNewer(value: unknown): boolean {
  const version = typeof value === 'object' && value !== null && 'schemaVersion' in value ? value.schemaVersion : 1;
  return Number.isSafeInteger(version) && Number(version) > 1;
}

/** What no schema can say: things that must fit together. */
function contradictionsIn(policy: Policy): PolicyProblem[] {
  const problems: PolicyProblem[] = [];
  const ids = policy.grounds.map(({ id }) => id);
  ids.forEach((id, at) => {
    if (ids.indexOf(id) < at)
      problems.push({
        place: `grounds, nr ${at + 1}, id`,
        reason: `”${id}” finns redan. Varje grund behöver ett eget id.`,
      });
  });
  for (const [kind, steps] of Object.entries(policy.steps)) {
    const order = steps.map(({ id }) => id);
    steps.forEach((step, at) => {
      const place = `steps, ${kind}, nr ${at + 1}`;
      if (order.indexOf(step.id) < at) problems.push({ place, reason: `Steget ”${step.id}” finns två gånger.` });
      for (const later of step.before ?? []) {
        const laterAt = order.indexOf(later);
        if (laterAt >= 0 && laterAt < at)
          problems.push({ place, reason: `”${step.id}” ska göras före ”${later}” men står efter.` });
      }
    });
  }
  for (const name of ['reply', 'removal'] as const) {
    const { rule } = policy[name];
    if (rule.kind === 'service-day' && rule.open >= rule.close)
      problems.push({ place: `${name}, rule`, reason: 'Öppningstiden ska vara före stängningstiden.' });
  }
  const { open, close } = policy.watch ?? {};
  if (open && close && open >= close)
    problems.push({ place: 'watch', reason: 'Öppningstiden ska vara före stängningstiden.' });
  if (policy.id !== 'egen' && !isSame(policy, presetById(policy.id satisfies PresetId))) {
    problems.push({
      place: 'id',
      reason: `Filen skiljer sig från det regelverk som heter ”${policy.id}” här. Ge ett ändrat regelverk id ”egen”.`,
    });
  }
  return problems;
}
