import { hintCategories } from '../../shared/hint.ts';
import type { Finding } from '../merge-findings.ts';
import type { ReadComment } from '../read-comment.ts';
import { limitFor } from './limit-for.ts';
import { loadModel } from './load-model.ts';
import { type Score, scoreComment } from './score-comment.ts';

/** Words that are shown for a hint of the model's own. */
const shownWords = 3;

/** How likely the model finds each category, in the order of `hintCategories`, and what it came from. */
export interface Judged {
  score: Score;
  chances: Float64Array;
}

/** Asks the model about a comment. */
export function judgeComment(comment: ReadComment): Judged {
  const score = scoreComment(comment, loadModel());
  return { score, chances: score.logits.map((logit) => 1 / (1 + Math.exp(-logit))) };
}

/** What the model alone says, always weak, with the words that spoke most for it. */
export function modelFindings(comment: ReadComment, { score, chances }: Judged): Finding[] {
  if (comment.words.length === 0) return [];
  const { thresholds } = loadModel();
  return hintCategories.flatMap((category, c): Finding[] => {
    const chance = chances[c] ?? 0;
    const threshold = thresholds[c] ?? 1;
    if (threshold >= 1 || chance < threshold || chance < limitFor(category, threshold, comment)) return [];
    const strongest = comment.words
      .map((word, at) => ({ word, weight: score.byWord[at * hintCategories.length + c] ?? 0 }))
      .sort((a, b) => b.weight - a.weight || a.word.from - b.word.from)
      .filter(({ weight }, place) => place === 0 || (weight > 0 && place < shownWords));
    return [{ category, rule: 'model', spans: strongest.map(({ word }) => word), strength: 'weak' }];
  });
}
