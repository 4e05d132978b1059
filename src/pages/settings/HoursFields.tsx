import type { Hours } from '../../shared/settings.ts';
import { Field } from '../../ui/Field.tsx';
import { saySettings } from '../../ui/words/settings-words.ts';
import { isTimeOfDay } from './is-time-of-day.ts';
import { useHalfWritten } from './use-half-written.ts';

interface Props {
  /** Whose hours: fields of the same names stand in several places. */
  of: 'channel' | 'reminders' | 'crisis';
  hours: Hours | undefined;
  help?: string | undefined;
  isLocked?: boolean | undefined;
  change: (hours: Hours | undefined) => void;
}

/** Opening and closing. Both empty means none; half written is not saved. */
export function HoursFields({ of, hours, help, isLocked, change }: Props) {
  const saved = asText(hours);
  const [text, write] = useHalfWritten(saved);
  const draft = asHours(isLocked ? saved : text);
  const set = (next: Hours) => {
    const isNone = !next.open && !next.close;
    const isFit = isTimeOfDay(next.open) && isTimeOfDay(next.close) && next.open < next.close;
    if (!isNone && !isFit) return write(asText(next));
    write(asText(next), asText(isNone ? undefined : next));
    change(isNone ? undefined : next);
  };
  const wrong = (time: string, other: string) => {
    if (time) return isTimeOfDay(time) ? undefined : saySettings('timeWrong');
    return other ? saySettings('hoursHalf') : undefined;
  };
  const isBackwards = isTimeOfDay(draft.open) && isTimeOfDay(draft.close) && draft.open >= draft.close;
  return (
    <fieldset class="bare whole" aria-label={saySettings(`hours.${of}`)}>
      <div class="grid-2">
        <Field
          label={saySettings('open')}
          inputMode="numeric"
          placeholder="08:00"
          value={draft.open}
          error={wrong(draft.open, draft.close)}
          help={help}
          isLocked={isLocked}
          change={(open) => set({ ...draft, open })}
        />
        <Field
          label={saySettings('close')}
          inputMode="numeric"
          placeholder="08:00"
          value={draft.close}
          error={wrong(draft.close, draft.open) ?? (isBackwards ? saySettings('hoursWrong') : undefined)}
          isLocked={isLocked}
          change={(close) => set({ ...draft, close })}
        />
      </div>
    </fieldset>
  );
}

/** Both in one text, as one thing that is written: a line each. */
const asText = (hours: Hours | undefined) => `${hours?.open ?? ''}\n${hours?.close ?? ''}`;

function asHours(text: string): Hours {
  const [open = '', close = ''] = text.split('\n');
  return { open, close };
}
