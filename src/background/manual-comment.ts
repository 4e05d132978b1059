import { bareComment } from '../shared/bare-comment.ts';
import type { Comment } from '../shared/reading.ts';
import type { WayAnswers } from './way.ts';

/** What somebody has written by hand of something on another page, in the shape of a comment (HAL-22, TIB-41). */
export function manualComment({ text = '', link = '', author = '', what = '' }: WayAnswers): Comment {
  const address = URL.canParse(link) && /^https?:/.test(link) ? link : undefined;
  const said = address || !link ? text : `${text}\n${link}`;
  return {
    ...bareComment(`manual-${crypto.randomUUID()}`, said, { text: 'written-by-hand' }),
    own: what !== 'tip',
    author: author.trim() || undefined,
    permalink: address,
  };
}
