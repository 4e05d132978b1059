import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { isReason } from '../shared/is-reason.ts';
import { Field } from '../ui/Field.tsx';
import { say } from '../ui/words/panel-words.ts';

interface Props {
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
export function ReasonForm({ label, sends, begun = '', rows, write, send, children }: Props) {
  const [written, setWritten] = useState<string>();
  const reason = written ?? begun;
  const [isMissing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
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
      <Field
        label={label}
        value={reason}
        rows={rows}
        error={isMissing ? say('gate.reasonError') : undefined}
        isUrgent
        change={(value) => {
          setWritten(value);
          write?.(value);
          if (isReason(value)) setMissing(false);
        }}
      />
      <div class="actions">
        <button type="submit" class="btn">
          {sends}
        </button>
        {children}
      </div>
    </form>
  );
}
