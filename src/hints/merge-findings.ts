import type { Hint, HintCategory, HintOptions } from '../shared/hint.ts';

/** One rule's word about one place, as offsets in the normal text. */
export interface Finding {
  category: HintCategory;
  rule: string;
  spans: { from: number; to: number }[];
  strength: 'weak' | 'clear';
}

/**
 * One hint a category: the first clear rule names it, the words of its clear rules are shown, in order and
 * without overlap; those of the model only when it stands alone.
 * Silenced rules and categories that are off are left out first.
 */
export function mergeFindings(
  findings: readonly Finding[],
  options: HintOptions,
  locate: (span: { from: number; to: number }) => { from: number; to: number },
): Hint[] {
  const byCategory = new Map<HintCategory, Finding[]>();
  for (const finding of findings) {
    if (options.silenceRules?.includes(finding.rule) || options.categoriesOff?.includes(finding.category)) continue;
    const list = byCategory.get(finding.category);
    if (list) list.push(finding);
    else byCategory.set(finding.category, [finding]);
  }
  return [...byCategory.entries()].map(([category, list]) => {
    const clear = list.filter((finding) => finding.strength === 'clear');
    const shown = clear.length > 0 ? clear : list;
    const named = shown[0];
    return {
      category,
      rule: named?.rule ?? '',
      words: joinSpans(shown.flatMap((finding) => finding.spans.map(locate))),
      strength: named?.strength ?? 'weak',
    };
  });
}

function joinSpans(spans: { from: number; to: number }[]): { from: number; to: number }[] {
  const sorted = [...spans].sort((a, b) => a.from - b.from || a.to - b.to);
  const joined: { from: number; to: number }[] = [];
  for (const span of sorted) {
    const last = joined.at(-1);
    if (last && span.from < last.to) last.to = Math.max(last.to, span.to);
    else joined.push({ from: span.from, to: span.to });
  }
  return joined;
}
