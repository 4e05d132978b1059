import type { ComponentChildren } from 'preact';
import { useOpened } from './use-opened.ts';

interface Props {
  class: string;
  /** What it is called where no heading says it. */
  label?: string | undefined;
  /** True where Esc would throw away what has been written: then it does not close. */
  isBegun: boolean;
  send: () => void;
  close: () => void;
  children: ComponentChildren;
}

/** A form that a button opens in its place: the focus goes into it, Esc leaves it, and the focus comes back. */
export function OpenedForm({ class: name, label, isBegun, send, close, children }: Props) {
  const opened = useOpened<HTMLFormElement>(close, isBegun);
  return (
    <form
      class={name}
      aria-label={label}
      {...opened}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {children}
    </form>
  );
}
