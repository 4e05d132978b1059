import { DataSet, pattern, RegExpMatcher } from 'obscenity';
import { readHints } from '../../src/hints/read-hints.ts';
import { readLabelled } from '../../src/hints/training/read-training.ts';
import { profanity } from '../../src/hints/words/profanity.ts';
import { readAnything } from '../hints/any-text.ts';
import { median } from './median.ts';

/** Rounds over all comments until a reader is warm, as it is in a worker that has read a while, and rounds that count. */
const [warming, counted] = [30, 15];

/** The median of the rounds that count, in comments a second. */
function commentsPerSecond(comments: readonly string[], read: (text: string) => unknown): number {
  const rounds: number[] = [];
  for (let round = 0; round < warming + counted; round += 1) {
    const from = performance.now();
    for (const comment of comments) read(comment);
    if (round >= warming) rounds.push(comments.length / ((performance.now() - from) / 1000));
  }
  return median(rounds);
}

/** The swear words of the lexicon without their stars, for the yardsticks. */
const words = profanity.split(/\s+/).flatMap((word) => word.replaceAll('*', '') || []);

function readWithObscenity(): (text: string) => unknown {
  const data = new DataSet<{ originalWord: string }>();
  for (const word of words) {
    data.addPhrase((phrase) => phrase.setMetadata({ originalWord: word }).addPattern(pattern`${word}`));
  }
  const matcher = new RegExpMatcher(data.build());
  return (text) => matcher.getAllMatches(text);
}

function readWithAlternation(): (text: string) => unknown {
  const alternation = new RegExp(`(?<![\\p{L}])(?:${words.join('|')})(?![\\p{L}])`, 'giu');
  return (text) => text.match(alternation);
}

/**
 * All thirteen categories against two readers of one: `obscenity` and a bare alternation, over the same swear words and
 * the same comments in the same run; the worst long inputs against prose of the same length; and 100,000 random inputs.
 */
export async function benchHints(): Promise<string[]> {
  const comments = readLabelled(new URL('../../src/hints/training/development-set/', import.meta.url)).map(
    ({ text }) => text,
  );
  const ours = commentsPerSecond(comments, readHints);
  const line = (name: string, theirs: number): string =>
    `readHints mot ${name}: ${(ours / theirs).toFixed(2)} (${Math.round(ours)} mot ${Math.round(theirs)} kommentarer/s)`;
  const { ratio, name } = readAnything.worst();
  const from = performance.now();
  const slowest = readAnything.random(100_000);
  return [
    line('obscenity', commentsPerSecond(comments, readWithObscenity())),
    line('bar alternation', commentsPerSecond(comments, readWithAlternation())),
    `värsta 8 000 tecken (${name}) mot prosa: ${ratio.toFixed(1)}`,
    `100 000 slumpade texter: ${Math.round((performance.now() - from) / 1000)} s, långsammast ${slowest.toFixed(1)} ms`,
  ];
}
