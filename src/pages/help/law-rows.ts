import { type LawBeside, laws } from '../../policy/law-beside.ts';
import type { Policy } from '../../shared/policy.ts';
import type { InterfaceLanguage } from '../../shared/say-in.ts';

/** A law of the guideline, or one that stands above it. */
export interface LawRow {
  name: string;
  says?: string | undefined;
  /** True where the guideline's words have aged: `says` is then the law in force, in Swedish whatever the interface speaks. */
  isAged?: boolean | undefined;
  /** Since when, as the policy or the law says. */
  since?: string | undefined;
  /** True for one that stands above every guideline. */
  isAbove?: boolean | undefined;
}

/**
 * The laws that the guideline names, with what is in force where its words have aged, and those that stand above every
 * guideline (SMB-32, HAL-04).
 */
export function lawRows(policy: Policy | undefined, language: InterfaceLanguage = 'sv'): LawRow[] {
  const named = (policy?.laws ?? []).map(({ text }): LawRow => {
    const aged = policy?.outdated.find(({ words }) => text.toLowerCase().includes(words.toLowerCase()));
    return { name: text, ...(aged ? { says: aged.now, isAged: true, since: aged.since } : {}) };
  });
  const old = (policy?.outdated ?? [])
    .filter(({ words }) => !policy?.laws.some(({ text }) => text.toLowerCase().includes(words.toLowerCase())))
    .map(({ words, now, since }): LawRow => ({ name: words, says: now, isAged: true, since }));
  const above = Object.values(laws).map(
    ({ law, text, inEnglish, since }: LawBeside): LawRow => ({
      name: law,
      says: language === 'en' ? inEnglish : text,
      since,
      isAbove: true,
    }),
  );
  return [...named, ...old, ...above];
}
