import { Notice } from './Notice.tsx';
import { Late } from './signs.ts';

/** What went wrong, and what to do about it; nothing where nothing did. */
export function ProblemNotice({ problem }: { problem: { says: string; whatToDo: string } | undefined }) {
  return (
    problem && (
      <Notice tone="late" icon={Late} title={problem.says} isUrgent>
        <p>{problem.whatToDo}</p>
      </Notice>
    )
  );
}
