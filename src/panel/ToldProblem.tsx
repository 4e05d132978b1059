import { Lock } from 'lucide';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import type { Problem } from './open-data.ts';
import { sayTold } from './told-in-english.ts';

/** Why nothing was saved or the gate is shut, and what to do about it; nothing where nothing is wrong. */
export function ToldProblem({ problem }: { problem: Problem | undefined }) {
  const told = problem && { says: sayTold(problem.says), whatToDo: sayTold(problem.whatToDo) };
  return <ProblemNotice problem={told} icon={Lock} />;
}
