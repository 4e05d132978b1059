/** More than this many places of one form in one comment say no more than the first ones. */
const most = 40;

/** Calls `take` with each match of a global pattern and its offsets, forty at most. */
export function eachMatch(
  pattern: RegExp,
  source: string,
  take: (match: string, from: number, to: number) => void,
): void {
  // `matchAll` would make a new pattern at each call, and most patterns are not in the comment.
  pattern.lastIndex = 0;
  for (let count = 0; count < most; count += 1) {
    const match = pattern.exec(source);
    if (!match) return;
    take(match[0], match.index, match.index + match[0].length);
    if (match[0] === '') pattern.lastIndex += 1;
  }
}
