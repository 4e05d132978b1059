interface Props {
  /** Heard and not seen: the row says what it is. */
  label: string;
  isOn: boolean;
  change: (isOn: boolean) => void;
}

/** The box that takes a row of a list. */
export function RowCheck({ label, isOn, change }: Props) {
  return (
    <label class="tick">
      <span class="hidden">{label}</span>
      <input class="check" type="checkbox" checked={isOn} onChange={(event) => change(event.currentTarget.checked)} />
    </label>
  );
}
