import { useState } from 'preact/hooks';
import type { Crisis } from '../../shared/settings.ts';
import { Check, Field, Part } from '../../ui/Field.tsx';
import { saySettings } from '../../ui/words/settings-words.ts';
import { HoursFields } from './HoursFields.tsx';
import type { SettingsProps } from './settings-data.ts';

/** How often, minutes; what is half written or cannot be is not saved. */
function Every(props: { minutes: number | undefined; isLocked: boolean; change: (minutes: number) => void }) {
  const [text, setText] = useState(String(props.minutes ?? 30));
  const isFit = (value: string) => /^\d+$/.test(value) && Number(value) >= 5 && Number(value) <= 720;
  return (
    <div class="one-field">
      <Field
        label={saySettings('crisisEvery')}
        inputMode="numeric"
        value={text}
        isLocked={props.isLocked}
        error={isFit(text) ? undefined : saySettings('crisisEveryWrong')}
        change={(value) => {
          setText(value);
          if (isFit(value)) props.change(Number(value));
        }}
      />
    </div>
  );
}

interface WebAddressProps {
  url: string | undefined;
  isLocked: boolean;
  help: string | undefined;
  change: (url: string | undefined) => void;
}

/** Where information is, on the web. Half written is not saved; empty means what the guideline says. */
function WebAddress({ url, isLocked, help, change }: WebAddressProps) {
  const [text, setText] = useState(url ?? '');
  const isFit = (value: string) => value.startsWith('https://') && URL.canParse(value);
  return (
    <Field
      label={saySettings('crisisUrl')}
      value={text}
      isLocked={isLocked}
      help={help}
      error={text && !isFit(text) ? saySettings('crisisUrlWrong') : undefined}
      change={(value) => {
        setText(value);
        if (!value || isFit(value)) change(value || undefined);
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
          value={crisis.phone ?? policy?.crisis?.phone ?? ''}
          isLocked={isLocked}
          change={(phone) => change({ phone })}
        />
      </div>
      <Every minutes={crisis.remindEvery} isLocked={isLocked} change={(remindEvery) => change({ remindEvery })} />
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
