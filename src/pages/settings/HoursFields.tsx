import { useState } from 'preact/hooks';
import type { Hours } from '../../shared/settings.ts';
import { Field } from '../../ui/Field.tsx';
import { saySettings } from '../../ui/words/settings-words.ts';

interface Props {
  hours: Hours | undefined;
  help?: string | undefined;
  isLocked?: boolean | undefined;
  change: (hours: Hours | undefined) => void;
}

/** Opening and closing. Both empty means none; half written is not saved. */
export function HoursFields({ hours, help, isLocked, change }: Props) {
  const [draft, setDraft] = useState({ open: hours?.open ?? '', close: hours?.close ?? '' });
  const set = (next: Hours) => {
    setDraft(next);
    if (!next.open && !next.close) change(undefined);
    else if (next.open && next.open < next.close) change(next);
  };
  const isWrong = draft.open !== '' && draft.close !== '' && draft.open >= draft.close;
  return (
    <>
      <Field
        label={saySettings('open')}
        type="time"
        value={draft.open}
        help={help}
        isLocked={isLocked}
        change={(open) => set({ ...draft, open })}
      />
      <Field
        label={saySettings('close')}
        type="time"
        value={draft.close}
        error={isWrong ? saySettings('hoursWrong') : undefined}
        isLocked={isLocked}
        change={(close) => set({ ...draft, close })}
      />
    </>
  );
}
