import type { CommentState } from './comment-data.ts';

const unfinished: readonly CommentState['done'][] = ['ground-chosen', 'saved', 'waiting', 'acknowledged'];

/** True where nothing is left to do with a comment. */
export function isFinished(state: CommentState | undefined): boolean {
  return state !== undefined && !state.isLeft && !unfinished.includes(state.done);
}
