import { Undo2 } from 'lucide';
import { useEffect } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import { say } from '../ui/words/panel-words.ts';
import { sayGround, sayState } from './comment-words.ts';
import type { PanelActions } from './panel-actions.ts';
import type { PendingAct } from './panel-data.ts';

function sayPending({ says, done, groundNo, n }: PendingAct): string {
  const words = says ?? (groundNo ? sayGround(groundNo) : done ? sayState({ done }) : '');
  return n > 1 ? `${words} (${n})` : words;
}

/** What is about to be written, and the way to take it back. It waits while the pointer or the focus is here. */
export function UndoBar({ pending, actions }: { pending: PendingAct | undefined; actions: PanelActions }) {
  // A panel that is folded under the pointer tells of no leaving.
  useEffect(() => () => actions.holdUndo(false), []);
  return (
    <div
      class="undo-bar"
      role="status"
      onMouseMove={() => actions.holdUndo(true)}
      onMouseLeave={({ currentTarget }) => actions.holdUndo(currentTarget.matches(':focus-within'))}
      onFocusIn={() => actions.holdUndo(true)}
      onFocusOut={({ currentTarget }) => actions.holdUndo(currentTarget.matches(':hover'))}
    >
      {pending && (
        <>
          <span>{sayPending(pending)}</span>
          <button type="button" class="btn" onClick={actions.undo}>
            <Icon of={Undo2} />
            {say('undo')} <kbd>Z</kbd>
          </button>
        </>
      )}
    </div>
  );
}
