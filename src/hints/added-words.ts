import type { HintCategory } from '../shared/hint.ts';
import type { Finding } from './merge-findings.ts';
import type { Word } from './split-words.ts';
import { unmaskWord } from './unmask-word.ts';
import { readWordList, type WordList } from './word-list.ts';

const known = new WeakMap<readonly string[], WordList>();

/** Findings of the words that a municipality has added itself, with `word*` and `*word` for compounds. */
export function addedWordFindings(
  words: readonly Word[],
  added: readonly { words: string[]; category: HintCategory }[],
): Finding[] {
  return added.flatMap(({ words: own, category }) => {
    const list = listOf(own);
    return words
      .filter((word) => list.has(word.text) || unmaskWord(word.text).some((form) => list.has(form)))
      .map((word): Finding => ({ category, rule: 'own-words', spans: [word], strength: 'clear' }));
  });
}

function listOf(words: readonly string[]): WordList {
  const list = known.get(words) ?? readWordList(words.join(' ').normalize('NFKC').toLowerCase());
  known.set(words, list);
  return list;
}
