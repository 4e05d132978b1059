import type { IconNode } from 'lucide';
import { Icon } from './Icon.tsx';

/** A state as sign and word. Framed only when it calls for action. */
export function Tag({
  icon,
  text,
  tone,
}: {
  icon: IconNode;
  text: string;
  tone?: 'late' | 'done' | 'secret' | undefined;
}) {
  return (
    <span class={`tag${tone ? ` ${tone}` : ''}`}>
      <Icon of={icon} />
      {text}
    </span>
  );
}
