import type { IconNode } from 'lucide';
import { h } from 'preact';

/** Draws one icon of the lucide family, or a sign of our own in the same 24-unit grid. Always beside a word or a label. */
export function Icon({ of, tone }: { of: IconNode; tone?: 'late' | 'soon' | 'done' | undefined }) {
  return (
    <svg class={`icon${tone ? ` ${tone}` : ''}`} viewBox="0 0 24 24" aria-hidden="true">
      {of.map(([tag, attributes]) => h(tag, attributes as Record<string, string>))}
    </svg>
  );
}
