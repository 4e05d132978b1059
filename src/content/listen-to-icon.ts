import type { PanelActions } from '../panel/panel-actions.ts';
import { listenToBackground } from '../shared/messages.ts';
import { commentInHand } from './comment-in-hand.ts';
import type { Refresher } from './refresh-state.ts';
import { saveEvidence } from './save-evidence.ts';
import type { Session } from './session.ts';
import { isAwake, isPanelShown } from './session-state.ts';

/** What our icon and our keys do, of which the background tells; each lets a picture be taken. */
export function listenToIcon(
  session: Session,
  actions: Pick<PanelActions, 'openComment' | 'setFolded'>,
  refresher: Pick<Refresher, 'now' | 'later'>,
): void {
  const { state } = session;
  listenToBackground(
    {
      'toggle-panel': () => {
        const id = commentInHand(state);
        const isInFront = id !== undefined && (id === state.openId || id === state.gate?.commentId);
        const isWaitedFor = isInFront && id === state.needsGestureId;
        // A comment that has been left is not photographed any more, whatever it waited for.
        state.needsGestureId = undefined;
        if (isAwake(state) && isWaitedFor) void saveEvidence(session, id);
        else {
          if (!isAwake(state)) state.isShownAsleep = !state.isShownAsleep;
          state.isFocusAsked = !state.gate;
          // Folded to its edge it would say nothing of why it is asleep.
          if (isPanelShown(state)) actions.setFolded(false);
          // With what is known, before it is asked anew: whoever sees nothing come clicks again, and that is away with it.
          session.render();
        }
        void refresher.now();
      },
      'save-evidence-pressed': () => {
        if (!isAwake(state)) {
          // Whoever pressed it means to save something: she is told why nothing is.
          state.isShownAsleep = true;
          actions.setFolded(false);
          return;
        }
        const id = commentInHand(state);
        const isHeld = id !== undefined && id === state.gate?.commentId;
        if (!isHeld && !(id && state.panel?.items[id]?.ground)) {
          // Nothing is photographed before a comment and a ground are chosen: here they are chosen.
          state.isFocusAsked = !id;
          actions.setFolded(false);
          if (id) actions.openComment(id);
        }
        if (id) void saveEvidence(session, id);
      },
      'state-changed': () => refresher.later(),
    },
    session.signal,
  );
}
