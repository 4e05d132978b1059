/** The thirteen things a comment may be. Codes only: the moderator sees her municipality's own words. */
export const hintCategories = [
  'defamation_insult',
  'hate_harassment',
  'violence_porn',
  'crime_incitement_threat',
  'copyright',
  'profanity',
  'personal_data',
  'secrecy',
  'advertising_spam',
  'party_politics',
  'question',
  'complaint',
  'case_reference',
] as const;

export type HintCategory = (typeof hintCategories)[number];

/** What a municipality has changed about the hints. */
export interface HintOptions {
  /** Its own words, one by one; `word*` and `*word` match the beginning and the end of compounds. */
  addWords?: { words: string[]; category: HintCategory }[] | undefined;
  /** Rule ids, as in `Hint.rule`, that are not to be used. */
  silenceRules?: string[] | undefined;
  categoriesOff?: HintCategory[] | undefined;
}

/** A rule that a comment may break, or a reason to look closer. A person decides. */
export interface Hint {
  category: HintCategory;
  /** Which rule raised it, for example `lexicon:profanity` or `model`. */
  rule: string;
  /** The words that raised it, as UTF-16 offsets in the text. */
  words: { from: number; to: number }[];
  /** `weak` when only the model says so. */
  strength: 'weak' | 'clear';
}
