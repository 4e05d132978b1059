import { Lock } from 'lucide';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { Late } from '../ui/signs.ts';
import type { Problem } from './open-data.ts';
import { sayTold } from './told-in-english.ts';

/** What failed, or why the gate is shut, and what to do about it; nothing where nothing is wrong. */
export function ToldProblem({ problem }: { problem: Problem | undefined }) {
  const told = problem && { says: sayTold(problem.says), whatToDo: sayTold(problem.whatToDo) };
  return <ProblemNotice problem={told} icon={problem?.isShut ? Lock : Late} />;
}
