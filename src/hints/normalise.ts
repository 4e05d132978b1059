import { lookAlikes } from './look-alikes.ts';

/** A comment in the form that words and rules are compared in, with the way back to the original. */
export interface NormalText {
  /** Lower case, NFKC, without invisible characters; look-alikes in mixed words are Latin. */
  text: string;
  /** The same, in the writer's own case. Same length as `text`. */
  cased: string;
  /** UTF-16 offset in the original of each unit of `text`, with the original's length last; undefined when they agree. */
  origin: Uint16Array | undefined;
}

/** Longer comments are read to here: Facebook itself stops at 8,000 characters. */
const longestComment = 8000;

const plain = /^[\n\r\t -~¡-¬®-ıŒœŠšŽž–—‘’“”…•€]*$/;
/** Letters whose lower case or compatibility form has another length are left to the slow way. */
const unstable = /[ªº¨¯²³´¸¹¼½¾ĳĲŀĿŉİ…]/;
const invisible = /[\p{Cf}\p{Mn}\p{Me}]|\u115f|\u3164/u;
const combining = /[\u0300-\u036f]/u;
const latin = /\p{Script=Latin}/u;
const wordSplit = /[\p{L}\p{M}\p{N}]{1,64}/gu;

/**
 * Makes a comment comparable: NFKC, lower case, invisible characters and stray combining marks gone, Cyrillic and
 * Greek look-alikes inside Latin words made Latin. Every unit of the result knows its place in the original.
 */
export function normalise(original: string): NormalText {
  const input = original.length > longestComment ? original.slice(0, longestComment) : original;
  if (plain.test(input) && !unstable.test(input)) {
    return { text: input.toLowerCase(), cased: input, origin: undefined };
  }
  const cased: string[] = [];
  const origin: number[] = [];
  for (let at = 0; at < input.length; ) {
    const point = input.codePointAt(at) ?? 0;
    let size = point > 0xffff ? 2 : 1;
    // One letter and its marks are composed together ("a" + ring is "å"); at most four marks, so that zalgo costs nothing.
    while (size < 5 && combining.test(input[at + size] ?? '')) size += 1;
    const start = at;
    at += size;
    const piece = input.slice(start, at);
    for (const unit of (point < 0x80 && size === 1 ? piece : piece.normalize('NFKC')).split('')) {
      if (unit.charCodeAt(0) >= 0x80 && invisible.test(unit)) continue;
      cased.push(unit);
      origin.push(start);
    }
  }
  origin.push(input.length);
  const text = cased.map((unit) => lowerUnit(unit)).join('');
  return { text: unmixScripts(text), cased: cased.join(''), origin: Uint16Array.from(origin) };
}

function lowerUnit(unit: string): string {
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}

/** A word that mixes Latin with another script is somebody's disguise; a word in one script is a language. */
function unmixScripts(text: string): string {
  return text.replace(wordSplit, (word) => {
    if (!latin.test(word)) return word;
    let latinWord = '';
    for (const unit of word) latinWord += lookAlikes.get(unit) ?? unit;
    return latinWord.length === word.length ? latinWord : word;
  });
}

/** Turns a span of the normal text into the span of the original that it came from. */
export function toOriginal(normal: NormalText, from: number, to: number): { from: number; to: number } {
  if (!normal.origin) return { from, to };
  return { from: normal.origin[from] ?? from, to: normal.origin[to] ?? to };
}
