import { useLayoutEffect, useRef } from 'preact/hooks';
import { setLanguage } from '../ui/say.ts';
import { GateHeldBody } from './GateHeldBody.tsx';
import { GateOutcomeBody } from './GateOutcomeBody.tsx';
import { GateSavedBody } from './GateSavedBody.tsx';
import { GateUnwrittenBody } from './GateUnwrittenBody.tsx';
import type { GateProps } from './gate-data.ts';

/**
 * The gate's dialog: non-modal, beside the comment, never over the platform's buttons.
 * Each press that was held brings the focus here. Esc closes it; the caller then returns the focus to the button.
 */
export function Gate({ data, actions, at }: GateProps) {
  setLanguage(data.language);
  const dialog = useRef<HTMLDialogElement>(null);
  const { commentId, press } = data;
  useLayoutEffect(() => {
    if (commentId && press > 0) dialog.current?.querySelector<HTMLElement>('.gate-title')?.focus();
  }, [commentId, press]);
  return (
    <dialog
      open
      ref={dialog}
      class="gate"
      aria-labelledby="mj-gate"
      lang={data.language}
      style={Object.fromEntries(Object.entries(at).map(([side, length]) => [side, `${length}px`]))}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape') actions.close();
      }}
      onKeyUp={(event) => event.stopPropagation()}
      onKeyPress={(event) => event.stopPropagation()}
    >
      {data.state === 'held' && <GateHeldBody key={commentId} data={data} actions={actions} />}
      {data.state === 'saved' && <GateSavedBody key={commentId} data={data} actions={actions} />}
      {data.state === 'unwritten' && <GateUnwrittenBody key={commentId} data={data} actions={actions} />}
      {data.state === 'outcome' && <GateOutcomeBody key={commentId} data={data} actions={actions} />}
    </dialog>
  );
}
