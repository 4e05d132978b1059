import { hasCheckDigit } from '../shared/has-check-digit.ts';

/**
 * Reads a Swedish organisation number, written with or without its hyphen: ten digits, the last of which checks the others
 * (as Skatteverket has it).
 * @returns it as `212000-0142` is written; undefined where it is none
 */
export function readOrganisationNumber(text: string): string | undefined {
  const digits = text.trim().replace(/^(\d{6})-?(\d{4})$/, '$1$2');
  if (!/^\d{10}$/.test(digits)) return undefined;
  return hasCheckDigit(digits) ? `${digits.slice(0, 6)}-${digits.slice(6)}` : undefined;
}
