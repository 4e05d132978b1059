import { glanceOf } from './page-comment.ts';
import type { SessionState } from './session-state.ts';

/**
 * How many replies stand under a comment on the page: the platform takes them away with it. Those that are folded away
 * are not counted. Reads no more of a reply than was read already.
 */
export function countReplies({ seen }: Pick<SessionState, 'seen'>, commentId: string): number {
  let isUnder = false;
  let count = 0;
  for (const [id, one] of seen) {
    const { isReply } = glanceOf(one);
    if (isUnder && !isReply) break;
    if (isUnder) count += 1;
    isUnder ||= id === commentId && !isReply;
  }
  return count;
}
