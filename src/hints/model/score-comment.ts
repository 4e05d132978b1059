import { hintCategories } from '../../shared/hint.ts';
import type { ReadComment } from '../read-comment.ts';
import { eachOwnPlace, placeOfPair, placesOfWord, signsOf } from './features.ts';

/** A trained model: one row of small whole numbers a category for each place, and what they are multiplied by. */
export interface Model {
  /** `placeCount` × 13, the categories of one place beside each other. */
  weights: Int8Array;
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

/** Adds up the model's weights over a comment. */
export function scoreComment(comment: ReadComment, model: Model): Score {
  const { weights } = model;
  const { words } = comment;
  const byWord = new Float32Array(words.length * categoryCount);
  const sums = new Float64Array(categoryCount);
  let charCount = 0;
  const places = words.map((word) => placesOfWord(word.text));
  for (const place of places) charCount += place.chars.length;
  const charFactor = 1 / Math.sqrt(Math.max(charCount, 1));
  const wordFactor = 1 / Math.sqrt(Math.max(words.length * 2, 1));
  for (const [at, place] of places.entries()) {
    const row = at * categoryCount;
    for (const char of place.chars) addRow(byWord, row, weights, char, charFactor);
    addRow(byWord, row, weights, place.word, wordFactor);
    const next = places[at + 1];
    if (next) addRow(byWord, row, weights, placeOfPair(place.word, next.word), wordFactor);
    for (let c = 0; c < categoryCount; c += 1) sums[c] = (sums[c] ?? 0) + (byWord[row + c] ?? 0);
  }
  const kinds = new Set(comment.entities.map((entity) => entity.kind));
  const signs = signsOf(comment.normal.text, comment.normal.cased, words, kinds);
  eachOwnPlace(words, signs, (place, weight) => {
    const from = place * categoryCount;
    for (let c = 0; c < categoryCount; c += 1) sums[c] = (sums[c] ?? 0) + weight * (weights[from + c] ?? 0);
  });
  return { logits: sums.map((sum, c) => sum * (model.scales[c] ?? 0)), byWord };
}

function addRow(target: Float32Array, row: number, weights: Int8Array, place: number, factor: number): void {
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
  }
  const kinds = new Set(comment.entities.map((entity) => entity.kind));
  eachOwnPlace(comment.words, signsOf(comment.normal.text, comment.normal.cased, comment.words, kinds), add);
  return { places: Int32Array.from(found.keys()), values: Float32Array.from(found.values()) };
}
