import type { Problem } from '../panel/open-data.ts';
import { describeGate } from './describe-gate.ts';
import type { SessionState } from './session-state.ts';
import { standingProblem } from './standing-problem.ts';

/** What the panel is to tell by itself, the newest first: what neither the open comment nor the gate's dialog tells. */
export function problemBeside(state: SessionState): { id: string | undefined; problem: Problem } | undefined {
  if (state.problems.size === 0 || state.status === 'reload-needed') return undefined;
  const gate = describeGate(state);
  for (const [id, { isRead }] of [...state.problems].reverse()) {
    const problem = standingProblem(state, id);
    const isAtGate = id !== undefined && gate?.commentId === id && 'problem' in gate;
    if (problem && !isRead && !isAtGate && (id === undefined || id !== state.openId)) return { id, problem };
  }
  return undefined;
}
