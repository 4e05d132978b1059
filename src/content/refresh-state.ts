import { request } from '../shared/messages.ts';
import type { PanelState } from '../shared/panel-state.ts';
import type { CommentsOnPage } from './comments-on-page.ts';
import { isReadOtherwise } from './is-read-otherwise.ts';
import { isAwake, type SessionState } from './session-state.ts';

/**
 * How long it waits for more before it asks, milliseconds: after what the moderator did, after what the page did, and where
 * the answer did not come, or the journal could not be read.
 */
const waits = { soon: 50, later: 500, again: 2_000 };

export interface Refresher {
  /** Asks for everything anew: items, counts and what is due. Once for any number of calls. */
  soon(): void;
  /** Something was written elsewhere: the same, with time for more to come. */
  later(): void;
  /** Asks for the items of comments that have come. */
  forFresh(): void;
  now(): Promise<void>;
}

/**
 * Keeps `state.panel` as the background has it.
 * @param onState is called with every new state; `isSoon` where somebody waits for it, and it was not the page or another
 * tab that made it new
 */
export function startRefreshing(
  state: SessionState,
  comments: CommentsOnPage,
  onState: (isSoon: boolean) => Promise<void>,
  signal: AbortSignal,
): Refresher {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let at = Number.POSITIVE_INFINITY;
  let isWhole = false;
  let isHurried = false;

  const ask = async (isAll: boolean, isSoon: boolean): Promise<void> => {
    const fresh = comments.fresh.splice(0);
    const commentIds = isAll ? [...state.seen.keys()] : fresh;
    const { changes } = state;
    const result = await request('read-state', { commentIds });
    if (signal.aborted) return;
    if (result.ok && state.changes !== changes) {
      // An item was changed on the way: what was read before must not stand above it.
      comments.fresh.push(...fresh);
      askIn(waits.soon, isAll);
      return;
    }
    if (result.ok) {
      const before = state.panel;
      state.panel = merge(before, result.value, isAll);
      if (before && isReadOtherwise(before, state.panel)) comments.readHintsAgain();
      if (state.panel.unavailable) askIn(waits.again, true);
    } else {
      comments.fresh.push(...fresh);
      if (result.code !== 'worker-gone') askIn(waits.again, !state.panel);
      else if (isAwake(state)) state.status = 'reload-needed';
    }
    await onState(isSoon);
  };

  const askIn = (wait: number, isAll: boolean): void => {
    isWhole ||= isAll;
    isHurried ||= wait === waits.soon;
    const due = performance.now() + wait;
    if (due >= at) return;
    clearTimeout(timer);
    at = due;
    timer = setTimeout(() => {
      const whole = isWhole;
      const hurried = isHurried;
      at = Number.POSITIVE_INFINITY;
      isWhole = false;
      isHurried = false;
      void ask(whole, hurried);
    }, wait);
  };

  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    soon: () => askIn(waits.soon, true),
    later: () => askIn(waits.later, true),
    forFresh: () => {
      if (comments.fresh.length > 0) askIn(waits.later, false);
    },
    now: () => ask(true, true),
  };
}

/** The new state; what is the same stays the same object, so that nothing is drawn anew for it. */
function merge(before: PanelState | undefined, now: PanelState, isAll: boolean): PanelState {
  if (!before) return now;
  const isSame = (name: 'policy' | 'units') => JSON.stringify(before[name]) === JSON.stringify(now[name]);
  return {
    ...now,
    policy: isSame('policy') ? before.policy : now.policy,
    units: isSame('units') ? before.units : now.units,
    items: isAll || now.unavailable ? now.items : { ...before.items, ...now.items },
  };
}
