import { type HintCategory, hintCategories } from '../../shared/hint.ts';
import { classNames } from '../know-word.ts';
import type { Finding } from '../merge-findings.ts';
import type { ReadComment } from '../read-comment.ts';
import { hasWordsAbout } from './about-words.ts';
import { loadModel } from './load-model.ts';
import { scoreComment } from './score-comment.ts';

/** Words that are shown for a hint of the model's own. */
const shownWords = 3;

/** What the model alone says, always weak, with the words that spoke most for it. */
export function modelFindings(comment: ReadComment): Finding[] {
  if (comment.words.length === 0) return [];
  const model = loadModel();
  const score = scoreComment(comment, model);
  const isReport = isNewsReport(comment);
  return hintCategories.flatMap((category, c): Finding[] => {
    const chance = 1 / (1 + Math.exp(-(score.logits[c] ?? 0)));
    const mustBeSurer = !notBreaches.has(category) && (isReport || !hasWordsAbout(category, comment.words));
    const threshold = model.thresholds[c] ?? 1;
    if (chance < (mustBeSurer ? (1 + threshold) / 2 : threshold)) return [];
    const strongest = comment.words
      .map((word, at) => ({ word, weight: score.byWord[at * hintCategories.length + c] ?? 0 }))
      .sort((a, b) => b.weight - a.weight || a.word.from - b.word.from)
      .filter(({ weight }, place) => place === 0 || (weight > 0 && place < shownWords));
    return [{ category, rule: 'model', spans: strongest.map(({ word }) => word), strength: 'weak' }];
  });
}

const news = classNames.indexOf('NEWS');
const you = classNames.indexOf('YOU');
const notBreaches: ReadonlySet<HintCategory> = new Set(['question', 'complaint', 'case_reference']);

/** A report tells of crimes, parties and money in words that alone would say little: two such words and nobody addressed. */
function isNewsReport({ words }: ReadComment): boolean {
  const isOf = (number: number) => words.filter((word) => word.classes.includes(number)).length;
  return words.length >= 8 && isOf(news) >= 2 && isOf(you) === 0;
}
