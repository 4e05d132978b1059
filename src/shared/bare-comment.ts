import type { Comment } from './reading.ts';

/** A comment of which nothing is known but its text, and its id where there is one: what else is known is added to it. */
export function bareComment<Id extends string | undefined>(
  id: Id,
  text: string,
  found: Comment['found'],
): Omit<Comment, 'id'> & { id: Id } {
  return {
    id,
    kind: 'comment',
    author: undefined,
    authorUrl: undefined,
    text,
    truncated: false,
    permalink: undefined,
    parentId: undefined,
    postUrl: undefined,
    postText: undefined,
    postedAt: undefined,
    attachments: [],
    links: [],
    found,
  };
}
