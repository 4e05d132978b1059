import { classNames, type KnownWord } from '../know-word.ts';
import { type Sign, signNames } from './signs.ts';

/** Hashed n-grams take the first places; word classes, their pairs and signs have places of their own after them. */
export const hashedPlaces = 1 << 15;
const classCount = classNames.length;
const pairsFrom = hashedPlaces + classCount;
const together = pairsFrom + classCount * classCount;
const signsFrom = together + classCount * classCount;
export const placeCount = signsFrom + signNames.length;

/**
 * How much each kind of feature weighs; the sums of hashed ones are divided by the root of their number. `first` is how
 * much a word that begins a sentence weighs beside any other.
 */
export const weightOf = { classes: 0.35, pairs: 0.15, signs: 0.5, together: 0.08, first: 2 };

/** The places of one word: its characters' n-grams, and itself. */
export interface WordPlaces {
  chars: Int32Array;
  word: number;
}

/** Places of a word's character n-grams (3 to 5, with its borders) and of the word, digits made 0 and stretches short. */
export function placesOfWord(text: string): WordPlaces {
  if (/^\d+$/.test(text)) return { chars: new Int32Array(0), word: place(hashText('0', 0x9747b28c)) };
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
  return { chars: Int32Array.from(chars), word: place(hashText(plain, 0x9747b28c)) };
}

/** The place of two words that follow each other. */
export function placeOfPair(first: number, second: number): number {
  return place(mix(mix(0x5bd1e995, first), second));
}

/** The place of a word that begins a sentence: orders, proposals and questions show there. */
export function placeOfFirst(word: number): number {
  return placeOfPair(0x99999, word);
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
  mixed ^= mixed >>> 13;
  return (mixed >>> 0) & (hashedPlaces - 1);
}

const seenPair = new Uint32Array(placeCount);
let stamp = 0;

/**
 * Calls `take` once with each place of a class, of a pair of classes within four words in one sentence, and of a sign,
 * together with its weight.
 */
export function eachOwnPlace(
  words: readonly KnownWord[],
  signs: readonly Sign[],
  take: (place: number, weight: number) => void,
): void {
  stamp += 1;
  const once = (at: number, weight: number): void => {
    if (seenPair[at] === stamp) return;
    seenPair[at] = stamp;
    take(at, weight);
  };
  for (const [at, word] of words.entries()) {
    for (const first of word.classes) {
      once(hashedPlaces + first, weightOf.classes);
      for (let ahead = at; ahead <= at + 4; ahead += 1) {
        const other = words[ahead];
        if (!other || other.sentence !== word.sentence) break;
        for (const second of other.classes) {
          if (ahead > at || first < second) once(pairsFrom + first * classCount + second, weightOf.pairs);
        }
      }
    }
  }
  const present = presentClasses(words);
  for (const first of present) {
    for (const second of present) {
      if (first < second) once(together + first * classCount + second, weightOf.together);
    }
  }
  for (const sign of signs) once(signsFrom + signNames.indexOf(sign), weightOf.signs);
}

/** The classes of a comment, each once, of its first sixty words: in a long text everything stands beside everything. */
function presentClasses(words: readonly KnownWord[]): number[] {
  const present = new Set<number>();
  for (const word of words.slice(0, 60)) for (const number of word.classes) present.add(number);
  return [...present];
}
