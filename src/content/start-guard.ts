import { isExtensionAlive } from '../shared/messages.ts';
import type { PageReader } from '../sites/page-reader.ts';
import { readControl } from '../sites/read-control.ts';
import { countReplies } from './count-replies.ts';
import { forgetDraft, recallDraft } from './drafts.ts';
import { guardRemoval } from './guard-removal.ts';
import { endLetPast } from './let-past.ts';
import { lookBack } from './look-back.ts';
import { reasonDraft } from './reason-draft.ts';
import type { Session } from './session.ts';
import { isAwake, isGateOpenFor, pointedOut, pointedOutId } from './session-state.ts';
import { watchRemovals } from './watch-removals.ts';

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
  const removals = watchRemovals(session);

  guardRemoval(
    window,
    {
      isAlive() {
        const isAlive = isExtensionAlive();
        if (!isAlive && isAwake(state)) {
          state.status = 'reload-needed';
          session.render();
        }
        return isAlive;
      },
      readControl: (target) =>
        isAwake(state)
          ? readControl(target, window.location.href, state.panel?.settings.extraWords, pointedOut(state))
          : undefined,
      commentAt: (target) =>
        isAwake(state)
          ? (pointedOut(state).find((one) => one.contains(target)) ?? reader().commentElementAt(target))
          : undefined,
      idOf: (comment) => pointedOutId(state, comment) ?? reader().read(comment)?.id,
      isOpen({ id }) {
        // What cannot be read cannot be saved either: the page is not blocked for it, and its drift is told elsewhere.
        if (!id) return true;
        session.rereadComment(id);
        return isGateOpenFor(state, id);
      },
      onHeld({ id, does, control: { element, holder } }) {
        if (!id) return;
        session.rereadComment(id);
        endLetPast(state, id);
        state.gate = {
          commentId: id,
          action: does === 'hide' ? 'hide' : 'delete',
          view: 'held',
          press: (state.gate?.press ?? 0) + 1,
          replies: does === 'hide' ? 0 : countReplies(state, id),
          returnFocus: element instanceof HTMLElement ? element : undefined,
          holder,
        };
        void recallDraft(state, reasonDraft(id)).then((draft) => draft && session.render());
        // The text may be another than the one that was saved: the next state closes the gate and says so.
        session.refreshSoon();
        session.render();
      },
      onPassed({ id, does, control: { place, element } }) {
        if (!id) return;
        forgetDraft(state, reasonDraft(id));
        if (state.gate) {
          state.gate = undefined;
          session.render();
        }
        const isFinal = does === 'hide' || (does === 'delete' && place !== 'menu');
        if (isFinal) void removals.follow(id, does === 'hide' ? 'hidden' : 'deleted', element);
        else void removals.seeWhetherItGoes(id, element);
      },
      onOtherDeed(id, does) {
        const item = id === undefined ? undefined : state.panel?.items[id];
        // Only where there is something to write it beside, and nothing else is being filled in.
        if (!id || !item || item.closed || state.way) return;
        if (does === 'report' && !item.done?.reported) offerWay(id, 'report-platform');
        if (does === 'block' && !item.done?.blocked) offerWay(id, 'block');
      },
    },
    signal,
  );

  lookBack(session, removals);
}
