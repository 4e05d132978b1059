import type { Comment } from '../shared/reading.ts';

/** What a list of comments needs at once; the rest can be read when somebody looks. */
export interface Glance {
  id: string;
  text: string;
  readonly own: boolean | undefined;
  readonly author: string | undefined;
  readonly isReply: boolean;
  /** UTC ISO instants that bound the time of publication, where the page tells. */
  from: string | undefined;
  to: string | undefined;
  /** The time as the page shows it. */
  readonly shown: string | undefined;
  permalink: () => string | undefined;
  postUrl: () => string | undefined;
  /** All of it, where it had to be read in full. */
  comment?: Comment;
}

/** What a full reading tells of it. */
export function glanceAtRead(comment: Comment): Glance {
  const { id, text, own, author, kind, postedAt, permalink, postUrl } = comment;
  return {
    id,
    text,
    own,
    author,
    isReply: kind === 'reply',
    from: postedAt?.from,
    to: postedAt?.to,
    shown: postedAt?.shown,
    permalink: () => permalink,
    postUrl: () => postUrl,
    comment,
  };
}
