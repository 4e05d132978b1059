import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';

interface NoticeProps {
  tone?: 'late' | 'soon' | 'done' | undefined;
  icon: IconNode;
  title: string;
  /** True where it must be heard at once: a save that failed. */
  isUrgent?: boolean;
  children?: ComponentChildren;
}

/** A bar at the side, a sign, a weighty first sentence, and at most one button. */
export function Notice({ tone, icon, title, isUrgent, children }: NoticeProps) {
  return (
    <div class={`notice${tone ? ` ${tone}` : ''}`} role={isUrgent ? 'alert' : undefined}>
      <Icon of={icon} />
      <div>
        <strong>{title}</strong>
        {children}
      </div>
    </div>
  );
}
