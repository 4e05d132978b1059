import { createHash } from 'node:crypto';
import { hintCategories } from '../../shared/hint.ts';
import { entityFindings } from '../entity-findings.ts';
import { weightSigns } from '../model/load-model.ts';
import { featuresOf } from '../model/score-comment.ts';
import { readComment } from '../read-comment.ts';
import { chooseThresholds } from './choose-thresholds.ts';
import { type Example, fitModel } from './fit-model.ts';
import type { LabelledComment } from './read-training.ts';

/** What is written as `weights.generated.json`. */
export interface ModelAsset {
  /** SHA-256 of the training comments, so that stale weights show. */
  digest: string;
  thresholds: number[];
  scales: number[];
  /** One sign a weight, `placeCount` × 13: see `weightSigns`. */
  weights: string;
}

/** Steps that a weight may take on each side of zero; few, for the asset is to be small. */
const steps = (weightSigns.length - 1) / 2;
/** Weights below this many steps are left out: they say little and cost a third of the size. */
const smallestKept = 1.6;

/** Trains on all comments, and chooses thresholds by training without one part of the files at a time. */
export function buildModel(comments: readonly LabelledComment[]): ModelAsset {
  const examples = comments.map(exampleOf);
  const { weights } = fitModel(examples);
  const scales = hintCategories.map((_, c) => scaleOf(weights, c));
  const small = Int8Array.from(weights, (weight, at) => stepOf(weight, scales[at % hintCategories.length] ?? 1));
  return {
    digest: digestOf(comments),
    thresholds: chooseThresholds(comments, examples),
    scales,
    weights: Array.from(small, (weight) => weightSigns[weight + steps]).join(''),
  };
}

/**
 * A comment as training sees it. What entities have found in it already teaches the model nothing about that category:
 * it would learn to see a telephone number in every number.
 */
export function exampleOf({ text, labels }: LabelledComment): Example {
  const comment = readComment(text);
  const found = new Set(entityFindings(comment.entities).map((finding) => finding.category));
  const targets = hintCategories.map((category) => (found.has(category) ? -1 : labels.includes(category) ? 1 : 0));
  return { ...featuresOf(comment), targets };
}

/** A weight is the square of its step times the scale: fine steps for the many small ones, and the largest are not cut. */
function stepOf(weight: number, scale: number): number {
  const size = Math.sqrt(Math.abs(weight) / scale);
  return size < smallestKept ? 0 : Math.sign(weight) * Math.min(steps, Math.round(size));
}

/** What the square of a step is multiplied by, so that the largest weight takes the last step. */
function scaleOf(weights: Float32Array, category: number): number {
  let largest = 0;
  for (let at = category; at < weights.length; at += hintCategories.length) {
    largest = Math.max(largest, Math.abs(weights[at] ?? 0));
  }
  return Number(((largest || 1) / steps ** 2).toPrecision(6));
}

/** The same for the same labels and texts in the same order. */
export function digestOf(comments: readonly LabelledComment[]): string {
  const hash = createHash('sha256');
  for (const { labels, text } of comments) hash.update(`${labels.join(',')}|${text}\n`);
  return hash.digest('hex');
}
