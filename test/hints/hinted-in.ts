import { readHints } from '../../src/hints/read-hints.ts';
import type { HintCategory } from '../../src/shared/hint.ts';

/** The categories hinted at for a text, in the order of the hints. */
export function categoriesIn(text: string): HintCategory[] {
  return readHints(text).map((hint) => hint.category);
}

/** The very words that raised a category's hint, cut out of the comment as it was written. */
export function wordsBehind(text: string, category: HintCategory): string[] {
  const hint = readHints(text).find((found) => found.category === category);
  return hint ? hint.words.map(({ from, to }) => text.slice(from, to)) : [];
}
