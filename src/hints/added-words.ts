import type { HintCategory } from '../shared/hint.ts';
import type { Finding } from './merge-findings.ts';
import type { Word } from './split-words.ts';
import { unmaskWord } from './unmask-word.ts';
import { indexWords, type WordIndex } from './word-index.ts';

const known = new WeakMap<readonly string[], WordIndex>();

/** Findings of the words that a municipality has added itself, with `word*` and `*word` for compounds. */
export function addedWordFindings(
  words: readonly Word[],
  added: readonly { words: string[]; category: HintCategory }[],
): Finding[] {
  return added.flatMap(({ words: own, category }) => {
    const index = indexOf(own);
    return words
      .filter((word) => [word.text, ...unmaskWord(word.text)].some((form) => index.find(form).length > 0))
      .map((word): Finding => ({ category, rule: 'own-words', spans: [word], strength: 'clear' }));
  });
}

function indexOf(words: readonly string[]): WordIndex {
  const index = known.get(words) ?? indexWords([words.join(' ').normalize('NFKC').toLowerCase()]);
  known.set(words, index);
  return index;
}
