import type { Policy } from '../shared/policy.ts';
import type { Settings } from '../shared/settings.ts';

/**
 * How an answer is signed: the settings' pattern, else the guideline's (HAL-16, TIB-18, GIS-17). Empty where neither says:
 * nothing is made up. A part that is not filled in is taken away with the comma before it.
 */
export function signAnswer(policy: Policy, settings: Settings): string {
  const values = valuesOf(policy, settings);
  const pattern = settings.signatureTemplate ?? policy.signature?.pattern ?? '';
  return pattern
    .replace(/(, )?\{(\p{L}+)\}/gu, (_, comma: string | undefined, key: string) => {
      const value = Object.hasOwn(values, key) ? values[key] : `{${key}}`;
      return value ? `${comma ?? ''}${value}` : '';
    })
    .replace(/^, /, '')
    .trim();
}

/** The first part of a pattern that would stand in the answer as it is, for there is nothing to fill in. */
export function findUnknownPart(pattern: string, policy: Policy, settings: Settings): string | undefined {
  const values = valuesOf(policy, settings);
  return [...pattern.matchAll(/\{(\p{L}+)\}/gu)].find(([, key = '']) => !Object.hasOwn(values, key))?.[0];
}

function valuesOf(policy: Policy, { operator: { name, title }, unit, municipality }: Settings): Record<string, string> {
  return {
    namn: name,
    förnamn: name.split(' ')[0] ?? '',
    titel: title,
    verksamhet: unit,
    förvaltning: unit,
    kommun: municipality || policy.municipality,
  };
}
