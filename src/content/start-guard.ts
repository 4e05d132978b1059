import type { Outcome } from '../shared/item.ts';
import { isExtensionAlive } from '../shared/messages.ts';
import type { PageReader } from '../sites/page-reader.ts';
import { readControl } from '../sites/read-control.ts';
import { readToast } from '../sites/read-outcome.ts';
import { forgetDraft, reasonDraft, recallDraft } from './drafts.ts';
import { followRemoval } from './follow-removal.ts';
import { type Attempt, guardRemoval } from './guard-removal.ts';
import { outcomeOf } from './outcome-of.ts';
import type { Session } from './session.ts';
import { changeItem } from './session-requests.ts';
import { isAwake, isGateOpenFor, pointedOut, pointedOutId } from './session-state.ts';

/** How often it is looked whether a comment that was removed has come back, milliseconds. */
const lookBackEvery = 2_000;

/** How long, and how often, it is looked whether a press had an effect that we could not foresee. */
const looksForEffect = 40;
const lookForEffectEvery = 500;

/**
 * Connects the guard with what is known of the page: which comment, whether its gate is open, what became of it.
 * @param offerWay shows where it is written down that a comment was reported to the platform, or its sender blocked
 */
export function startGuard(
  session: Session,
  reader: () => PageReader,
  offerWay: (id: string, way: 'report-platform' | 'block') => void,
): void {
  const { state, window, signal } = session;
  const followed = new Set<string>();

  const idOf = ({ comment }: Pick<Attempt, 'comment'>): string | undefined =>
    pointedOutId(state, comment) ?? reader().read(comment)?.id;

  /** Says what became of a comment, but never in place of a removal of another one that is held: the list tells it too. */
  const showOutcome = (id: string, what: 'deleted' | 'hidden'): void => {
    if (state.gate && state.gate.commentId !== id && state.gate.view !== 'outcome') return;
    const item = state.panel?.items[id];
    state.gate = { commentId: id, action: actionOf(what), view: 'outcome', returnFocus: undefined, item };
  };

  const follow = async (id: string, what: 'deleted' | 'hidden'): Promise<void> => {
    const number = state.panel?.items[id]?.number;
    if (!number || followed.has(id)) return;
    followed.add(id);
    const address = window.location.href;
    const look = () => {
      if (window.location.href !== address) return undefined;
      return { is: outcomeOf(session, id), toast: readToast(window.document, address) };
    };
    try {
      await followRemoval(session, id, number, what, look);
      showOutcome(id, what);
    } finally {
      followed.delete(id);
    }
    session.refreshSoon();
    session.render();
  };

  /** After a press that mostly leads to a question: where there was none, or its words are unknown to us, it shows here. */
  const seeWhetherItGoes = async (id: string): Promise<void> => {
    const address = window.location.href;
    for (let look = 0; look < looksForEffect && !signal.aborted; look += 1) {
      await new Promise((resolve) => setTimeout(resolve, lookForEffectEvery));
      if (followed.has(id) || window.location.href !== address) return;
      const is = outcomeOf(session, id);
      if (is !== 'still-there') return follow(id, is === 'greyed' ? 'hidden' : 'deleted');
    }
  };

  guardRemoval(
    window,
    {
      isAlive: isExtensionAlive,
      readControl: (target) =>
        isAwake(state)
          ? readControl(target, window.location.href, state.panel?.settings.extraWords, pointedOut(state))
          : undefined,
      isOpen(attempt) {
        const id = idOf(attempt);
        // What cannot be read cannot be saved either: the page is not blocked for it, and its drift is told elsewhere.
        if (!id) return true;
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
        void recallDraft(state, reasonDraft(id)).then((draft) => draft && session.render());
        // The text may be another than the one that was saved: the next state closes the gate and says so.
        session.refreshSoon();
        session.render();
      },
      onPassed(attempt) {
        const id = idOf(attempt);
        if (!id) return;
        forgetDraft(state, reasonDraft(id));
        if (state.gate) {
          state.gate = undefined;
          session.render();
        }
        const isFinal = attempt.does === 'hide' || (attempt.does === 'delete' && attempt.control.place !== 'menu');
        if (isFinal) void follow(id, attempt.does === 'hide' ? 'hidden' : 'deleted');
        else void seeWhetherItGoes(id);
      },
      onOtherDeed(comment, does) {
        const id = idOf({ comment });
        const item = id === undefined ? undefined : state.panel?.items[id];
        // Only where there is something to write it beside, and nothing else is being filled in.
        if (!id || !item || item.closed || state.way) return;
        if (does === 'report' && !item.done?.reported) offerWay(id, 'report-platform');
        if (does === 'block' && !item.done?.blocked) offerWay(id, 'block');
      },
    },
    signal,
  );

  /** A platform may take a removal back long after it has painted it. */
  const lookBack = async (): Promise<void> => {
    for (const [id, item] of Object.entries(state.panel?.items ?? {})) {
      if (item.outcome?.what !== 'gone' || followed.has(id)) continue;
      if (!state.seen.get(id)?.element.isConnected) continue;
      if (outcomeOf(session, id) !== 'still-there') continue;
      const what: Outcome = 'came-back';
      if (await changeItem(state, id, 'observe-outcome', { number: item.number, what })) showOutcome(id, 'deleted');
      session.refreshSoon();
      session.render();
    }
  };
  const timer = window.setInterval(() => isAwake(state) && void lookBack(), lookBackEvery);
  signal.addEventListener('abort', () => window.clearInterval(timer));
}

function actionOf(what: 'deleted' | 'hidden'): 'delete' | 'hide' {
  return what === 'hidden' ? 'hide' : 'delete';
}
