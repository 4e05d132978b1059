import type { Hint } from '../../shared/hint.ts';
import { readHints } from '../read-hints.ts';
import { readLabelled } from './read-training.ts';
import { formatScore, scoreHints } from './score-hints.ts';

/**
 * `npm run hints:score`: precision, recall and counts per category, on the training comments (which flatters), on the
 * development set (written apart, but rules and thresholds have been mended with its misses in sight) and on the test set,
 * which was written apart, on other subjects, and whose misses nobody has read. Look at the last as seldom as you can.
 */
for (const [title, folder] of [
  ['Träningstexten (modellen har sett den)', 'comments/'],
  ['Utvecklingsmängden (regler och trösklar har setts över med den)', 'development-set/'],
  ['Testmängden (skriven för sig, om annat, dess missar har ingen läst)', 'test-set/'],
] as const) {
  const comments = readLabelled(new URL(folder, import.meta.url));
  const hinted = comments.map((comment): Hint[] => readHints(comment.text));
  process.stdout.write(`${title}\n${formatScore(scoreHints(comments, hinted))}\n\n`);
}
