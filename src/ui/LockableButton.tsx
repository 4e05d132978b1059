import type { IconNode } from 'lucide';
import { Icon } from './Icon.tsx';

interface Props {
  text: string;
  icon?: IconNode | undefined;
  /** True for the one filled button of a part. */
  isMain?: boolean | undefined;
  /** True where it does nothing yet. It can still be reached, so that a screen reader finds it and what is missing. */
  isLocked: boolean;
  act: () => void;
}

/** A button that stays in its place, and can be reached, while it cannot be used. */
export function LockableButton({ text, icon, isMain, isLocked, act }: Props) {
  return (
    <button
      type="button"
      class={`btn${isMain ? ' main' : ''}`}
      aria-disabled={isLocked ? 'true' : undefined}
      onClick={() => (isLocked ? undefined : act())}
    >
      {icon && <Icon of={icon} />}
      {text}
    </button>
  );
}
