import { classNames, type KnownWord } from '../know-word.ts';
import { endOfSentence, signsAfter } from '../sentences.ts';
import { markedSigns, type Sign, signNames } from './signs.ts';
import { hashedPlaces, kind, placeOfPair, type WordPlaces } from './word-places.ts';

/** Word classes, their pairs and signs have places of their own after the hashed ones. */
const classCount = classNames.length;
const pairsFrom = hashedPlaces + classCount;
const together = pairsFrom + classCount * classCount;
const signsFrom = together + classCount * classCount;
const signPairsFrom = signsFrom + signNames.length;
const signClassesFrom = signPairsFrom + signNames.length * signNames.length;
export const placeCount = signClassesFrom + markedSigns.length * classCount;

/**
 * How much each kind of feature weighs; the sums of hashed ones are divided by the root of their number. `first` is how
 * much a word that begins a sentence weighs beside any other.
 */
const weightOf = {
  classes: 0.35,
  pairs: 0.15,
  together: 0.08,
  signs: 0.5,
  signPairs: 0.15,
  signClasses: 0.08,
  first: 2,
};

/**
 * How many places of a kind count in full. More of them share: in a long text many classes stand beside many others
 * by chance, and a report would sum up to a breach.
 */
const countsInFull = { classes: 5, pairs: 5, together: 8 };

const numberOfSign: ReadonlyMap<Sign, number> = new Map(signNames.map((name, at) => [name, at]));

/** Where a marked sign's row of classes is, or -1. */
const rowOfSign = Int8Array.from(signNames, (name) => markedSigns.indexOf(name));

const seenPlace = new Uint32Array(placeCount);
let stamp = 0;

/**
 * Calls `take` once with each place of what stands beside each word, the word's number and a weight: the word after it,
 * the classes of its neighbours, how its end meets the next word's beginning, and, for the first word of a sentence,
 * that it is and the sign that the sentence ends with: orders, proposals and questions show there.
 */
export function eachPlaceBetween(
  text: string,
  words: readonly KnownWord[],
  own: readonly WordPlaces[],
  take: (at: number, place: number, weight: number) => void,
): void {
  stamp += 1;
  const takeOnce = (at: number, place: number, weight: number): void => {
    if (seenPlace[place] === stamp) return;
    seenPlace[place] = stamp;
    take(at, place, weight);
  };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    const places = own[at];
    if (!word || !places) continue;
    if (words[at - 1]?.sentence !== word.sentence) {
      takeOnce(at, placeOfPair(kind.first, places.hash, 0), weightOf.first);
      takeOnce(at, placeOfPair(kind.marked, places.hash, markAfter(text, words, at)), weightOf.first);
    }
    const next = words[at + 1];
    const after = own[at + 1];
    if (!next || !after) continue;
    takeOnce(at, placeOfPair(kind.pair, places.hash, after.hash), 1);
    takeOnce(at, placeOfPair(kind.border, places.tail, after.head), 1);
    for (const number of next.classes) takeOnce(at, placeOfPair(kind.before, places.hash, number), 1);
    for (const number of word.classes) takeOnce(at + 1, placeOfPair(kind.after, after.hash, number), 1);
  }
}

/** The sign that the sentence of the word at `from` ends with: its code, or 0. */
function markAfter(text: string, words: readonly KnownWord[], from: number): number {
  const signs = signsAfter(text, words, endOfSentence(words, from));
  return (/[?]/.exec(signs) ?? /[!.]/.exec(signs))?.[0].charCodeAt(0) ?? 0;
}

/**
 * Calls `take` once with each place of a class, of a pair of classes within four words in one sentence, of a pair of
 * classes anywhere, of a sign, of a pair of signs and of a class beside a sign, together with its weight.
 */
export function eachOwnPlace(
  words: readonly KnownWord[],
  signs: readonly Sign[],
  take: (place: number, weight: number) => void,
): void {
  stamp += 1;
  const present: number[] = [];
  const pairs: number[] = [];
  const addOnce = (list: number[], place: number): void => {
    if (seenPlace[place] === stamp) return;
    seenPlace[place] = stamp;
    list.push(place);
  };
  for (const [at, word] of words.entries()) {
    for (const first of word.classes) {
      addOnce(present, hashedPlaces + first);
      for (let ahead = at; ahead <= at + 4; ahead += 1) {
        const other = words[ahead];
        if (!other || other.sentence !== word.sentence) break;
        for (const second of other.classes) {
          if (ahead > at || first < second) addOnce(pairs, pairsFrom + first * classCount + second);
        }
      }
    }
  }
  takeAll(present, weightOf.classes, countsInFull.classes, take);
  takeAll(pairs, weightOf.pairs, countsInFull.pairs, take);
  takeAll(placesTogether(words), weightOf.together, countsInFull.together, take);
  takeSigns(present, signs, take);
}

function takeSigns(
  present: readonly number[],
  signs: readonly Sign[],
  take: (place: number, weight: number) => void,
): void {
  const numbers = signs.map((sign) => numberOfSign.get(sign) ?? 0);
  for (let at = 0; at < numbers.length; at += 1) {
    const first = numbers[at] ?? 0;
    take(signsFrom + first, weightOf.signs);
    const pairs = signPairsFrom + first * signNames.length;
    for (let other = at + 1; other < numbers.length; other += 1) {
      take(pairs + (numbers[other] ?? 0), weightOf.signPairs);
    }
    const row = rowOfSign[first] ?? -1;
    if (row < 0) continue;
    const classes = signClassesFrom + row * classCount - hashedPlaces;
    for (const place of present) take(classes + place, weightOf.signClasses);
  }
}

function takeAll(
  places: readonly number[],
  weight: number,
  inFull: number,
  take: (place: number, weight: number) => void,
): void {
  const own = weight * Math.min(1, Math.sqrt(inFull / Math.max(places.length, 1)));
  for (const place of places) take(place, own);
}

const isPresent = new Uint8Array(classCount);

/** Pairs of the classes of a comment's first sixty words: in a long text everything stands beside everything. */
function placesTogether(words: readonly KnownWord[]): number[] {
  isPresent.fill(0);
  for (let at = 0; at < words.length && at < 60; at += 1) {
    for (const number of words[at]?.classes ?? []) isPresent[number] = 1;
  }
  const present: number[] = [];
  for (let number = 0; number < classCount; number += 1) if (isPresent[number]) present.push(number);
  const places: number[] = [];
  for (let at = 0; at < present.length; at += 1) {
    const from = together + (present[at] ?? 0) * classCount;
    for (let other = at + 1; other < present.length; other += 1) places.push(from + (present[other] ?? 0));
  }
  return places;
}
