import type { Item } from './item.ts';
import type { PageFacts } from './page-facts.ts';
import type { Comment } from './reading.ts';

/** Everything that a guideline lets one do with a comment beside removing it. Each becomes an entry in the journal. */
export const wayIds = [
  'answer',
  'acknowledge',
  'respond',
  'forward',
  'ask',
  'got-answer',
  'refer',
  'notify',
  'contact',
  'police',
  'report-platform',
  'block',
  'secrecy',
  'tell',
  'register',
  'register-not',
  'correct',
  'note',
  'unit',
  'manual',
] as const;

export type WayId = (typeof wayIds)[number];

/** An answer to choose; `fills` writes other fields when it is chosen. */
export interface WayOption {
  value: string;
  text: string;
  /** The municipality's own words, shown after `text`: Swedish in every language of the interface. */
  own?: string | undefined;
  fills?: Record<string, string> | undefined;
}

/**
 * One thing to fill in. `outgoing` is a text that leaves the house: checked while it is written, copied by the moderator.
 * `texts` are ready texts: choosing one fills another field and copies it. `choice` is one of a few.
 * `date` is a day, YYYY-MM-DD.
 */
export interface WayField {
  id: string;
  kind: 'line' | 'text' | 'outgoing' | 'choice' | 'texts' | 'date';
  label: string;
  value: string;
  help?: string | undefined;
  /** What is said where it is missing; a field without it may be left empty. */
  missing?: string | undefined;
  options?: WayOption[] | undefined;
  /** For a date: the field whose day it may not come before. */
  notBefore?: string | undefined;
  /** True where choosing is all there is to do: the way is then finished. */
  isFinishing?: boolean | undefined;
}

/** What the panel shows of one way: made in the background, so that its words do not weigh on every page. */
export interface WaySheet {
  way: WayId;
  title: string;
  /** The guideline's own sentences, above everything else: Swedish in every language of the interface. */
  quotes?: string[] | undefined;
  /** Sentences above the fields. */
  says: string[];
  /** `own` is a sentence of the guideline's, after or instead of `text`. */
  warning?: { title: string; text: string; own?: string | undefined } | undefined;
  fields: WayField[];
  /** How the guideline wants it written, and what it wants checked, in its own words. */
  tips: string[];
  checks: string[];
  /** What the finishing button says; undefined where the way is shut, and `warning` says why. */
  finish?: string | undefined;
  /** What is told afterwards, for example "Besvarad". */
  done: string;
  /** True where nothing is left to do with the comment afterwards. */
  isSettling?: boolean | undefined;
}

/** Something in an outgoing text that must not get out by mistake, and the words that raised it. */
export interface TextWarning {
  says: string;
  words: string;
}

/** Which comment a way is about; without a comment it is the manual way, which is open on pages of no channel too. */
export interface WayAsk {
  way: WayId;
  comment?: Comment | undefined;
  channel?: string | undefined;
  facts: PageFacts;
}

/** What a page may ask about what is half written. `about` names the comment and the way. */
export interface DraftRequests {
  /** Keeps what has been filled in so far, in memory; `null` forgets it. */
  'keep-draft': (ask: { about: string; answers: Record<string, string> | null }) => null;
  'read-draft': (ask: { about: string }) => Record<string, string> | null;
}

/** What a page may ask about the ways. */
export interface WayRequests {
  /** What is to be filled in, with the guideline's recipients and texts. */
  'open-way': (ask: WayAsk) => WaySheet;
  /**
   * Writes the entry or entries that the way stands for. `answers` by the fields' ids. Null where it was about the post alone
   * and its comment has no item.
   */
  'finish-way': (ask: WayAsk & { answers: Record<string, string> }) => Item | null;
  /** What in an outgoing text may be personal data or point at a case (SMB-08). */
  'check-text': (ask: { text: string }) => TextWarning[];
  /** An item by its number, for one whose comment is not on the page. */
  'read-item': (ask: { number: string }) => Item;
}
