import { trainingRule } from '../policy/training-rule.ts';
import type { Policy } from '../shared/policy.ts';
import { showDate } from '../ui/show-time.ts';
import { sayTraining } from '../ui/words/training-words.ts';

interface Props {
  policy: Policy | undefined;
  /** YYYY-MM-DD. */
  trainedOn: string | undefined;
  /** The address of the settings. */
  settings: string;
}

/**
 * When the moderator was trained (NYK-11). Where the guideline wants it and no day is noted, a quiet line says so, with the
 * way to the field; where it does not, nothing is said.
 */
export function TrainingLine({ policy, trainedOn, settings }: Props) {
  if (trainedOn) return <p>{sayTraining('done', { day: showDate(new Date(`${trainedOn}T12:00:00Z`)) })}</p>;
  const rule = trainingRule(policy);
  if (!rule) return null;
  return (
    <p class="soft">
      {sayTraining('asked')} <span lang="sv">{rule}</span> {sayTraining('missing')}{' '}
      <a href={`${settings}#you`}>{sayTraining('write')}</a>
    </p>
  );
}
