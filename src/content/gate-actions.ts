import type { GateActions } from '../panel/gate-data.ts';
import type { PanelActions } from '../panel/panel-actions.ts';
import { aboutComment } from './about-comment.ts';
import { forgetDraft, keepDraft } from './drafts.ts';
import { letPast } from './let-past.ts';
import { leaveProblem } from './problems.ts';
import { reasonDraft } from './reason-draft.ts';
import { saveEvidence } from './save-evidence.ts';
import type { Session } from './session.ts';
import { changeItem } from './session-requests.ts';

/** What the buttons of the gate's dialog do. */
export function gateActions(session: Session, panel: PanelActions): GateActions {
  const { state } = session;

  const close = (): void => {
    leaveProblem(state, state.gate?.commentId);
    const { commentId, nextId, returnFocus: focus } = state.gate ?? {};
    const isGone = commentId !== undefined && state.seen.get(commentId)?.element.isConnected !== true;
    state.gate = undefined;
    // Where the held button is gone with the comment, the work goes on in the panel, at the next one.
    state.isFocusAsked = !focus?.isConnected;
    state.focusAt = { commentId: isGone ? nextId : commentId };
    if (isGone && nextId !== undefined && state.selectedId === commentId) state.selectedId = nextId;
    session.render();
    if (focus?.isConnected) focus.focus();
  };

  /** Does something with the comment that the gate is about. */
  const withComment = (act: (id: string) => void) => (): void => {
    if (state.gate) act(state.gate.commentId);
  };

  const override = async (id: string, reason: string): Promise<void> => {
    const about = aboutComment(session, id);
    if (!about) return;
    const item = await changeItem(state, id, 'override-gate', { ...about, reason });
    // The dialog stays, and says that the gate is open and that it is the moderator who presses.
    if (item) {
      forgetDraft(state, reasonDraft(id));
      // Of the text that was written down with the reason.
      if (state.seen.get(id)?.comment.text === about.comment.text) letPast(session, id);
    }
    session.refreshSoon();
    session.render();
  };

  const keep = async (id: string): Promise<void> => {
    const number = state.panel?.items[id]?.number;
    forgetDraft(state, reasonDraft(id));
    if (number && !(await changeItem(state, id, 'close-gate', { number, why: 'kept' }))) session.render();
    else close();
  };

  return {
    saveEvidence: withComment((id) => void saveEvidence(session, id)),
    saveRedrawn: withComment((id) => void saveEvidence(session, id, 'redrawn')),
    saveText: (reason) => withComment((id) => void saveEvidence(session, id, 'text', reason))(),
    chooseGround: withComment((id) => {
      state.isFolded = false;
      panel.openComment(id);
    }),
    openHandover: panel.openHandover,
    writeReason: (reason) => withComment((id) => keepDraft(state, reasonDraft(id), { reason }))(),
    override: (reason) => withComment((id) => void override(id, reason))(),
    showEvidence: withComment((id) => panel.showEvidence(id)),
    keepComment: withComment((id) => void keep(id)),
    nextComment() {
      const next = state.gate?.nextId;
      close();
      if (next === undefined) return;
      state.isFolded = false;
      state.isFocusAsked = true;
      panel.openComment(next);
    },
    close,
  };
}
