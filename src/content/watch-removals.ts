import type { Outcome } from '../shared/item.ts';
import { isRemovalAsked } from '../sites/is-removal-asked.ts';
import { readToast } from '../sites/read-outcome.ts';
import { elementsAround } from './elements-around.ts';
import { followRemoval } from './follow-removal.ts';
import type { Followed } from './look-back.ts';
import { nextComment } from './next-comment.ts';
import { outcomeOf } from './outcome-of.ts';
import type { Session } from './session.ts';

/** A key's press and the click that the page makes of it are one deed, and so are the two halves of a double click, milliseconds. */
const oneDeed = 1_000;
/** How long, and how often, it is looked whether a press had an effect that we could not foresee; the first time sooner. */
const looksForEffect = 80;
const lookForEffectEvery = 250;
const firstLookAfter = 50;

export interface Removals extends Followed {
  /** Watches what becomes of a comment whose removal was let through, and tells it. */
  follow(id: string, what: 'deleted' | 'hidden', pressed: Element): Promise<void>;
  /** Looks whether a press that mostly leads to a question had an effect by itself. */
  seeWhetherItGoes(id: string, pressed: Element): Promise<void>;
}

/** Watches removals that were let through on this page, one for each comment. */
export function watchRemovals(session: Session): Removals {
  const { state, window, signal } = session;
  /** Removals that are watched: what was pressed for each and when, what ends the watch, and which comment came after it. */
  const followed = new Map<
    string,
    {
      what: 'deleted' | 'hidden';
      pressed: Element;
      at: number;
      ends: AbortController;
      nextId: string | undefined;
    }
  >();
  /** What came of removals that were watched on this page to their end, and the address then. */
  const ended = new Map<string, { outcome: Outcome; address: string }>();

  /** Says what became of a comment, but never in place of a removal of another one that is held: the list tells it too. */
  const show = (id: string, what: 'deleted' | 'hidden', view: 'outcome' | 'unwritten'): void => {
    if (state.gate && state.gate.commentId !== id && state.gate.view === 'held') return;
    const item = state.panel?.items[id];
    const action = what === 'hidden' ? 'hide' : 'delete';
    const nextId = followed.get(id)?.nextId ?? nextComment(state, id);
    state.gate = { commentId: id, action, view, press: 0, returnFocus: undefined, nextId, item };
    session.render();
  };

  const follow = async (id: string, what: 'deleted' | 'hidden', pressed: Element): Promise<void> => {
    const number = state.panel?.items[id]?.number;
    if (!number) return;
    const at = performance.now();
    const before = followed.get(id);
    if (before?.what === what && before.pressed === pressed && at - before.at < oneDeed) {
      before.at = at;
      return;
    }
    before?.ends.abort();
    const ends = new AbortController();
    const watched = { what, pressed, at, ends, nextId: nextComment(state, id) };
    followed.set(id, watched);
    const address = window.location.href;
    const look = () => {
      if (window.location.href !== address) return undefined;
      return { is: outcomeOf(session, id), toast: readToast(window.document, address) };
    };
    const removal = { commentId: id, number, what };
    try {
      const outcome = await followRemoval(session, removal, look, ends.signal, () => show(id, what, 'unwritten'));
      if (outcome) {
        ended.set(id, { outcome, address });
        show(id, what, 'outcome');
      }
    } finally {
      if (followed.get(id) === watched) followed.delete(id);
    }
    session.refreshSoon();
    session.render();
  };

  /**
   * After a press that mostly leads to a question, whose answer is a press of its own: where there is none, or its words are
   * unknown to us, what the press did shows here. A comment that goes together with all that stood around it was not removed:
   * the list was sorted, folded, or is out of sight.
   */
  const seeWhetherItGoes = async (id: string, pressed: Element): Promise<void> => {
    const address = window.location.href;
    const before = outcomeOf(session, id);
    const around = elementsAround(state, id);
    for (let look = 0; look < looksForEffect && !signal.aborted; look += 1) {
      await new Promise((resolve) => setTimeout(resolve, look === 0 ? firstLookAfter : lookForEffectEvery));
      if (followed.has(id) || window.location.href !== address) return;
      if (isRemovalAsked(window.document, address, pressed, state.panel?.settings.extraWords)) return;
      const is = outcomeOf(session, id);
      if (is === 'gone' && around.length > 0 && !around.some((element) => element.isConnected)) return;
      if (is !== before && is !== 'still-there') return follow(id, is === 'greyed' ? 'hidden' : 'deleted', pressed);
    }
  };

  return {
    follow,
    seeWhetherItGoes,
    isFollowed: (id) => followed.has(id),
    endOf: (id) => ended.get(id),
    show,
  };
}
