import { type HintCategory, hintCategories } from '../../shared/hint.ts';
import { readRuleHints } from '../read-hints.ts';
import { type Example, fitModel } from './fit-model.ts';
import type { LabelledComment } from './read-training.ts';

/** Parts that the files are divided in; each is scored by a model that has not seen its files. */
const parts = 6;
/** Precision that a category's threshold aims at, rules included. */
const wantedPrecision = 0.86;
const lowest = 0.15;
const highest = 0.9;
/** What rules know better: the model would add little but mistakes. */
const closed: ReadonlySet<HintCategory> = new Set(['profanity', 'case_reference']);

/** For each category the lowest probability at which rules and model together reach the wanted precision on unseen files. */
export function chooseThresholds(comments: readonly LabelledComment[], examples: readonly Example[]): number[] {
  const chances = unseenChances(comments, examples);
  const ruled = comments.map((comment) => new Set(readRuleHints(comment.text).map((hint) => hint.category)));
  return hintCategories.map((category, c) => {
    if (closed.has(category)) return 1;
    for (let threshold = lowest; threshold < highest; threshold += 0.01) {
      if (precisionAt(threshold, category, c, comments, ruled, chances) >= wantedPrecision)
        return Number(threshold.toFixed(2));
    }
    return highest;
  });
}

function precisionAt(
  threshold: number,
  category: HintCategory,
  c: number,
  comments: readonly LabelledComment[],
  ruled: readonly Set<HintCategory>[],
  chances: readonly Float64Array[],
): number {
  let right = 0;
  let hinted = 0;
  for (const [at, comment] of comments.entries()) {
    if ((chances[at]?.[c] ?? 0) < threshold && !ruled[at]?.has(category)) continue;
    hinted += 1;
    if (comment.labels.includes(category)) right += 1;
  }
  return hinted === 0 ? 1 : right / hinted;
}

/** The chance of each category by a model trained without the comment's file. */
export function unseenChances(comments: readonly LabelledComment[], examples: readonly Example[]): Float64Array[] {
  const files = [...new Set(comments.map((comment) => comment.file))];
  const partOf = new Map(files.map((file, at) => [file, at % parts]));
  const chances: Float64Array[] = comments.map(() => new Float64Array(hintCategories.length));
  for (let part = 0; part < parts; part += 1) {
    const isUnseen = comments.map((comment) => partOf.get(comment.file) === part);
    const { weights } = fitModel(examples.filter((_, at) => !isUnseen[at]));
    for (const [at, example] of examples.entries()) {
      if (!isUnseen[at]) continue;
      chances[at] = chancesOf(example, weights);
    }
  }
  return chances;
}

function chancesOf(example: Example, weights: Float32Array): Float64Array {
  const logits = new Float64Array(hintCategories.length);
  for (const [at, place] of example.places.entries()) {
    for (const c of logits.keys()) {
      logits[c] = (logits[c] ?? 0) + (example.values[at] ?? 0) * (weights[place * logits.length + c] ?? 0);
    }
  }
  return logits.map((logit) => 1 / (1 + Math.exp(-logit)));
}
