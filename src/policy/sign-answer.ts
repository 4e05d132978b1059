import type { Policy } from '../shared/policy.ts';
import type { Settings } from '../shared/settings.ts';

/**
 * How an answer is signed: the settings' pattern, else the guideline's (HAL-16, TIB-18, GIS-17). Empty where neither says:
 * nothing is made up. A part that is not filled in is taken away with the comma before it.
 */
export function signAnswer(policy: Policy, settings: Settings): string {
  const { name, title } = settings.operator;
  const values: Record<string, string> = {
    namn: name,
    förnamn: name.split(' ')[0] ?? '',
    titel: title,
    verksamhet: settings.unit,
    förvaltning: settings.unit,
    kommun: settings.municipality || policy.municipality,
  };
  const pattern = settings.signatureTemplate ?? policy.signature?.pattern ?? '';
  return pattern
    .replace(/(, )?\{(\p{L}+)\}/gu, (whole, comma: string | undefined, key: string) => {
      const value = Object.hasOwn(values, key) ? values[key] : whole;
      return value ? `${comma ?? ''}${value}` : '';
    })
    .replace(/^, /, '')
    .trim();
}
