import type { Crisis } from '../../shared/settings.ts';
import { Check, Field, Part } from '../../ui/Field.tsx';
import { saySettings } from '../../ui/words/settings-words.ts';
import { HoursFields } from './HoursFields.tsx';
import type { SettingsProps } from './settings-data.ts';
import { useHalfWritten } from './use-half-written.ts';
import { WholeNumberField } from './WholeNumberField.tsx';

interface WebAddressProps {
  url: string | undefined;
  isLocked: boolean;
  help: string | undefined;
  change: (url: string | undefined) => void;
}

/** Where information is, on the web. Half written is not saved; empty means what the guideline says. */
function WebAddress({ url, isLocked, help, change }: WebAddressProps) {
  const saved = url ?? '';
  const [text, write] = useHalfWritten(saved);
  const isFit = (value: string) => value.startsWith('https://') && URL.canParse(value) && value.length <= 500;
  return (
    <Field
      label={saySettings('crisisUrl')}
      value={isLocked ? saved : text}
      isLocked={isLocked}
      help={help}
      error={!isLocked && text && !isFit(text) ? saySettings('crisisUrlWrong') : undefined}
      change={(value) => {
        if (value && !isFit(value)) return write(value);
        write(value, value);
        change(value || undefined);
      }}
    />
  );
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
        <WebAddress
          url={crisis.url}
          isLocked={isLocked}
          help={policy?.crisis?.web && saySettings('crisisUrlOfPolicy', { web: policy.crisis.web })}
          change={(url) => change({ url })}
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
