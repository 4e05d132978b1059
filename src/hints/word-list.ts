/** What is known of a form: exactly this word, or a compound that begins or ends so. */
export interface WordList {
  has(word: string): boolean;
  /** Every exact form, for comparing with words that hide letters. */
  exact: ReadonlySet<string>;
}

/**
 * Reads a list of words set apart by white space. `word` matches itself, `word*` every word that begins so and `*word`
 * every longer word that ends so.
 */
export function readWordList(source: string): WordList {
  const exact = new Set<string>();
  const heads = new Set<string>();
  const tails = new Set<string>();
  for (const entry of source.split(/\s+/)) {
    if (entry === '') continue;
    if (entry.endsWith('*')) heads.add(entry.slice(0, -1));
    else if (entry.startsWith('*')) tails.add(entry.slice(1));
    else exact.add(entry);
  }
  const headLengths = lengthsOf(heads);
  const tailLengths = lengthsOf(tails);
  return {
    exact,
    has(word) {
      if (exact.has(word)) return true;
      for (const length of headLengths) {
        if (length <= word.length && heads.has(word.slice(0, length))) return true;
      }
      for (const length of tailLengths) {
        if (length < word.length && tails.has(word.slice(-length))) return true;
      }
      return false;
    },
  };
}

function lengthsOf(words: ReadonlySet<string>): number[] {
  return [...new Set([...words].map((word) => word.length))].sort((a, b) => a - b);
}
