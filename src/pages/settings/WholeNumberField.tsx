import { saySettings } from '../../ui/words/settings-words.ts';
import { CheckedField } from './CheckedField.tsx';

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
export function WholeNumberField({ value, from, to, change, ...field }: Props) {
  const read = (text: string) => {
    const written = text.trim();
    const number = /^\d{1,9}$/.test(written) ? Number(written) : -1;
    return written === '' || (number >= from && number <= to) ? written : undefined;
  };
  return (
    <CheckedField
      {...field}
      inputMode="numeric"
      saved={value === undefined ? '' : String(value)}
      read={read}
      wrong={saySettings('wholeNumber', { from, to })}
      change={(saved) => change(saved === '' ? undefined : Number(saved))}
    />
  );
}
