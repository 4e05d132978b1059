/**
 * Cuts a text at the words that raised a hint.
 * `words` are UTF-16 offsets, in any order, overlapping or outside the text; the parts put together are always the whole text.
 */
export function splitMarks(
  text: string,
  words: readonly { from: number; to: number }[],
): { part: string; isMarked: boolean }[] {
  const parts: { part: string; isMarked: boolean }[] = [];
  let done = 0;
  const add = (to: number, isMarked: boolean) => {
    if (to > done) parts.push({ part: text.slice(done, to), isMarked });
    done = Math.max(done, to);
  };
  for (const { from, to } of words.toSorted((one, other) => one.from - other.from)) {
    add(Math.min(from, text.length), false);
    add(Math.min(to, text.length), true);
  }
  add(text.length, false);
  return parts;
}
