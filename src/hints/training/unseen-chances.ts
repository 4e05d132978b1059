import { type HintCategory, hintCategories } from '../../shared/hint.ts';
import { type ReadComment, readComment } from '../read-comment.ts';
import { readRuleHints } from '../read-hints.ts';
import { coarsenWeights, weightsOf } from './coarsen-weights.ts';
import { type Example, fitModel } from './fit-model.ts';
import type { LabelledComment } from './read-training.ts';

/** A comment, the chance of each category by a model that has seen nothing of its writer, and what rules say beside it. */
export interface Unseen {
  comment: LabelledComment;
  chances: Float64Array;
  read: ReadComment;
  ruled: ReadonlySet<HintCategory>;
}

/** Trainings that leave out writers of plain comments, two or three each: one a writer would take a quarter of an hour. */
const foldCount = 6;

/** The fold of a comment's writer, whom the number of a plain file tells; none for what was not written plainly. */
function foldOf({ file }: LabelledComment): number | undefined {
  const writer = /^plain\/(\d+)/.exec(file)?.[1];
  return writer === undefined ? undefined : Number(writer) % foldCount;
}

/** Trains once without each fold of the writers of plain comments, and asks the models about those. */
export function unseenChances(comments: readonly LabelledComment[], examples: readonly Example[]): Unseen[] {
  const folds = comments.map(foldOf);
  return [...new Set(folds)].flatMap((fold) => {
    if (fold === undefined) return [];
    // As coarse as the asset: what is left out of it moves every chance.
    const weights = weightsOf(coarsenWeights(fitModel(examples.filter((_, at) => folds[at] !== fold))));
    return examples.flatMap((example, at): Unseen[] => {
      const comment = comments[at];
      return comment && folds[at] === fold ? [readUnseen(comment, chancesOf(example, weights))] : [];
    });
  });
}

function readUnseen(comment: LabelledComment, chances: Float64Array): Unseen {
  const ruled = new Set(readRuleHints(comment.text, chances).map((hint) => hint.category));
  return { comment, chances, read: readComment(comment.text), ruled };
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
