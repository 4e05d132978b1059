import type { HintCategory } from '../../shared/hint.ts';

/**
 * Words that say something together: each step names classes in capitals or words in lower case, with `|` between
 * alternatives; a number before a step says how many words may come between (0 when none is given). Steps stand in one
 * sentence.
 */
export interface Phrase {
  steps: string;
  /** The comment is spared when one of these classes or words stands anywhere in the sentence. */
  unless?: string;
}

/** A phrase with the id that a municipality silences it by. */
export interface NamedPhrase extends Phrase {
  id: string;
}

/** A phrase, and what a comment with it may be. */
export interface PhraseRule extends NamedPhrase {
  category: HintCategory;
}
