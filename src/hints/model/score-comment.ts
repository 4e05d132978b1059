import { hintCategories } from '../../shared/hint.ts';
import type { ReadComment } from '../read-comment.ts';
import { eachOwnPlace, placeOfFirst, placeOfPair, placesOfWord, weightOf } from './features.ts';
import { signsOf } from './signs.ts';

/** A trained model: one row of small whole numbers a category for each place, and what they are multiplied by. */
export interface Model {
  /** `placeCount` × 13, the categories of one place beside each other. */
  weights: Int16Array;
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
  charCount: number;
  /** For pairs. */
  hash: number;
}

const remembered = new Map<string, WordSum>();
let rememberedFor: Model | undefined;

function sumOfWord(text: string, model: Model): WordSum {
  if (rememberedFor !== model || remembered.size > 20_000) remembered.clear();
  rememberedFor = model;
  const known = remembered.get(text);
  if (known) return known;
  const { chars, word, hash } = placesOfWord(text);
  const sums = new Float32Array(2 * categoryCount);
  for (const char of chars) addRow(sums, 0, model.weights, char, 1);
  addRow(sums, categoryCount, model.weights, word, 1);
  const sum = { sums, charCount: chars.length, hash };
  remembered.set(text, sum);
  return sum;
}

/** Adds up the model's weights over a comment. */
export function scoreComment(comment: ReadComment, model: Model): Score {
  const { weights } = model;
  const { words } = comment;
  const byWord = new Float32Array(words.length * categoryCount);
  const logits = new Float64Array(categoryCount);
  const sums = words.map((word) => sumOfWord(word.text, model));
  const isNew = firstTimes(words);
  let charCount = 0;
  let wordCount = 0;
  for (const [at, sum] of sums.entries()) {
    if (!isNew[at]) continue;
    charCount += sum.charCount;
    wordCount += 1;
  }
  const charFactor = 1 / Math.sqrt(Math.max(charCount, 1));
  const wordFactor = 1 / Math.sqrt(Math.max(wordCount * 2, 1));
  const seen = new Set<number>();
  const addOnce = (row: number, place: number, factor: number): void => {
    if (seen.has(place)) return;
    seen.add(place);
    addRow(byWord, row, weights, place, factor);
  };
  for (let at = 0; at < sums.length; at += 1) {
    const own = sums[at];
    if (!own) continue;
    const row = at * categoryCount;
    const next = sums[at + 1];
    if (next) addOnce(row, placeOfPair(own.hash, next.hash), wordFactor);
    if (isFirst(words, at)) addOnce(row, placeOfFirst(own.hash), weightOf.first * wordFactor);
    for (let c = 0; c < categoryCount; c += 1) {
      const ofWord = isNew[at] ? charFactor * (own.sums[c] ?? 0) + wordFactor * (own.sums[categoryCount + c] ?? 0) : 0;
      const value = (byWord[row + c] ?? 0) + ofWord;
      byWord[row + c] = value;
      logits[c] = (logits[c] ?? 0) + value;
    }
  }
  const kinds = new Set(comment.entities.map((entity) => entity.kind));
  const signs = signsOf(comment.normal.text, comment.normal.cased, words, kinds);
  eachOwnPlace(words, signs, (place, weight) => {
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

/** True for the first word of a sentence. */
function isFirst(words: ReadComment['words'], at: number): boolean {
  return words[at - 1]?.sentence !== words[at]?.sentence;
}

function addRow(target: Float32Array, row: number, weights: Int16Array, place: number, factor: number): void {
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
  const distinct = places.filter((_, at) => isNew[at]);
  const charCount = distinct.reduce((sum, place) => sum + place.chars.length, 0);
  const charFactor = 1 / Math.sqrt(Math.max(charCount, 1));
  const wordFactor = 1 / Math.sqrt(Math.max(distinct.length * 2, 1));
  const seen = new Set<number>();
  const addOnce = (place: number, value: number): void => {
    if (!seen.has(place)) add(place, value);
    seen.add(place);
  };
  for (const place of distinct) {
    for (const char of place.chars) add(char, charFactor);
    add(place.word, wordFactor);
  }
  for (const [at, place] of places.entries()) {
    const next = places[at + 1];
    if (next) addOnce(placeOfPair(place.hash, next.hash), wordFactor);
    if (isFirst(comment.words, at)) addOnce(placeOfFirst(place.hash), weightOf.first * wordFactor);
  }
  const kinds = new Set(comment.entities.map((entity) => entity.kind));
  eachOwnPlace(comment.words, signsOf(comment.normal.text, comment.normal.cased, comment.words, kinds), add);
  return { places: Int32Array.from(found.keys()), values: Float32Array.from(found.values()) };
}
