import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { isReason } from '../shared/is-reason.ts';
import { FieldNote } from '../ui/Field.tsx';
import { say } from '../ui/words/panel-words.ts';

interface Props {
  id: string;
  label: string;
  /** What the button says. */
  sends: string;
  /** What has been written of it before. */
  begun?: string | undefined;
  /** Rows of the field where the reason may be long. */
  rows?: number;
  /** Hears of every change. */
  write?: ((reason: string) => void) | undefined;
  send: (reason: string) => void;
  /** What stands beside the button. */
  children?: ComponentChildren;
}

/** Asks for a reason. Without one nothing is sent, and the field says so and takes the focus. */
export function ReasonForm({ id, label, sends, begun = '', rows, write, send, children }: Props) {
  const [written, setWritten] = useState<string>();
  const reason = written ?? begun;
  const [isMissing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const field = {
    class: 'input',
    id,
    value: reason,
    'aria-invalid': isMissing ? ('true' as const) : undefined,
    'aria-describedby': isMissing ? `${id}-error` : undefined,
    onInput: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => {
      setWritten(value);
      write?.(value);
      if (isReason(value)) setMissing(false);
    },
  };
  return (
    <form
      class="reason"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReason(reason)) return send(reason.trim());
        setMissing(true);
        form.current?.querySelector<HTMLElement>('.input')?.focus();
      }}
    >
      <div class="field">
        <label for={id}>{label}</label>
        {rows ? <textarea rows={rows} {...field} /> : <input {...field} />}
        <FieldNote id={`${id}-error`} error={isMissing ? say('gate.reasonError') : undefined} isUrgent />
      </div>
      <div class="actions">
        <button type="submit" class="btn">
          {sends}
        </button>
        {children}
      </div>
    </form>
  );
}
