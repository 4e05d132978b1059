import { findUnknownPart, signAnswer } from '../../policy/sign-answer.ts';
import { Field, Part } from '../../ui/Field.tsx';
import { Rich } from '../../ui/Rich.tsx';
import { saySettings } from '../../ui/words/settings-words.ts';
import type { SettingsProps } from './settings-data.ts';
import { TrainingField } from './TrainingField.tsx';

/** The municipality, the moderator, and how answers are signed. */
export function YouPart({ data, actions }: SettingsProps) {
  const { municipality, unit, board, operator, signatureTemplate } = data.settings;
  const signature = data.policy && signAnswer(data.policy, data.settings);
  const unknown = data.policy && findUnknownPart(signatureTemplate ?? '', data.policy, data.settings);
  return (
    <Part id="you" title={saySettings('you')}>
      <div class="grid-2">
        <Field
          label={saySettings('municipality')}
          maxLength={200}
          value={municipality}
          isLocked={data.locked.includes('municipality')}
          change={(value) => actions.change({ municipality: value })}
        />
        <Field
          label={saySettings('board')}
          maxLength={200}
          value={board ?? ''}
          isLocked={data.locked.includes('board')}
          change={(value) => actions.change({ board: value || undefined })}
        />
        <Field
          label={saySettings('unit')}
          maxLength={200}
          value={unit}
          isLocked={data.locked.includes('unit')}
          change={(value) => actions.change({ unit: value })}
        />
        <Field
          label={saySettings('yourName')}
          maxLength={200}
          value={operator.name}
          change={(name) => actions.change({ operator: { ...operator, name } })}
        />
        <Field
          label={saySettings('yourTitle')}
          maxLength={200}
          value={operator.title}
          change={(title) => actions.change({ operator: { ...operator, title } })}
        />
        <TrainingField data={data} actions={actions} />
        <Field
          label={saySettings('signature')}
          maxLength={200}
          value={signatureTemplate ?? ''}
          placeholder={data.policy?.signature?.pattern}
          help={saySettings('signatureHelp')}
          error={unknown && saySettings('signatureUnknown', { part: unknown })}
          isLocked={data.locked.includes('signatureTemplate')}
          change={(value) => actions.change({ signatureTemplate: value || undefined })}
        />
      </div>
      {signature && (
        <p>
          <Rich text={saySettings('signed')} values={{ signature }} />
        </p>
      )}
    </Part>
  );
}
