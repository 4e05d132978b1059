import { trainingRule } from '../../policy/training-rule.ts';
import { stockholmDay } from '../../shared/stockholm-time.ts';
import { sayTraining } from '../../ui/words/training-words.ts';
import { isDay } from '../is-day.ts';
import { CheckedField } from './CheckedField.tsx';
import type { SettingsProps } from './settings-data.ts';

/** When the moderator's training was done (NYK-11): stored here and nowhere else. A half-written day is not stored. */
export function TrainingField({ data, actions }: SettingsProps) {
  const { operator } = data.settings;
  const { trainedOn = '' } = operator;
  const rule = trainingRule(data.policy);
  return (
    <>
      <CheckedField
        label={sayTraining('field')}
        inputMode="numeric"
        saved={trainedOn}
        help={sayTraining('help')}
        read={(text) => (text === '' || hasBeen(text, data.now) ? text : undefined)}
        wrong={sayTraining('wrong')}
        change={(day) => actions.change({ operator: { ...operator, trainedOn: day || undefined } })}
      />
      {rule && !trainedOn && (
        <p class="soft small">
          {sayTraining('asked')} <span lang="sv">{rule}</span>
        </p>
      )}
    </>
  );
}

const hasBeen = (text: string, now: Date): boolean => isDay(text) && text <= stockholmDay(now);
