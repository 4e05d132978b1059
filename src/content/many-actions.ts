import type { PanelActions } from '../panel/panel-actions.ts';
import { aboutComment } from './about-comment.ts';
import type { LaterActs, Pending } from './act-later.ts';
import type { Session } from './session.ts';
import { changeItem } from './session-requests.ts';

/** One ground, or no action, for many comments at once: each becomes an item of its own, and keeps its own evidence. */
export function manyActions(
  session: Session,
  later: LaterActs,
): Pick<PanelActions, 'setMarking' | 'toggleMark' | 'chooseGroundForMarked' | 'settleMarked'> {
  const { state } = session;

  const forEach = (
    what: Pick<Pending, 'done' | 'groundNo'>,
    write: (about: NonNullable<ReturnType<typeof aboutComment>>) => Promise<unknown>,
  ): void => {
    // As they are now: the page may have moved on from them before it is written.
    const abouts = [...(state.marked ?? [])].flatMap((id) => aboutComment(session, id) ?? []);
    state.marked = undefined;
    later.add({
      ...what,
      ids: abouts.map(({ comment }) => comment.id),
      async run() {
        // All at once: a page that is left waits for no answer.
        await Promise.all(abouts.map(write));
        session.refreshSoon();
      },
    });
    session.render();
  };

  return {
    setMarking(isMarking) {
      state.marked = isMarking ? new Set() : undefined;
      session.render();
    },
    toggleMark(id) {
      const marked = new Set(state.marked);
      if (!marked.delete(id)) marked.add(id);
      state.marked = marked;
      session.render();
    },
    chooseGroundForMarked(groundId) {
      const ground = state.panel?.policy?.grounds.find(({ id }) => id === groundId);
      forEach({ done: 'ground-chosen', groundNo: ground?.no }, (about) =>
        changeItem(state, about.comment.id, 'choose-ground', { ...about, groundId }),
      );
    },
    settleMarked() {
      forEach({ done: 'no-action' }, (about) =>
        changeItem(state, about.comment.id, 'settle-comment', { ...about, what: 'none' }),
      );
    },
  };
}
