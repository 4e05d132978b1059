/** A stretch of a text that is to be masked: UTF-16 offsets. */
export interface TextMask {
  from: number;
  to: number;
}

/** A rectangle of a picture that is to be masked, whole pixels of the picture. */
export interface AreaMask {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Each masked stretch becomes this: its length says nothing of what stood there. */
const bar = '[maskerat]';

/** The text with every masked stretch replaced. Overlapping masks are one. */
export function maskText(text: string, masks: TextMask[]): string {
  const sorted = masks.filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from);
  let [result, at] = ['', 0];
  for (const { from, to } of sorted) {
    if (to <= at) continue;
    if (from > at || at === 0) result += text.slice(at, Math.max(at, from)) + bar;
    at = Math.max(at, to);
  }
  return result + text.slice(at);
}

/**
 * A picture's pixels with every masked rectangle painted black: what was there does not exist in the result.
 * @param data pixels, three bytes each, row by row; the caller's bytes stay as they are
 */
export function maskPixels(
  { data, width, height }: { data: Uint8Array; width: number; height: number },
  masks: AreaMask[],
): Uint8Array {
  const masked = data.slice();
  for (const mask of masks) {
    const left = Math.max(0, Math.floor(mask.x));
    const right = Math.min(width, Math.ceil(mask.x + mask.width));
    const bottom = Math.min(height, Math.ceil(mask.y + mask.height));
    for (let y = Math.max(0, Math.floor(mask.y)); y < bottom; y += 1) {
      if (right > left) masked.fill(0, (y * width + left) * 3, (y * width + right) * 3);
    }
  }
  return masked;
}

/** Where masking is suggested, and why. */
export interface SuggestedMask extends TextMask {
  why: 'name' | 'identity-number' | 'phone' | 'email';
}

const patterns: [SuggestedMask['why'], RegExp][] = [
  ['identity-number', /(?<!\d)(?:\d{2})?\d{6}\s?[-+\u2010-\u2015\u2212]?\s?\d{4}(?!\d)/g],
  ['phone', /(?<![\d.])\(?(?:\+46|0046|0)(?:[\s\-\u2010-\u2015\u2212/.()]{0,3}\d){7,11}(?!\d)/g],
  ['email', /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu],
  // Someone who is spoken to or of: "@Kim", or two words in a row that begin with a capital.
  [
    'name',
    /@[\p{L}][\p{L}\p{N}._-]+|(?<!\p{L})(?!(?:Hej|Hejsan|Tack|Bästa|Kära|Snälla|Fråga)\b)\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)+/gu,
  ],
];

/**
 * What in a text should perhaps be masked before it is handed out: personal numbers, phone numbers, mail addresses, and
 * names of persons, among them those that are known. Suggestions only; a person decides.
 * @param names names that are known from the page, for example of the author of what is answered
 */
export function suggestMasks(text: string, names: string[] = []): SuggestedMask[] {
  const found: SuggestedMask[] = [];
  const add = (mask: SuggestedMask) => {
    if (!found.some(({ from, to }) => mask.from < to && mask.to > from)) found.push(mask);
  };
  for (const [why, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) add({ why, from: match.index, to: match.index + match[0].length });
  }
  for (const name of names.flatMap((one) => [one, ...one.split(/\s+/)]).filter((one) => [...one].length > 2)) {
    const escaped = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    for (const match of text.matchAll(new RegExp(`(?<!\\p{L})${escaped}(?!\\p{L})`, 'giu'))) {
      add({ why: 'name', from: match.index, to: match.index + match[0].length });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}
