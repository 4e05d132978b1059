/** A text with the words in it that were searched for: UTF-16 offsets. */
export interface MarkedHits {
  text: string;
  words: { from: number; to: number }[];
}

/** How far into a text the first word may stand for the text to be shown from its beginning, and what leads to it else. */
const lead = { most: 60, kept: 20 };

/**
 * Shows where words stand in a text, from a bit before the first of them. Pure.
 * @param wanted folded, as they are looked for; one that the text has in other letters is not marked
 */
export function markHits(text: string, wanted: readonly string[]): MarkedHits {
  const small = text.toLowerCase();
  // A letter that is longer when it is small would put the marks beside the words.
  const hits = small.length === text.length ? wanted.map((word) => ({ word, from: small.indexOf(word) })) : [];
  const found = hits.filter(({ from }) => from >= 0);
  const first = Math.min(...found.map(({ from }) => from), text.length);
  const start = found.length > 0 && first > lead.most ? text.lastIndexOf(' ', first - lead.kept) + 1 : 0;
  const before = start > 0 ? '… ' : '';
  const shift = before.length - start;
  return {
    text: before + text.slice(start),
    words: found.map(({ word, from }) => ({ from: from + shift, to: from + word.length + shift })),
  };
}
