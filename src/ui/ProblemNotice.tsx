import type { IconNode } from 'lucide';
import { Notice } from './Notice.tsx';
import { Late } from './signs.ts';

interface Props {
  problem: { says: string; whatToDo: string } | undefined;
  icon?: IconNode;
}

/** What went wrong, and what to do about it; nothing where nothing did. */
export function ProblemNotice({ problem, icon = Late }: Props) {
  return (
    problem && (
      <Notice tone="late" icon={icon} title={problem.says} isUrgent>
        <p>{problem.whatToDo}</p>
      </Notice>
    )
  );
}
