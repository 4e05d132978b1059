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
  /** Its place, for pairs. */
  word: number;
}

const remembered = new Map<string, WordSum>();
let rememberedFor: Model | undefined;

function sumOfWord(text: string, model: Model): WordSum {
  if (rememberedFor !== model || remembered.size > 20_000) remembered.clear();
  rememberedFor = model;
  const known = remembered.get(text);
  if (known) return known;
  const { chars, word } = placesOfWord(text);
  const sums = new Float32Array(2 * categoryCount);
  for (const char of chars) addRow(sums, 0, model.weights, char, 1);
  addRow(sums, categoryCount, model.weights, word, 1);
  const sum = { sums, charCount: chars.length, word };
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
  let charCount = 0;
  for (const sum of sums) charCount += sum.charCount;
  const charFactor = 1 / Math.sqrt(Math.max(charCount, 1));
  const wordFactor = 1 / Math.sqrt(Math.max(words.length * 2, 1));
  for (let at = 0; at < sums.length; at += 1) {
    const own = sums[at];
    if (!own) continue;
    const row = at * categoryCount;
    const next = sums[at + 1];
    if (next) addRow(byWord, row, weights, placeOfPair(own.word, next.word), wordFactor);
    if (isFirst(words, at)) addRow(byWord, row, weights, placeOfFirst(own.word), weightOf.first * wordFactor);
    for (let c = 0; c < categoryCount; c += 1) {
      const value =
        (byWord[row + c] ?? 0) + charFactor * (own.sums[c] ?? 0) + wordFactor * (own.sums[categoryCount + c] ?? 0);
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
  const charCount = places.reduce((sum, place) => sum + place.chars.length, 0);
  const charFactor = 1 / Math.sqrt(Math.max(charCount, 1));
  const wordFactor = 1 / Math.sqrt(Math.max(places.length * 2, 1));
  for (const [at, place] of places.entries()) {
    for (const char of place.chars) add(char, charFactor);
    add(place.word, wordFactor);
    const next = places[at + 1];
    if (next) add(placeOfPair(place.word, next.word), wordFactor);
    if (isFirst(comment.words, at)) add(placeOfFirst(place.word), weightOf.first * wordFactor);
  }
  const kinds = new Set(comment.entities.map((entity) => entity.kind));
  eachOwnPlace(comment.words, signsOf(comment.normal.text, comment.normal.cased, comment.words, kinds), add);
  return { places: Int32Array.from(found.keys()), values: Float32Array.from(found.values()) };
}
