import type { Hint } from './hint.ts';

/**
 * Texts to read, in lists of the same length: thousands of small objects would cost the page more than the words in them.
 */
export interface TextsToRead {
  ids: string[];
  texts: string[];
  /** Which of `times` bounds the publication of each; -1 where the page does not tell. */
  timeOf: number[];
  times: { from: string; to: string }[];
}

/** What was found in each of the texts: which of the readouts is its own; many texts share one. */
export interface TextsRead {
  readoutOf: number[];
  readouts: CommentReadout[];
}

/** A hint and the grounds of the municipality's policy that it may point at. */
export interface HintWithGrounds extends Hint {
  groundIds: string[];
}

export interface CommentReadout {
  hints: HintWithGrounds[];
  /** True where the comment asks for something that the policy sets a reply clock on. */
  asksForAnswer: boolean;
  /** UTC ISO; undefined where the policy sets no hours or nothing is asked. */
  answerDue?: string | undefined;
  /** When it must be gone, if it is to be removed. */
  removeDue?: string | undefined;
  /** True where the clock started at a time that is only known roughly. */
  isUncertain: boolean;
}
