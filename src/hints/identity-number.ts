import { hasCheckDigit } from '../shared/has-check-digit.ts';

const numberForm = /^(\d{2})?(\d{2})(\d{2})(\d{2})([-+ ]?)(\d{4})$/;

/**
 * True for a personnummer or samordningsnummer (day 61–91), with or without century and dash. A separator or a century
 * vouches for numbers whose check digit is wrong, for people mistype; ten or twelve bare digits need the check digit.
 * Organisation numbers fall on their month, which is 20 or more (Skatteverket, SKV 704 and SKV 709).
 */
export function isIdentityNumber(digits: string): boolean {
  const match = numberForm.exec(digits);
  if (!match) return false;
  const [, century = '', year = '', month = '', day = '', separator = '', last = ''] = match;
  const monthNumber = Number(month);
  const dayNumber = Number(day) > 60 ? Number(day) - 60 : Number(day);
  if (century !== '' && !/^(18|19|20)$/.test(century)) return false;
  const isCoordination = Number(day) >= 60;
  if (monthNumber > 12 || dayNumber > 31) return false;
  if ((monthNumber < 1 || dayNumber < 1) && !isCoordination) return false;
  if (hasCheckDigit(year + month + day + last)) return true;
  return separator === '-' || separator === '+' || (century !== '' && century !== '18');
}
