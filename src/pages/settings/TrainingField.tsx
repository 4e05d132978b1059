import { useState } from 'preact/hooks';
import { trainingRule } from '../../policy/training-rule.ts';
import { stockholmDay } from '../../shared/stockholm-time.ts';
import { Field } from '../../ui/Field.tsx';
import { sayTraining } from '../../ui/words/training-words.ts';
import { isDay } from '../is-day.ts';
import type { SettingsProps } from './settings-data.ts';

/** When the moderator's training was done (NYK-11): stored here and nowhere else. A half-written day is not stored. */
export function TrainingField({ data, actions }: SettingsProps) {
  const { operator } = data.settings;
  const [written, setWritten] = useState<string>();
  const { trainedOn = '' } = operator;
  const rule = trainingRule(data.policy);
  const isWrong = written !== undefined && written !== '' && !hasBeen(written, data.now);
  const change = (text: string) => {
    setWritten(text);
    if (text === '' || hasBeen(text, data.now)) {
      actions.change({ operator: { ...operator, trainedOn: text || undefined } });
    }
  };
  return (
    <>
      <Field
        label={sayTraining('field')}
        inputMode="numeric"
        value={written ?? trainedOn}
        help={sayTraining('help')}
        error={isWrong ? sayTraining('wrong') : undefined}
        change={change}
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
