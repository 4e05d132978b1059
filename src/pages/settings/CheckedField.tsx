import type { ComponentProps } from 'preact';
import { Field } from '../../ui/Field.tsx';
import { useHalfWritten } from './use-half-written.ts';

interface Props extends Omit<ComponentProps<typeof Field>, 'value' | 'error' | 'change'> {
  /** The field as it is saved. */
  saved: string;
  /** What a text becomes when it is saved; undefined where it does not fit. */
  read: (text: string) => string | undefined;
  /** What is told of a text that does not fit. */
  wrong: string;
  change: (saved: string) => void;
}

/** A field that is saved where what stands in it fits. What does not is told at once, and stands there to be mended. */
export function CheckedField({ saved, read, wrong, change, ...field }: Props) {
  const [text, write] = useHalfWritten(saved);
  return (
    <Field
      {...field}
      value={field.isLocked ? saved : text}
      error={!field.isLocked && read(text) === undefined ? wrong : undefined}
      change={(next) => {
        const fit = read(next);
        write(next, fit);
        if (fit !== undefined) change(fit);
      }}
    />
  );
}
