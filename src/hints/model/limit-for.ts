import type { HintCategory } from '../../shared/hint.ts';
import { classNames } from '../know-word.ts';
import type { ReadComment } from '../read-comment.ts';
import { hasWordsAbout } from './about-words.ts';

const news = classNames.indexOf('NEWS');
const you = classNames.indexOf('YOU');
const notBreaches: ReadonlySet<HintCategory> = new Set(['question', 'complaint', 'case_reference']);

/**
 * The probability from which the model hints at a category in this comment: its threshold, half the way from there to
 * certainty for a breach in a report, and a quarter of it in a comment without the words that the category is about.
 */
export function limitFor(category: HintCategory, threshold: number, comment: ReadComment): number {
  if (notBreaches.has(category)) return threshold;
  const share = isNewsReport(comment) ? 0.5 : hasWordsAbout(category, comment.words) ? 0 : 0.25;
  return threshold + (1 - threshold) * share;
}

/** A report tells of crimes, parties and money in words that alone would say little: two such words and nobody addressed. */
function isNewsReport({ words }: ReadComment): boolean {
  const isOf = (number: number) => words.filter((word) => word.classes.includes(number)).length;
  return words.length >= 8 && isOf(news) >= 2 && isOf(you) === 0;
}
