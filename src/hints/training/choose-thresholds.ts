import { type HintCategory, hintCategories } from '../../shared/hint.ts';
import { limitFor } from '../model/limit-for.ts';
import { type ReadComment, readComment } from '../read-comment.ts';
import { readRuleHints } from '../read-hints.ts';
import { coarsenWeights, weightsOf } from './coarsen-weights.ts';
import { type Example, fitModel } from './fit-model.ts';
import type { LabelledComment } from './read-training.ts';

/**
 * The precision that rules and model together must show on comments of writers they have not seen: what is asked for, and
 * a margin, for the next writers' subjects are others again.
 */
const wanted = 0.83;
const wantedOf: Partial<Record<HintCategory, number>> = {
  question: 0.86,
  // Threats share few words: more margin would leave every second unsaid.
  crime_incitement_threat: 0.81,
  // Opinion is protected (RF 2:1).
  party_politics: 0.95,
};
/** Share of innocent comments that may get a hint. */
const innocentsHinted = 0.06;
/** How much the recall of a category counts: more for what is far from what is asked for. */
const recallCounts: Partial<Record<HintCategory, number>> = {
  question: 2.5,
  crime_incitement_threat: 2.5,
  defamation_insult: 2,
  hate_harassment: 1.2,
  advertising_spam: 0.8,
  violence_porn: 0.7,
  copyright: 0.6,
  secrecy: 0.6,
  personal_data: 0.6,
  party_politics: 0.6,
};
const lowest = 0.1;
/** Opinion is protected (RF 2:1): sharp but allowed criticism, of which the tests have a list, lies lower than these. */
const lowestOf: Partial<Record<HintCategory, number>> = {
  defamation_insult: 0.7,
  party_politics: 0.83,
  personal_data: 0.38,
};
const highest = 0.9;
/** What rules know better: the model would add little but mistakes. */
const closed: ReadonlySet<HintCategory> = new Set(['profanity', 'case_reference']);

/** What one category's hints are at one threshold. */
interface Choice {
  threshold: number;
  precision: number;
  recall: number;
  /** Numbers of the innocent comments that are hinted at. */
  innocents: number[];
}

/**
 * For each category the probability from which most is found, on unseen comments that were written without an eye to the
 * border: with the precision that is wanted, and dearer the more innocents it hints at, until few enough are.
 */
export function chooseThresholds(unseen: readonly Unseen[]): number[] {
  const innocentCount = unseen.filter(({ comment }) => comment.labels.length === 0).length;
  const choices = hintCategories.map((category, c) => choicesOf(category, c, unseen));
  for (let price = 0.5; ; price *= 1.1) {
    const best = choices.map((list, c) => bestOf(hintCategories[c], list, price / Math.max(innocentCount, 1)));
    const hinted = new Set(best.flatMap((choice) => choice?.innocents ?? []));
    if (hinted.size <= innocentsHinted * innocentCount || price > 1000)
      return best.map((choice) => choice?.threshold ?? highest);
  }
}

function bestOf(category: HintCategory | undefined, choices: readonly Choice[], price: number): Choice | undefined {
  const counts = (category && recallCounts[category]) ?? 1;
  const least = (category && wantedOf[category]) ?? wanted;
  const worth = ({ recall, innocents }: Choice): number => counts * recall - price * innocents.length;
  let best: Choice | undefined;
  for (const choice of choices) {
    const isEnough = choice.precision >= least || choices.length === 1;
    if (isEnough && (!best || worth(choice) > worth(best))) best = choice;
  }
  return best;
}

function choicesOf(category: HintCategory, c: number, unseen: readonly Unseen[]): Choice[] {
  const reached = unseen.map(({ read, ruled, chances }) => {
    const chance = chances[c] ?? 0;
    const isRuled = ruled.has(category);
    return (threshold: number) => isRuled || (chance >= threshold && chance >= limitFor(category, threshold, read));
  });
  const labelled = unseen.filter(({ comment }) => comment.labels.includes(category)).length;
  const choices: Choice[] = [];
  for (let hundredth = Math.round(100 * (lowestOf[category] ?? lowest)); hundredth <= 100 * highest; hundredth += 1) {
    const threshold = closed.has(category) ? 1 : hundredth / 100;
    const hinted = unseen.flatMap(({ comment }, at) => (reached[at]?.(threshold) === true ? [{ comment, at }] : []));
    const right = hinted.filter(({ comment }) => comment.labels.includes(category)).length;
    choices.push({
      threshold,
      precision: right / Math.max(hinted.length, 1),
      recall: right / Math.max(labelled, 1),
      innocents: hinted.flatMap(({ comment, at }) => (comment.labels.length === 0 ? [at] : [])),
    });
    if (threshold === 1) break;
  }
  return choices;
}

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
