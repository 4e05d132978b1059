import type { KnownWord } from './know-word.ts';

/** Where the sentence that begins at word `from` ends: the number of the first word after it. */
export function endOfSentence(words: readonly KnownWord[], from: number): number {
  let to = from + 1;
  while (to < words.length && words[to]?.sentence === words[from]?.sentence) to += 1;
  return to;
}

/** The signs that a sentence ends with: what stands between its last word and word `to`, at most twelve UTF-16 units. */
export function signsAfter(text: string, words: readonly KnownWord[], to: number): string {
  const end = words[to - 1]?.to ?? 0;
  return text.slice(end, Math.min(words[to]?.from ?? text.length, end + 12));
}
