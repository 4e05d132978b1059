/** Which lists a word stands in: each list is known by its number. */
export interface WordIndex {
  /** Lists that hold exactly this form. */
  exact(word: string): readonly number[];
  /** Lists that hold the form, or the beginning or end of it as a compound. */
  find(word: string): number[];
  /** Every exact form with its lists. */
  words: ReadonlyMap<string, readonly number[]>;
}

const none: readonly number[] = [];

/**
 * Reads lists of words set apart by white space. `word` matches itself, `word*` every word that begins so and `*word`
 * every longer word that ends so; `+word` is both itself and an end. All lists are asked at once, for a comment's unknown
 * words are what costs time.
 */
export function indexWords(lists: readonly string[]): WordIndex {
  const words = new Map<string, number[]>();
  const heads = new Map<string, number[]>();
  const tails = new Map<string, number[]>();
  for (const [number, list] of lists.entries()) {
    for (const entry of list.split(/\s+/)) {
      if (entry === '') continue;
      if (entry.startsWith('+')) {
        add(words, entry.slice(1), number);
        add(tails, entry.slice(1), number);
      } else if (entry.endsWith('*')) add(heads, entry.slice(0, -1), number);
      else if (entry.startsWith('*')) add(tails, entry.slice(1), number);
      else add(words, entry, number);
    }
  }
  const headLengths = lengthsOf(heads);
  const tailLengths = lengthsOf(tails);
  return {
    words,
    exact: (word) => words.get(word) ?? none,
    find(word) {
      const found = [...(words.get(word) ?? none)];
      for (const length of headLengths) {
        if (length > word.length) break;
        found.push(...(heads.get(word.slice(0, length)) ?? none));
      }
      for (const length of tailLengths) {
        if (length >= word.length) break;
        found.push(...(tails.get(word.slice(-length)) ?? none));
      }
      return found;
    },
  };
}

function add(forms: Map<string, number[]>, form: string, number: number): void {
  const numbers = forms.get(form);
  if (!numbers) forms.set(form, [number]);
  else if (!numbers.includes(number)) numbers.push(number);
}

/** Shortest first. */
function lengthsOf(forms: ReadonlyMap<string, unknown>): number[] {
  return [...new Set([...forms.keys()].map((form) => form.length))].sort((a, b) => a - b);
}
