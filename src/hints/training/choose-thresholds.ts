import { type HintCategory, hintCategories } from '../../shared/hint.ts';
import { limitFor } from '../model/limit-for.ts';
import type { Unseen } from './unseen-chances.ts';

/**
 * The precision that rules and model together must show on comments of writers they have not seen: what is asked for, and
 * a margin, for the next writers' subjects are others again.
 */
const wanted = 0.83;
const wantedOf: Partial<Record<HintCategory, number>> = {
  // A question that is not seen is not answered in time; one that is none costs a glance.
  question: 0.825,
  // Threats share few words: more margin would leave every second unsaid.
  crime_incitement_threat: 0.81,
  // Opinion is protected (RF 2:1).
  party_politics: 0.95,
};
/** Share of innocent comments that may get a hint. */
const innocentsHinted = 0.058;
/** How much the recall of a category counts: more for what is far from what is asked for. */
const recallCounts: Partial<Record<HintCategory, number>> = {
  question: 5,
  complaint: 2,
  crime_incitement_threat: 3.5,
  defamation_insult: 2,
  hate_harassment: 1.7,
  advertising_spam: 0.8,
  violence_porn: 0.7,
  copyright: 0.6,
  personal_data: 1,
  party_politics: 0.6,
};
const lowest = 0.1;
/** Opinion is protected (RF 2:1): sharp but allowed criticism, of which the tests have a list, lies lower than these. */
const lowestOf: Partial<Record<HintCategory, number>> = {
  defamation_insult: 0.5,
  hate_harassment: 0.5,
  party_politics: 0.86,
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
  for (let price = 0.5; ; price *= 1.02) {
    const best = choices.map((list, c) => bestOf(hintCategories[c], list, price / Math.max(innocentCount, 1)));
    if (countHinted(best) > innocentsHinted * innocentCount && price < 1000) continue;
    return fillUp(best, choices, innocentsHinted * innocentCount).map((choice) => choice?.threshold ?? highest);
  }
}

function countHinted(chosen: readonly (Choice | undefined)[]): number {
  return new Set(chosen.flatMap((choice) => choice?.innocents ?? [])).size;
}

/** One price for all leaves some room: the categories whose recall counts most take it, as far as their precision lets them. */
function fillUp(
  chosen: readonly (Choice | undefined)[],
  choices: readonly (readonly Choice[])[],
  mostInnocents: number,
): (Choice | undefined)[] {
  const filled = [...chosen];
  const countOf = (c: number): number => countsOf(hintCategories[c]);
  for (const c of [...filled.keys()].sort((a, b) => countOf(b) - countOf(a) || a - b)) {
    for (const choice of choices[c] ?? []) {
      if (choice.recall <= (filled[c]?.recall ?? 1) || choice.precision < leastOf(hintCategories[c])) continue;
      if (countHinted(filled.with(c, choice)) <= mostInnocents) filled[c] = choice;
    }
  }
  return filled;
}

function countsOf(category: HintCategory | undefined): number {
  return (category && recallCounts[category]) ?? 1;
}

function leastOf(category: HintCategory | undefined): number {
  return (category && wantedOf[category]) ?? wanted;
}

function bestOf(category: HintCategory | undefined, choices: readonly Choice[], price: number): Choice | undefined {
  const worth = ({ recall, innocents }: Choice): number => countsOf(category) * recall - price * innocents.length;
  let best: Choice | undefined;
  for (const choice of choices) {
    const isEnough = choice.precision >= leastOf(category) || choices.length === 1;
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
