import { hintCategories } from '../../shared/hint.ts';
import type { ReadComment } from '../read-comment.ts';
import { eachOwnPlace, eachPlaceBetween } from './features.ts';
import { type Sign, signsOf } from './signs.ts';
import type { UnpackedWeights } from './unpack-weights.ts';
import { placesOfWord, type WordPlaces } from './word-places.ts';

/** A trained model: one row of small whole numbers a category for each place, and what they are multiplied by. */
export interface Model extends UnpackedWeights {
  /** One factor a category. */
  scales: readonly number[];
  /** Probability from which a category is hinted. */
  thresholds: readonly number[];
}

const categoryCount = hintCategories.length;

/** How likely each category is, in the order of `hintCategories`, and how much each word spoke for it. */
export interface Score {
  logits: Float64Array;
  /** For word w and category c at `w * 13 + c`. */
  byWord: Float32Array;
}

/** One word's own part of the sums. */
interface WordSum {
  /** Of its character n-grams, then of itself: 2 × 13. */
  sums: Float32Array;
  places: WordPlaces;
}

const remembered = new Map<string, WordSum>();
let rememberedFor: Model | undefined;

function sumOfWord(text: string, model: Model): WordSum {
  if (rememberedFor !== model || remembered.size > 20_000) remembered.clear();
  rememberedFor = model;
  const known = remembered.get(text);
  if (known) return known;
  const places = placesOfWord(text);
  const sums = new Float32Array(2 * categoryCount);
  for (const char of places.chars) addRow(sums, 0, model, char, 1);
  addRow(sums, categoryCount, model, places.word, 1);
  const sum = { sums, places };
  remembered.set(text, sum);
  return sum;
}

/** Adds up the model's weights over a comment. */
export function scoreComment(comment: ReadComment, model: Model): Score {
  const { weights, isUsed } = model;
  const { words } = comment;
  const byWord = new Float32Array(words.length * categoryCount);
  const logits = new Float64Array(categoryCount);
  const sums = words.map((word) => sumOfWord(word.text, model));
  const places = sums.map((sum) => sum.places);
  const isNew = firstTimes(words);
  const { charFactor, wordFactor } = factorsOf(places, isNew);
  eachPlaceBetween(comment.normal.text, words, places, (at, place, weight) => {
    addRow(byWord, at * categoryCount, model, place, weight * wordFactor);
  });
  for (const [at, own] of sums.entries()) {
    const row = at * categoryCount;
    for (let c = 0; c < categoryCount; c += 1) {
      const ofWord = isNew[at] ? charFactor * (own.sums[c] ?? 0) + wordFactor * (own.sums[categoryCount + c] ?? 0) : 0;
      const value = (byWord[row + c] ?? 0) + ofWord;
      byWord[row + c] = value;
      logits[c] = (logits[c] ?? 0) + value;
    }
  }
  eachOwnPlace(words, signsIn(comment), (place, weight) => {
    if (isUsed[place] === 0) return;
    const from = place * categoryCount;
    for (let c = 0; c < categoryCount; c += 1) logits[c] = (logits[c] ?? 0) + weight * (weights[from + c] ?? 0);
  });
  for (let c = 0; c < categoryCount; c += 1) logits[c] = (logits[c] ?? 0) * (model.scales[c] ?? 0);
  return { logits, byWord };
}

/** Whether each word stands there for the first time: who says a thing ten times has said it once. */
function firstTimes(words: ReadComment['words']): boolean[] {
  const known = new Set<string>();
  return words.map(({ text }) => {
    const isNew = !known.has(text);
    known.add(text);
    return isNew;
  });
}

/** What hashed features are divided by, so that a long comment does not shout. */
function factorsOf(
  places: readonly WordPlaces[],
  isNew: readonly boolean[],
): Record<'charFactor' | 'wordFactor', number> {
  let charCount = 0;
  let wordCount = 0;
  for (const [at, place] of places.entries()) {
    if (!isNew[at]) continue;
    charCount += place.chars.length;
    wordCount += 1;
  }
  return { charFactor: 1 / Math.sqrt(Math.max(charCount, 1)), wordFactor: 1 / Math.sqrt(Math.max(wordCount * 2, 1)) };
}

function signsIn({ normal, words, entities }: ReadComment): Sign[] {
  return signsOf(normal.text, normal.cased, words, new Set(entities.map((entity) => entity.kind)));
}

function addRow(
  target: Float32Array,
  row: number,
  { weights, isUsed }: UnpackedWeights,
  place: number,
  factor: number,
): void {
  if (isUsed[place] === 0) return;
  const from = place * categoryCount;
  for (let c = 0; c < categoryCount; c += 1) {
    target[row + c] = (target[row + c] ?? 0) + factor * (weights[from + c] ?? 0);
  }
}

/** Every place of a comment with its value: what training sees, the same sum as `scoreComment` makes. */
export function featuresOf(comment: ReadComment): { places: Int32Array; values: Float32Array } {
  const found = new Map<number, number>();
  const add = (place: number, value: number): void => {
    found.set(place, (found.get(place) ?? 0) + value);
  };
  const places = comment.words.map((word) => placesOfWord(word.text));
  const isNew = firstTimes(comment.words);
  const { charFactor, wordFactor } = factorsOf(places, isNew);
  for (const [at, place] of places.entries()) {
    if (!isNew[at]) continue;
    for (const char of place.chars) add(char, charFactor);
    add(place.word, wordFactor);
  }
  eachPlaceBetween(comment.normal.text, comment.words, places, (_, place, weight) => add(place, weight * wordFactor));
  eachOwnPlace(comment.words, signsIn(comment), add);
  return { places: Int32Array.from(found.keys()), values: Float32Array.from(found.values()) };
}
