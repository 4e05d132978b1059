import { createHash } from 'node:crypto';
import { hintCategories } from '../../shared/hint.ts';
import { entityFindings } from '../entity-findings.ts';
import { featuresOf } from '../model/score-comment.ts';
import type { PackedWeights } from '../model/unpack-weights.ts';
import { readComment } from '../read-comment.ts';
import { chooseThresholds } from './choose-thresholds.ts';
import { coarsenWeights } from './coarsen-weights.ts';
import { type Example, fitModel } from './fit-model.ts';
import { packWeights } from './pack-weights.ts';
import type { LabelledComment } from './read-training.ts';
import { unseenChances } from './unseen-chances.ts';

/** What is written as `weights.generated.json`. */
export interface ModelAsset {
  /** SHA-256 of the training comments, so that stale weights show. */
  digest: string;
  thresholds: number[];
  scales: number[];
  /** One part a category. */
  weights: PackedWeights[];
}

/** Trains on all comments, and chooses thresholds by training without one writer of plain comments at a time. */
export function buildModel(comments: readonly LabelledComment[]): ModelAsset {
  const examples = comments.map(exampleOf);
  const coarse = coarsenWeights(fitModel(examples));
  return {
    digest: digestOf(comments),
    thresholds: chooseThresholds(unseenChances(comments, examples)),
    scales: coarse.scales,
    weights: packWeights(coarse.steps),
  };
}

/**
 * A comment as training sees it. What entities have found in it already teaches the model nothing about that category:
 * it would learn to see a telephone number in every number.
 */
function exampleOf({ text, labels }: LabelledComment): Example {
  const comment = readComment(text);
  const found = new Set(entityFindings(comment.entities).map((finding) => finding.category));
  const targets = hintCategories.map((category) => (found.has(category) ? -1 : labels.includes(category) ? 1 : 0));
  return { ...featuresOf(comment), targets };
}

/** The same for the same labels and texts in the same order. */
export function digestOf(comments: readonly LabelledComment[]): string {
  const hash = createHash('sha256');
  for (const { labels, text } of comments) hash.update(`${labels.join(',')}|${text}\n`);
  return hash.digest('hex');
}
