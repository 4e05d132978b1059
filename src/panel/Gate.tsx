import type { IconNode } from 'lucide';
import { X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import { setLanguage } from '../ui/say.ts';
import { say } from '../ui/words/panel-words.ts';
import { GateHeldBody } from './GateHeldBody.tsx';
import { GateOutcomeBody } from './GateOutcomeBody.tsx';
import { GateSavedBody } from './GateSavedBody.tsx';
import type { GateProps } from './gate-data.ts';

export interface GateFrameProps {
  icon: IconNode;
  tone?: 'done' | 'soon' | 'late' | undefined;
  title: string;
  close: () => void;
  children: ComponentChildren;
}

/** Head and frame of the gate's dialog. The focus goes to its heading whenever what it says is new. */
export function GateFrame({ icon, tone, title, close, children }: GateFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (title) heading.current?.focus();
  }, [title]);
  return (
    <>
      <div class="gate-head">
        <Icon of={icon} tone={tone} />
        <h2 class="gate-title" id="mj-gate" tabIndex={-1} ref={heading}>
          {title}
        </h2>
        <button type="button" class="btn-icon" aria-label={say('close')} onClick={close}>
          <Icon of={X} />
        </button>
      </div>
      {children}
    </>
  );
}

/**
 * The gate's dialog: non-modal, beside the comment, never over the platform's buttons.
 * Esc closes it; the caller then returns the focus to the button that was held.
 */
export function Gate({ data, actions, at }: GateProps) {
  setLanguage(data.language);
  return (
    <dialog
      open
      class="gate"
      aria-labelledby="mj-gate"
      lang={data.language}
      style={{
        left: `clamp(0px, ${at.left}px, calc(100vw - min(384px, 100vw)))`,
        top: `clamp(0px, ${at.top}px, calc(100vh - 240px))`,
        maxHeight: `max(240px, calc(100vh - ${at.top}px))`,
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') actions.close();
      }}
      onKeyUp={(event) => event.stopPropagation()}
      onKeyPress={(event) => event.stopPropagation()}
    >
      {data.state === 'held' && <GateHeldBody data={data} actions={actions} />}
      {data.state === 'saved' && <GateSavedBody data={data} actions={actions} />}
      {data.state === 'outcome' && <GateOutcomeBody data={data} actions={actions} />}
    </dialog>
  );
}
