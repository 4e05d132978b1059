/** More than this many places of one form in one comment say no more than the first ones. */
const most = 40;

/** Calls `take` with each match of a global pattern and its offsets, forty at most. */
export function eachMatch(
  pattern: RegExp,
  source: string,
  take: (match: string, from: number, to: number) => void,
): void {
  let count = 0;
  for (const match of source.matchAll(pattern)) {
    take(match[0], match.index, match.index + match[0].length);
    count += 1;
    if (count > most) return;
  }
}
