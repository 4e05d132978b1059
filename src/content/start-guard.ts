import type { PageReader } from '../sites/page-reader.ts';
import { readControl } from '../sites/read-control.ts';
import { readOutcome } from '../sites/read-outcome.ts';
import { followRemoval } from './follow-removal.ts';
import { type Attempt, guardRemoval } from './guard-removal.ts';
import type { Session } from './session.ts';
import { isGateOpenFor } from './session-state.ts';

/** Connects the guard with what is known of the page: which comment, whether its gate is open, what became of it. */
export function startGuard(session: Session, reader: () => PageReader): void {
  const { state, window } = session;
  const followed = new Set<string>();

  const idOf = ({ comment }: Attempt): string | undefined => reader().read(comment)?.id;

  const follow = async (id: string, what: 'deleted' | 'hidden'): Promise<void> => {
    const number = state.panel?.items[id]?.number;
    if (!number || followed.has(id)) return;
    followed.add(id);
    const address = window.location.href;
    const look = () => (window.location.href === address ? readOutcome(window.document, address, id) : undefined);
    try {
      await followRemoval(session, id, number, what, look);
      state.gate = { commentId: id, action: actionOf(what), view: 'outcome', returnFocus: undefined };
    } finally {
      followed.delete(id);
    }
    session.refreshSoon();
    session.render();
  };

  guardRemoval(
    window,
    {
      readControl: (target) => (state.status === 'awake' ? readControl(target, window.location.href) : undefined),
      isOpen(attempt) {
        const id = idOf(attempt);
        if (!id) return false;
        session.rereadComment(id);
        return isGateOpenFor(state, id);
      },
      onHeld(attempt) {
        const id = idOf(attempt);
        if (!id) return;
        session.rereadComment(id);
        state.gate = {
          commentId: id,
          action: attempt.does === 'hide' ? 'hide' : 'delete',
          view: 'held',
          returnFocus: attempt.control.element instanceof HTMLElement ? attempt.control.element : undefined,
        };
        session.render();
      },
      onPassed(attempt) {
        const id = idOf(attempt);
        if (!id) return;
        if (state.gate) {
          state.gate = undefined;
          session.render();
        }
        const isFinal = attempt.does === 'hide' || attempt.control.place !== 'menu';
        if (isFinal && attempt.does !== 'unknown') void follow(id, attempt.does === 'hide' ? 'hidden' : 'deleted');
      },
    },
    session.signal,
  );
}

function actionOf(what: 'deleted' | 'hidden'): 'delete' | 'hide' {
  return what === 'hidden' ? 'hide' : 'delete';
}
