import type { IconNode } from 'lucide';
import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import { focusedIn } from '../ui/use-opened.ts';
import { say } from '../ui/words/panel-words.ts';

interface GateFrameProps {
  icon: IconNode;
  tone?: 'done' | 'soon' | 'late' | undefined;
  title: string;
  /** True where nobody pressed anything for it: it is said, wherever the focus is. */
  isNews?: boolean;
  close: () => void;
  children: ComponentChildren;
}

/**
 * Head and frame of the gate's dialog. The focus goes to its heading when what it says is new, but is not taken from
 * where the moderator works: what she was writing there would be lost. At once, before anybody else finds it unused.
 */
export function GateFrame({ icon, tone, title, isNews, close, children }: GateFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (title && heading.current && isFocusFree(heading.current)) heading.current.focus();
  }, [title]);
  return (
    <>
      <div class="gate-head">
        <Icon of={icon} tone={tone} />
        <h2 class="gate-title" id="mj-gate" tabIndex={-1} ref={heading}>
          {isNews ? <span role="status">{title}</span> : title}
        </h2>
        <button type="button" class="btn-icon" aria-label={say('close')} onClick={close}>
          <Icon of={X} />
        </button>
      </div>
      {children}
    </>
  );
}

/** True where the focus is nowhere, in the dialog already, or on what holds everything of ours. */
function isFocusFree(heading: HTMLElement): boolean {
  const { activeElement, body } = heading.ownerDocument;
  const within = focusedIn(heading);
  if (within && within !== body) {
    return heading.closest('dialog')?.contains(within) === true || within.contains(heading);
  }
  const root = heading.getRootNode();
  return !activeElement || activeElement === body || (root instanceof ShadowRoot && activeElement === root.host);
}
