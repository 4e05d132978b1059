import { hintCategories } from '../../shared/hint.ts';
import type { Finding } from '../merge-findings.ts';
import type { ReadComment } from '../read-comment.ts';
import { limitFor } from './limit-for.ts';
import { loadModel } from './load-model.ts';
import { scoreComment } from './score-comment.ts';

/** Words that are shown for a hint of the model's own. */
const shownWords = 3;

/** What the model alone says, always weak, with the words that spoke most for it. */
export function modelFindings(comment: ReadComment): Finding[] {
  if (comment.words.length === 0) return [];
  const model = loadModel();
  const score = scoreComment(comment, model);
  return hintCategories.flatMap((category, c): Finding[] => {
    const chance = 1 / (1 + Math.exp(-(score.logits[c] ?? 0)));
    const threshold = model.thresholds[c] ?? 1;
    if (threshold >= 1 || chance < threshold || chance < limitFor(category, threshold, comment)) return [];
    const strongest = comment.words
      .map((word, at) => ({ word, weight: score.byWord[at * hintCategories.length + c] ?? 0 }))
      .sort((a, b) => b.weight - a.weight || a.word.from - b.word.from)
      .filter(({ weight }, place) => place === 0 || (weight > 0 && place < shownWords));
    return [{ category, rule: 'model', spans: strongest.map(({ word }) => word), strength: 'weak' }];
  });
}
