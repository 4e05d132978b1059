/**
 * Reads a Swedish organisation number, written with or without its hyphen: ten digits, the last of which checks the others
 * (the Luhn algorithm, as Skatteverket has it).
 * @returns it as `212000-0142` is written; undefined where it is none
 */
export function readOrganisationNumber(text: string): string | undefined {
  const digits = text.trim().replace(/^(\d{6})-?(\d{4})$/, '$1$2');
  if (!/^\d{10}$/.test(digits)) return undefined;
  const sum = Array.from(digits, Number).reduce((total, digit, place) => {
    const doubled = place % 2 === 0 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0 ? `${digits.slice(0, 6)}-${digits.slice(6)}` : undefined;
}
