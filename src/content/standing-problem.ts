import type { Problem } from '../panel/open-data.ts';
import { isGateOpenFor, type SessionState } from './session-state.ts';

/** What was told of a comment, or of something else, as long as what it tells is so. */
export function standingProblem(state: SessionState, commentId: string | undefined): Problem | undefined {
  const told = state.problems.get(commentId);
  return told && isStillSo(state, commentId) ? told : undefined;
}

/** Forgets what is no longer so, for good: it must not come back with something else that went wrong. */
export function forgetPastProblems(state: SessionState): void {
  for (const id of [...state.problems.keys()]) if (!isStillSo(state, id)) state.problems.delete(id);
}

function isStillSo(state: SessionState, commentId: string | undefined): boolean {
  const told = state.problems.get(commentId);
  if (told?.isShut && commentId !== undefined && isGateOpenFor(state, commentId)) return false;
  return told?.isStillSo?.() ?? true;
}
