import type { Problem } from '../panel/open-data.ts';
import type { SessionState } from './session-state.ts';

/** What failed, by the comment that it was about; without one it was something else. The newest last. */
export type Problems = Map<string | undefined, ToldOnce>;

/** `isRead` where the moderator has been told. */
type ToldOnce = Problem & Why & { isRead?: true };

/** What a problem is of, where that can be known to be over. */
interface Why {
  /** What was asked for: where the same comes through later, it has failed no longer. */
  asked?: string;
  /** Says whether it still is so; what tells that the gate is shut is so until it is open (`standing-problem.ts`). */
  isStillSo?: () => boolean;
}

type Told = Pick<SessionState, 'problems'>;

/** Tells what failed: in place of what was told of the same comment, and beside what was told of others. */
export function tellProblem({ problems }: Told, commentId: string | undefined, problem: Problem, why: Why = {}): void {
  const before = problems.get(commentId);
  // What is tried over and over, and fails as before, must not stand in the way of what failed since.
  if (before?.says !== problem.says || before.isRead) problems.delete(commentId);
  problems.set(commentId, { ...problem, ...why });
}

/** What was told of a comment has been read, and is not told again but beside it. */
export function leaveProblem({ problems }: Told, commentId: string | undefined): void {
  const problem = problems.get(commentId);
  if (problem) problems.set(commentId, { ...problem, isRead: true });
}

/**
 * What was asked for came through: nothing stands any longer of that it failed.
 * @returns true where something was told of it
 */
export function endProblem({ problems }: Told, commentId: string | undefined, asked: string): boolean {
  return problems.get(commentId)?.asked === asked && problems.delete(commentId);
}
