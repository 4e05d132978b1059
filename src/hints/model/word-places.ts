/** Hashed n-grams take the first places of the model. */
export const hashedPlaces = 1 << 18;

/** The places of one word's characters' n-grams and of itself; and hashes, whole, for its pairs are not to collide too. */
export interface WordPlaces {
  chars: Int32Array;
  word: number;
  hash: number;
  /** Of its first three letters. */
  head: number;
  /** Of its last three. */
  tail: number;
}

/** Places of a word's character n-grams (3 to 5, with its borders) and of the word, digits made 0 and stretches short. */
export function placesOfWord(text: string): WordPlaces {
  if (/^\d+$/.test(text)) return { chars: new Int32Array(0), ...placeOfText('0') };
  const plain = text.replace(/\d/g, '0').replace(/(.)\1{2,}/gu, '$1$1');
  const bordered = `<${plain}>`;
  const chars: number[] = [];
  for (let from = 0; from < bordered.length - 2; from += 1) {
    let hash = 0x811c9dc5;
    for (let length = 1; length <= 5 && from + length <= bordered.length; length += 1) {
      hash = mix(hash, bordered.charCodeAt(from + length - 1));
      if (length >= 3) chars.push(place(hash));
    }
  }
  return { chars: Int32Array.from(chars), ...placeOfText(plain) };
}

function placeOfText(text: string): Omit<WordPlaces, 'chars'> {
  const hash = hashText(text, 0x9747b28c);
  const head = hashText(text.slice(0, 3), 0x1b873593);
  return { word: place(hash), hash, head, tail: hashText(text.slice(-3), 0xcc9e2d51) };
}

/** Seeds that keep the kinds of pairs apart. */
export const kind = { pair: 0x5bd1e995, first: 0x99999, marked: 0xabc1, border: 0xabc9, before: 0xabc5, after: 0xabc6 };

/** The place of two hashes, or of a hash and a number, that stand beside each other. */
export function placeOfPair(seed: number, first: number, second: number): number {
  return place(mix(mix(seed, first), second));
}

function hashText(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = mix(hash, text.charCodeAt(at));
  return hash;
}

function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}

function place(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  mixed ^= mixed >>> 16;
  return (mixed >>> 0) & (hashedPlaces - 1);
}
