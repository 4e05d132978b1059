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

/** Files named 50 to 59 were written plainly, without an eye to the border; the number tells the writer. */
function writerOf({ file }: LabelledComment): string | undefined {
  return /^5\d/.exec(file)?.[0];
}

/** Trains once without each writer of plain comments, and asks the models about those. */
export function unseenChances(comments: readonly LabelledComment[], examples: readonly Example[]): Unseen[] {
  const writers = new Set(comments.flatMap((comment) => writerOf(comment) ?? []));
  return [...writers].flatMap((writer) => {
    // As coarse as the asset: what is left out of it moves every chance.
    const weights = weightsOf(coarsenWeights(fitModel(examples.filter((_, at) => isNotOf(writer, comments[at])))));
    return examples.flatMap((example, at): Unseen[] => {
      const comment = comments[at];
      return comment && writerOf(comment) === writer ? [readUnseen(comment, chancesOf(example, weights))] : [];
    });
  });
}

export function readUnseen(comment: LabelledComment, chances: Float64Array): Unseen {
  const ruled = new Set(readRuleHints(comment.text, chances).map((hint) => hint.category));
  return { comment, chances, read: readComment(comment.text), ruled };
}

function isNotOf(writer: string, comment: LabelledComment | undefined): boolean {
  return comment !== undefined && writerOf(comment) !== writer;
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
