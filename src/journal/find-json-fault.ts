/** `-12.50e3` as sign, whole, fraction and exponent. */
const numberParts = /^-?(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;
const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g;

/** Whether JSON.parse read the number exactly: `1.0` and `1e2` are integers, 9007199254740993 would become another. */
function isExactInteger(text: string): boolean {
  const [, whole = '', fraction = '', exponent = '0'] = numberParts.exec(text) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  if (digits === '') return true;
  const shift = Number(exponent) - fraction.length;
  if (shift > 16 || shift < -digits.length) return false;
  if (shift < 0 && /[^0]/.test(digits.slice(shift))) return false;
  const integer = shift < 0 ? digits.slice(0, shift) : digits + '0'.repeat(shift);
  return integer.length <= 16 && Number.isSafeInteger(Number(integer));
}

/**
 * What JSON.parse lets pass in silence: two fields of one name, of which it keeps the last, and numbers that it rounds.
 * `text` is JSON that has been parsed already. Gives a Swedish clause, or `undefined` where there is no such fault.
 */
export function findJsonFault(text: string): string | undefined {
  const open: (Set<string> | undefined)[] = [];
  let isKeyNext = false;
  for (const [part] of text.matchAll(token)) {
    const fields = open.at(-1);
    if (part === '{' || part === '[') {
      open.push(part === '{' ? new Set() : undefined);
      isKeyNext = part === '{';
    } else if (part === '}' || part === ']') {
      open.pop();
      isKeyNext = false;
    } else if (part === ',') {
      isKeyNext = fields !== undefined;
    } else if (isKeyNext && fields) {
      const key = JSON.parse(part) as string;
      if (fields.has(key)) return 'ett fält står två gånger';
      fields.add(key);
      isKeyNext = false;
    } else if (/^[-\d]/.test(part) && !isExactInteger(part)) {
      return 'ett tal är inte ett heltal som går att återge exakt';
    }
  }
  return undefined;
}
