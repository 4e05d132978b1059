import type { HintCategory, HintOptions } from '../../shared/hint.ts';
import { isOwnWord } from '../../shared/is-own-word.ts';

type Added = NonNullable<HintOptions['addWords']>;

/** Words as they were typed, with blanks or commas between them; undefined where one of them is none. */
export function readOwnWords(text: string): string[] | undefined {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '');
  return words.length > 0 && words.every(isOwnWord) ? words.map((word) => word.toLowerCase()) : undefined;
}

/** The lists with more words in one of them, each word once. */
export function addWords(known: Added, category: HintCategory, words: readonly string[]): Added {
  const before = known.find((one) => one.category === category)?.words ?? [];
  const list = { category, words: [...new Set([...before, ...words])] };
  return before.length > 0 ? known.map((one) => (one.category === category ? list : one)) : [...known, list];
}
