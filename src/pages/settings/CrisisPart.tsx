import type { Crisis } from '../../shared/settings.ts';
import { Check, Field, Part } from '../../ui/Field.tsx';
import { saySettings } from '../../ui/words/settings-words.ts';
import { HoursFields } from './HoursFields.tsx';
import type { SettingsProps } from './settings-data.ts';

const none: Crisis = { active: false, text: '' };

/** Crisis: where information is, how often to be reminded, and longer hours (HAL-21, TIB-17, NYK-36). */
export function CrisisPart({ data, actions }: SettingsProps) {
  const { settings, policy, locked } = data;
  const crisis = settings.crisis ?? none;
  const isLocked = locked.includes('crisis');
  const change = (changes: Partial<Crisis>) => actions.change({ crisis: { ...crisis, ...changes } });
  const every = (value: string): number | undefined => {
    const minutes = Number(value);
    return Number.isInteger(minutes) && minutes >= 5 && minutes <= 720 ? minutes : undefined;
  };
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
        value={crisis.text}
        rows={2}
        isLocked={isLocked}
        help={policy?.crisis?.text}
        change={(text) => change({ text })}
      />
      <Field
        label={saySettings('crisisPhone')}
        value={crisis.phone ?? policy?.crisis?.phone ?? ''}
        isLocked={isLocked}
        change={(phone) => change({ phone })}
      />
      <Field
        label={saySettings('crisisEvery')}
        inputMode="numeric"
        value={String(crisis.remindEvery ?? 30)}
        isLocked={isLocked}
        change={(value) => change({ remindEvery: every(value) })}
      />
      <HoursFields hours={crisis.watch} help={saySettings('crisisWatch')} change={(watch) => change({ watch })} />
    </Part>
  );
}
