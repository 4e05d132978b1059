/**
 * Cuts a text at the words that raised a hint. Words with nothing but space between them are one mark: they were one turn
 * of phrase, and are read and heard as one.
 * `words` are UTF-16 offsets, in any order, overlapping or outside the text; the parts put together are always the whole text.
 */
export function splitMarks(
  text: string,
  words: readonly { from: number; to: number }[],
): { part: string; isMarked: boolean }[] {
  const parts: { part: string; isMarked: boolean }[] = [];
  let done = 0;
  const add = (to: number, isMarked: boolean) => {
    if (to <= done) return;
    const part = text.slice(done, to);
    const last = parts.at(-1);
    if (last && last.isMarked === isMarked) last.part += part;
    else parts.push({ part, isMarked });
    done = to;
  };
  for (const { from, to } of words.toSorted((one, other) => one.from - other.from)) {
    const start = Math.min(from, text.length);
    add(start, done > 0 && text.slice(done, start).trim() === '');
    add(Math.min(to, text.length), true);
  }
  add(text.length, false);
  return parts;
}
