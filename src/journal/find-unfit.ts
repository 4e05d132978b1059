const asciiKey = /^[\0-\x7f]*$/;
const loneSurrogate = /\p{Surrogate}/u;
const deepest = 64;

/**
 * Says what in a value the journal's canonical form (DESIGN 7: strings, booleans, null, safe integers, arrays and
 * objects with ASCII keys) has no place for, as a Swedish clause; `undefined` where all of it fits.
 */
export function findUnfit(value: unknown, depth = 0): string | undefined {
  if (value === null || typeof value === 'boolean') return undefined;
  if (typeof value === 'string')
    return loneSurrogate.test(value) ? 'en text har ett halvt tecken (ensamt surrogat)' : undefined;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? undefined : 'ett tal är inte ett heltal';
  if (typeof value !== 'object') return `ett värde är av slaget ${typeof value}`;
  if (depth >= deepest) return 'värdena är nästlade för djupt';
  if (Array.isArray(value)) {
    for (const part of value) {
      const unfit = findUnfit(part, depth + 1);
      if (unfit !== undefined) return unfit;
    }
    return undefined;
  }
  const kind = Object.getPrototypeOf(value);
  if (kind !== Object.prototype && kind !== null) return 'ett värde är inte ett vanligt objekt';
  for (const key of Object.keys(value)) {
    if (!asciiKey.test(key)) return 'ett fältnamn har tecken utanför ASCII';
    const unfit = findUnfit((value as Record<string, unknown>)[key], depth + 1);
    if (unfit !== undefined) return unfit;
  }
  return undefined;
}
