import type { PostedAt } from '../shared/reading.ts';

/** A due time; `isUncertain` where the clock started at a time that is only known roughly. */
export interface Due {
  at: Date;
  what: 'answer' | 'remove';
  isUncertain: boolean;
}

/** A ground in the municipality's own words. */
export interface GroundChoice {
  id: string;
  no: string;
  text: string;
  /** The guideline's words above this part of its list. */
  heading?: string | undefined;
  /** The law in force, shown beside words that have aged. */
  lawBeside?: string | undefined;
}

export interface PanelHint {
  category: string;
  /** True where it points at grounds of this policy; false for only a category, such as a question. */
  isOfPoint: boolean;
  /** UTF-16 offsets in the comment's text. */
  words: { from: number; to: number }[];
}

/** What has been done with a comment, and when. The panel finds the words. */
export interface CommentState {
  done:
    | 'no-action'
    | 'answered'
    | 'acknowledged'
    | 'forwarded'
    | 'waiting'
    | 'referred'
    | 'not-registered'
    | 'corrected'
    | 'ground-chosen'
    | 'saved'
    | 'deleted'
    | 'hidden'
    | 'overridden';
  at?: Date | undefined;
  /** True where the outcome was seen on the page, not only said. */
  isChecked?: boolean | undefined;
  /** True where the one who wrote is still to be answered. */
  isLeft?: boolean | undefined;
}

export interface PanelComment {
  id: string;
  author: string | undefined;
  text: string;
  isOwn: boolean;
  isReply: boolean;
  postedAt: PostedAt | undefined;
  hints: PanelHint[];
  /** The grounds that the hints point at, each once, in the guideline's order. */
  mayBe: Pick<GroundChoice, 'no' | 'text'>[];
  due?: Due | undefined;
  state?: CommentState | undefined;
  /** The unit that looks after its post, where one has been named. */
  unit?: string | undefined;
  /** Running number of its item. */
  number?: string | undefined;
}

/** The page's comments in its order; an array of them, or something that makes those that are asked for. */
export interface CommentRows {
  readonly length: number;
  slice(from: number, to: number): PanelComment[];
  findIndex(is: (comment: Pick<PanelComment, 'id'>) => boolean): number;
}
