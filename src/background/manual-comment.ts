import type { Comment } from '../shared/reading.ts';
import type { WayAnswers } from './way.ts';

/** What somebody has written by hand of something on another page, in the shape of a comment (HAL-22, TIB-41). */
export function manualComment({ text = '', link = '', author = '', what = '' }: WayAnswers): Comment {
  const address = URL.canParse(link) && /^https?:/.test(link) ? link : undefined;
  return {
    id: `manual-${crypto.randomUUID()}`,
    kind: 'comment',
    own: what !== 'tip',
    author: author.trim() || undefined,
    authorUrl: undefined,
    text: address || !link ? text : `${text}\n${link}`,
    truncated: false,
    permalink: address,
    parentId: undefined,
    postUrl: undefined,
    postText: undefined,
    postedAt: undefined,
    attachments: [],
    links: [],
    found: { text: 'written-by-hand' },
  };
}
