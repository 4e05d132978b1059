import type { Crisis } from '../../shared/settings.ts';
import { Check, Field, Part } from '../../ui/Field.tsx';
import { saySettings } from '../../ui/words/settings-words.ts';
import { CheckedField } from './CheckedField.tsx';
import { HoursFields } from './HoursFields.tsx';
import type { SettingsProps } from './settings-data.ts';
import { WholeNumberField } from './WholeNumberField.tsx';

/** Where information is, on the web. Empty means what the guideline says. */
function readWebAddress(text: string): string | undefined {
  const isFit = text.startsWith('https://') && URL.canParse(text) && text.length <= 500;
  return text === '' || isFit ? text : undefined;
}

const none: Crisis = { active: false, text: '' };

/** Crisis: where information is, how often to be reminded, and longer hours (HAL-21, TIB-17, NYK-36). */
export function CrisisPart({ data, actions }: SettingsProps) {
  const { settings, policy, locked } = data;
  const crisis = settings.crisis ?? none;
  const isLocked = locked.includes('crisis');
  const change = (changes: Partial<Crisis>) => actions.change({ crisis: { ...crisis, ...changes } });
  return (
    <Part id="crisis" title={saySettings('crisis')}>
      <Check
        label={saySettings('crisisOn')}
        isOn={crisis.active}
        isLocked={isLocked}
        change={(active) => change({ active })}
      />
      <Field
        label={saySettings('crisisText')}
        maxLength={1000}
        value={crisis.text}
        rows={2}
        isLocked={isLocked}
        help={policy?.crisis?.text}
        change={(text) => change({ text })}
      />
      <div class="grid-2">
        <CheckedField
          label={saySettings('crisisUrl')}
          saved={crisis.url ?? ''}
          read={readWebAddress}
          wrong={saySettings('crisisUrlWrong')}
          isLocked={isLocked}
          help={policy?.crisis?.web && saySettings('crisisUrlOfPolicy', { web: policy.crisis.web })}
          change={(url) => change({ url: url || undefined })}
        />
        <Field
          label={saySettings('crisisPhone')}
          maxLength={50}
          value={crisis.phone ?? policy?.crisis?.phone ?? ''}
          isLocked={isLocked}
          change={(phone) => change({ phone })}
        />
      </div>
      <div class="one-field">
        <WholeNumberField
          label={saySettings('crisisEvery')}
          value={crisis.remindEvery}
          from={5}
          to={720}
          help={saySettings('crisisEveryHelp')}
          isLocked={isLocked}
          change={(remindEvery) => change({ remindEvery })}
        />
      </div>
      <HoursFields
        of="crisis"
        hours={crisis.watch}
        isLocked={isLocked}
        help={saySettings('crisisWatch')}
        change={(watch) => change({ watch })}
      />
    </Part>
  );
}
