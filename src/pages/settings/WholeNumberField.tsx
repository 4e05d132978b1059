import { Field } from '../../ui/Field.tsx';
import { saySettings } from '../../ui/words/settings-words.ts';
import { useHalfWritten } from './use-half-written.ts';

interface Props {
  label: string;
  value: number | undefined;
  /** The least and the most that it may be. */
  from: number;
  to: number;
  help: string;
  isLocked: boolean;
  /** Undefined where the field is empty. */
  change: (value: number | undefined) => void;
}

/** A whole number, or nothing. What is none is said at once and not saved. */
export function WholeNumberField({ label, value, from, to, help, isLocked, change }: Props) {
  const saved = value === undefined ? '' : String(value);
  const [text, write] = useHalfWritten(saved);
  const read = (written: string) => {
    const number = /^\d{1,9}$/.test(written.trim()) ? Number(written) : -1;
    return number >= from && number <= to ? number : undefined;
  };
  const isWrong = (written: string) => written.trim() !== '' && read(written) === undefined;
  return (
    <Field
      label={label}
      inputMode="numeric"
      value={isLocked ? saved : text}
      help={help}
      error={!isLocked && isWrong(text) ? saySettings('wholeNumber', { from, to }) : undefined}
      isLocked={isLocked}
      change={(next) => {
        if (isWrong(next)) return write(next);
        const number = read(next);
        write(next, number === undefined ? '' : String(number));
        change(number);
      }}
    />
  );
}
