const asciiKey = /^[\0-\x7f]*$/;
const deepest = 60;

/**
 * Whether a value is plain JSON whose keys stand in order and in ASCII, and whose numbers are safe integers: then
 * `JSON.stringify` writes its canonical form (RFC 8785), but for half characters in its texts.
 */
function isOrdered(value: unknown, depth = 0): boolean {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return true;
  if (typeof value === 'number') return Number.isSafeInteger(value);
  if (typeof value !== 'object' || depth > deepest) return false;
  if (Array.isArray(value)) {
    for (const part of value) if (!isOrdered(part, depth + 1)) return false;
    return true;
  }
  const kind = Object.getPrototypeOf(value);
  if (kind !== Object.prototype && kind !== null) return false;
  let before = '';
  for (const key of Object.keys(value)) {
    if (key < before || !asciiKey.test(key)) return false;
    before = key;
    if (!isOrdered((value as Record<string, unknown>)[key], depth + 1)) return false;
  }
  return true;
}

/** The canonical form of a value that is ordered already; `undefined` where it is not, and the library has to write it. */
export function textInOrder(value: unknown): string | undefined {
  if (!isOrdered(value)) return undefined;
  const text = JSON.stringify(value);
  // Half a character is the one thing that JSON.stringify writes and the canonical form has not.
  return text.includes('\\ud') ? undefined : text;
}
