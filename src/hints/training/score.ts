import type { Hint } from '../../shared/hint.ts';
import { readHints } from '../read-hints.ts';
import { type LabelledComment, readLabelled } from './read-training.ts';
import { formatScore, scoreHints } from './score-hints.ts';

/**
 * `npm run hints:score`: precision, recall and counts per category, on the training comments (which flatters), on the
 * development set (written apart, but rules and thresholds have been mended with its misses in sight) and on the test set,
 * which was written apart, on other subjects, and whose misses nobody has read: as a whole and each hand for itself, for
 * people differ more than a sum shows. Look at the last as seldom as you can.
 */
for (const [title, folder] of [
  ['Träningstexten (modellen har sett den)', 'comments/'],
  ['Utvecklingsmängden (regler och trösklar har setts över med den)', 'development-set/'],
  ['Testmängden (skriven för sig, om annat, dess missar har ingen läst)', 'test-set/'],
] as const) {
  const comments = readLabelled(new URL(folder, import.meta.url));
  print(title, comments);
  if (folder !== 'test-set/') continue;
  for (const hand of new Set(comments.map(handOf))) {
    print(
      `Testmängden, hand ${hand}`,
      comments.filter((comment) => handOf(comment) === hand),
    );
  }
}

/** The hand that wrote a comment: the number that its file begins with. */
function handOf({ file }: LabelledComment): string {
  return file.slice(0, 2);
}

function print(title: string, comments: readonly LabelledComment[]): void {
  const hinted = comments.map((comment): Hint[] => readHints(comment.text));
  process.stdout.write(`${title}\n${formatScore(scoreHints(comments, hinted))}\n\n`);
}
