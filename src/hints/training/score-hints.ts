import { type Hint, type HintCategory, hintCategories } from '../../shared/hint.ts';
import type { LabelledComment } from './read-training.ts';

/** How often hints and labels agreed. */
export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

export interface HintScore {
  byCategory: Record<HintCategory, Counts>;
  all: Counts;
  /** Comments without a label, and how many of them got any hint. */
  innocent: number;
  innocentHinted: number;
}

/** Compares hints with labels, category by category. */
export function scoreHints(comments: readonly LabelledComment[], hinted: readonly (readonly Hint[])[]): HintScore {
  const all = { right: 0, wrong: 0, missed: 0 };
  const byCategory = Object.fromEntries(
    hintCategories.map((category) => [category, { right: 0, wrong: 0, missed: 0 }]),
  ) as Record<HintCategory, Counts>;
  let innocent = 0;
  let innocentHinted = 0;
  for (const [at, comment] of comments.entries()) {
    const found = new Set(hinted[at]?.map((hint) => hint.category));
    if (comment.labels.length === 0) {
      innocent += 1;
      if (found.size > 0) innocentHinted += 1;
    }
    for (const category of hintCategories) {
      const isLabelled = comment.labels.includes(category);
      const kind = found.has(category) ? (isLabelled ? 'right' : 'wrong') : isLabelled ? 'missed' : undefined;
      if (!kind) continue;
      byCategory[category][kind] += 1;
      all[kind] += 1;
    }
  }
  return { byCategory, all, innocent, innocentHinted };
}

export function precision({ right, wrong }: Counts): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

export function recall({ right, missed }: Counts): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

/** A table for people. */
export function formatScore(score: HintScore): string {
  const row = (name: string, counts: Counts): string =>
    `${name.padEnd(26)}${precision(counts).toFixed(2)}  ${recall(counts).toFixed(2)}  ${counts.right + counts.missed} (${counts.right} rätt, ${counts.wrong} fel, ${counts.missed} missade)`;
  return [
    `${'kategori'.padEnd(26)}P     R     antal`,
    ...hintCategories.map((category) => row(category, score.byCategory[category])),
    row('alla', score.all),
    `oskyldiga med något tips: ${score.innocentHinted} av ${score.innocent} (${((100 * score.innocentHinted) / Math.max(score.innocent, 1)).toFixed(1)} %)`,
  ].join('\n');
}
