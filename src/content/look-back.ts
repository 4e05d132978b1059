import type { Outcome } from '../shared/item.ts';
import { newsOf } from './news-of.ts';
import { outcomeOf } from './outcome-of.ts';
import type { Session } from './session.ts';
import { changeItem } from './session-requests.ts';
import { isAwake } from './session-state.ts';

/** How often it is looked whether what was done with a comment still holds, milliseconds. */
const every = 2_000;

export interface Followed {
  /** True while a removal of the comment is watched: what came of it is told there. */
  isFollowed(id: string): boolean;
  /** What came of one that was watched on this page to its end, and the page's address then. */
  endOf(id: string): { outcome: Outcome; address: string } | undefined;
  /** Tells what became of a comment. */
  show(id: string, what: 'deleted' | 'hidden', view: 'outcome'): void;
}

/**
 * Looks now and then whether what was done with the comments on the page still holds: a platform may take a removal back
 * long after it has painted it, and a page that was left too soon may be back. What a page shows that was there before the
 * removal, which was made in another tab, is old and tells nothing. It must be seen twice.
 */
export function lookBack(session: Session, { isFollowed, endOf, show }: Followed): void {
  const { state, window, signal } = session;
  /** Comments that were seen hidden on this page, and at which address. */
  const greyedAt = new Map<string, string>();
  let suspected = new Map<string, Outcome>();

  const look = async (): Promise<void> => {
    const now = new Map<string, Outcome>();
    const address = window.location.href;
    for (const [id, item] of Object.entries(state.panel?.items ?? {})) {
      const { action, number } = item;
      if (!action || isFollowed(id) || !state.seen.get(id)?.element.isConnected) continue;
      const end = endOf(id);
      if (!end && Date.parse(action.at) > window.performance.timeOrigin) continue;
      const is = outcomeOf(session, id);
      if (is === 'gone') continue;
      if (is === 'greyed') greyedAt.set(id, address);
      const wasGreyedHere = greyedAt.get(id) === address || (end?.outcome === 'greyed' && end.address === address);
      const what = newsOf(item, is, wasGreyedHere);
      if (!what) continue;
      now.set(id, what);
      if (suspected.get(id) !== what) continue;
      const done = action.what === 'hidden' ? 'hidden' : 'deleted';
      if (await changeItem(state, id, 'observe-outcome', { number, what })) show(id, done, 'outcome');
      session.refreshSoon();
      session.render();
    }
    suspected = now;
  };

  let isLooking = false;
  /** One look at a time: on a busy machine the journal may be slower than the clock. */
  const lookAlone = async (): Promise<void> => {
    if (isLooking || !isAwake(state)) return;
    isLooking = true;
    await look().finally(() => {
      isLooking = false;
    });
  };

  const timer = window.setInterval(() => void lookAlone(), every);
  signal.addEventListener('abort', () => window.clearInterval(timer));
}
