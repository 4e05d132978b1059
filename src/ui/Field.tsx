import { Lock } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import { Late } from './signs.ts';
import { useOwnId } from './use-own-id.ts';
import { sayPage } from './words/page-words.ts';

interface FieldProps {
  label: string;
  value: string;
  /** A sentence that says what to do; the field is then marked as wrong. */
  error?: string | undefined;
  /** True where an error must be heard at once. */
  isUrgent?: boolean | undefined;
  help?: string | undefined;
  isLocked?: boolean | undefined;
  /** `numeric` for a number, a date or a time of day: always written the Swedish way, whatever the browser's language. */
  inputMode?: 'numeric' | undefined;
  rows?: number | undefined;
  placeholder?: string | undefined;
  /** The most characters that fit: the browser takes no more. */
  maxLength?: number | undefined;
  change: (value: string) => void;
}

/** A field with its label above and its help or error below. Locked by IT it can be read but not changed. */
export function Field(props: FieldProps) {
  const { label, value, error, isLocked, rows, change } = props;
  const id = useOwnId();
  const shared = {
    class: 'input',
    id,
    value,
    readOnly: isLocked === true,
    placeholder: props.placeholder,
    maxLength: props.maxLength,
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-describedby': error || props.help || isLocked ? `${id}-note` : undefined,
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows ? (
        <textarea {...shared} rows={rows} onInput={(event) => change(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          type="text"
          inputMode={props.inputMode}
          onInput={(event) => change(event.currentTarget.value)}
        />
      )}
      <FieldNote id={`${id}-note`} error={error} isUrgent={props.isUrgent} help={props.help} isLocked={isLocked} />
    </div>
  );
}

type NoteProps = { id: string } & Pick<FieldProps, 'error' | 'isUrgent' | 'help' | 'isLocked'>;

/** What stands below a field. */
export function FieldNote({ id, error, isUrgent, help, isLocked }: NoteProps) {
  if (error) {
    return (
      <p class="error" id={id} role={isUrgent ? 'alert' : undefined}>
        <Icon of={Late} />
        <span>{error}</span>
      </p>
    );
  }
  if (isLocked) {
    return (
      <span class="locked" id={id}>
        <Icon of={Lock} />
        {sayPage('lockedByIt')}
      </span>
    );
  }
  return help ? (
    <p class="small soft" id={id}>
      {help}
    </p>
  ) : null;
}

interface ChoiceProps {
  label: string;
  value: string;
  options: { value: string; text: string }[];
  error?: string | undefined;
  help?: string | undefined;
  isLocked?: boolean | undefined;
  /** True where it cannot be changed for another reason, which the page says. */
  isFixed?: boolean | undefined;
  isLabelHidden?: boolean | undefined;
  change: (value: string) => void;
}

/** A field with a few answers to choose among. */
export function Choice(props: ChoiceProps) {
  const { label, value, options, error, help, isLocked, isLabelHidden, change } = props;
  const id = useOwnId();
  return (
    <div class="field">
      <label for={id} class={isLabelHidden ? 'hidden' : undefined}>
        {label}
      </label>
      <select
        class="input"
        id={id}
        value={value}
        disabled={isLocked === true || props.isFixed === true}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={error || help || isLocked ? `${id}-note` : undefined}
        onChange={(event) => change(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      <FieldNote id={`${id}-note`} error={error} help={help} isLocked={isLocked} />
    </div>
  );
}

/** A yes or no. */
export function Check({
  label,
  isOn,
  isLocked,
  change,
}: {
  label: string;
  isOn: boolean;
  isLocked?: boolean | undefined;
  change: (isOn: boolean) => void;
}) {
  const id = useOwnId();
  return (
    <div class="check-field">
      <input
        class="check"
        type="checkbox"
        id={id}
        checked={isOn}
        disabled={isLocked === true}
        aria-describedby={isLocked ? `${id}-note` : undefined}
        onChange={(event) => change(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      <FieldNote id={`${id}-note`} isLocked={isLocked} />
    </div>
  );
}

/** A part of a page with its heading. */
export function Part({
  id,
  title,
  beside,
  children,
}: {
  id: string;
  title: ComponentChildren;
  beside?: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <section class="part" id={id} aria-labelledby={`${id}-title`}>
      <header>
        <h2 id={`${id}-title`}>{title}</h2>
        {beside}
      </header>
      {children}
    </section>
  );
}
