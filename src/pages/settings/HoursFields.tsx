import { useState } from 'preact/hooks';
import type { Hours } from '../../shared/settings.ts';
import { Field } from '../../ui/Field.tsx';
import { saySettings } from '../../ui/words/settings-words.ts';

interface Props {
  /** Whose hours: fields of the same names stand in several places. */
  of: 'channel' | 'reminders' | 'crisis';
  hours: Hours | undefined;
  help?: string | undefined;
  isLocked?: boolean | undefined;
  change: (hours: Hours | undefined) => void;
}

const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Opening and closing. Both empty means none; half written is not saved. */
export function HoursFields({ of, hours, help, isLocked, change }: Props) {
  const [draft, setDraft] = useState({ open: hours?.open ?? '', close: hours?.close ?? '' });
  const set = (next: Hours) => {
    setDraft(next);
    if (!next.open && !next.close) change(undefined);
    else if (isTime(next.open) && isTime(next.close) && next.open < next.close) change(next);
  };
  const wrong = (time: string) => (time && !isTime(time) ? saySettings('timeWrong') : undefined);
  const isBackwards = isTime(draft.open) && isTime(draft.close) && draft.open >= draft.close;
  return (
    <fieldset class="bare whole" aria-label={saySettings(`hours.${of}`)}>
      <div class="grid-2">
        <Field
          label={saySettings('open')}
          inputMode="numeric"
          placeholder="08:00"
          value={draft.open}
          error={wrong(draft.open)}
          help={help}
          isLocked={isLocked}
          change={(open) => set({ ...draft, open })}
        />
        <Field
          label={saySettings('close')}
          inputMode="numeric"
          placeholder="08:00"
          value={draft.close}
          error={wrong(draft.close) ?? (isBackwards ? saySettings('hoursWrong') : undefined)}
          isLocked={isLocked}
          change={(close) => set({ ...draft, close })}
        />
      </div>
    </fieldset>
  );
}

function isTime(text: string): boolean {
  return timeOfDay.test(text);
}
