import { type HintCategory, hintCategories } from '../../shared/hint.ts';
import { limitFor } from '../model/limit-for.ts';
import { type ReadComment, readComment } from '../read-comment.ts';
import { readRuleHints } from '../read-hints.ts';
import { coarsenWeights, weightsOf } from './coarsen-weights.ts';
import { type Example, fitModel } from './fit-model.ts';
import type { LabelledComment } from './read-training.ts';
import { type Counts, precision, recall } from './score-hints.ts';

/** Parts that the files are dealt out in; each is scored by a model that has seen none of its writers and subjects. */
const parts = 6;
/**
 * The precision that rules and model together must show on comments of writers they have not seen, before recall counts.
 * The training text is harder than what people write: half of it was written to lie beside the border, and on the
 * development set the same thresholds show .05 to .12 more. What is lowest here is what needs recall most for its goal;
 * the rest is held higher, so that all together hint at few innocents.
 */
const wanted = 0.84;
const wantedOf: Partial<Record<HintCategory, number>> = {
  defamation_insult: 0.87,
  secrecy: 0.82,
  personal_data: 0.83,
  question: 0.81,
  complaint: 0.78,
  // Threats share few words: more margin would leave two of three unsaid.
  crime_incitement_threat: 0.81,
  // Opinion is protected (RF 2:1).
  party_politics: 0.95,
};
const lowest = 0.12;
const highest = 0.9;
/** What rules know better: the model would add little but mistakes. */
const closed: ReadonlySet<HintCategory> = new Set(['profanity', 'case_reference']);

/** For each category the probability from which most is found with the precision that is wanted, on unseen comments. */
export function chooseThresholds(comments: readonly LabelledComment[], examples: readonly Example[]): number[] {
  const chances = unseenChances(comments, examples);
  const read = comments.map((comment) => readComment(comment.text));
  const ruled = comments.map(
    ({ text }, at) => new Set(readRuleHints(text, chances[at] ?? new Float64Array(0)).map((hint) => hint.category)),
  );
  return hintCategories.map((category, c) => {
    if (closed.has(category)) return 1;
    let best = highest;
    let bestRecall = -1;
    for (let threshold = lowest; threshold < highest; threshold += 0.01) {
      const counts = countAt(
        comments,
        category,
        (at) => ruled[at]?.has(category) === true || isReached(chances[at]?.[c] ?? 0, category, threshold, read[at]),
      );
      if (precision(counts) < (wantedOf[category] ?? wanted) || recall(counts) <= bestRecall) continue;
      bestRecall = recall(counts);
      best = Number(threshold.toFixed(2));
    }
    return best;
  });
}

function isReached(
  chance: number,
  category: HintCategory,
  threshold: number,
  comment: ReadComment | undefined,
): boolean {
  return chance >= threshold && comment !== undefined && chance >= limitFor(category, threshold, comment);
}

function countAt(
  comments: readonly LabelledComment[],
  category: HintCategory,
  isHinted: (at: number) => boolean,
): Counts {
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const [at, comment] of comments.entries()) {
    const isLabelled = comment.labels.includes(category);
    if (isHinted(at)) counts[isLabelled ? 'right' : 'wrong'] += 1;
    else if (isLabelled) counts.missed += 1;
  }
  return counts;
}

/** The chance of each category by a model trained without the comment's file, and without the others of its part. */
export function unseenChances(comments: readonly LabelledComment[], examples: readonly Example[]): Float64Array[] {
  const chances: Float64Array[] = comments.map(() => new Float64Array(hintCategories.length));
  const files = [...new Set(comments.map((comment) => comment.file))];
  for (let part = 0; part < parts; part += 1) {
    const isUnseen = comments.map((comment) => files.indexOf(comment.file) % parts === part);
    // As coarse as the asset: what is left out of it moves every chance.
    const weights = weightsOf(coarsenWeights(fitModel(examples.filter((_, at) => !isUnseen[at])).weights));
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
