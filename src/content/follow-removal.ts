import type { Item, Outcome } from '../shared/item.ts';
import { request } from '../shared/messages.ts';
import type { Session } from './session.ts';
import { changeItem } from './session-requests.ts';

/** How long a removal is watched. The platform paints it at once and may take it back (facts on platforms, pitfall 19). */
const watchFor = 8_000;
/** How long a comment must stay away before we say that it is gone; less where the platform itself says so. */
const settleFor = 2_500;
const settleForToast = 1_000;
const every = 250;
/** How soon what the journal could not take in is offered to it again, milliseconds. */
const writeAgainAfter = 3_000;

/** What the page shows of the comment, and what its own short notice says. Undefined where the page is another one now. */
export interface Sight {
  is: 'gone' | 'greyed' | 'still-there';
  toast?: 'deleted' | 'hidden' | 'failed' | undefined;
}
export type Look = () => Sight | undefined;

/** A removal that was let through. */
export interface Removal {
  commentId: string;
  /** The item's running number. */
  number: string;
  what: 'deleted' | 'hidden';
}

/**
 * Watches what becomes of a comment after a removal was let through, and has it written down as its own entry, apart from
 * what the moderator did. What the journal cannot take in is offered again for as long as the page is there: it has
 * happened, and must not be lost because a disk was full; when it happened is told too. Where the page is left meanwhile
 * nobody could tell.
 * @param signal the moderator has pressed something else for the same comment: what came of this one is told there
 * @param onUnwritten called where the journal could not take it in
 */
export async function followRemoval(
  { state, window, signal: end }: Session,
  { commentId, number, what }: Removal,
  look: Look,
  signal: AbortSignal,
  onUnwritten: () => void,
): Promise<Outcome | undefined> {
  const since = new Date().toISOString();
  const untilWritten = async (isIn: (item: Item | undefined) => boolean, write: () => Promise<unknown>) => {
    for (let time = 0; !end.aborted; time += 1) {
      // A worker that died may have written it before.
      if (time > 0 && isIn(await readItem(commentId))) return;
      if (await write()) return;
      if (time === 0) onUnwritten();
      await new Promise((resolve) => setTimeout(resolve, writeAgainAfter));
    }
  };
  const left = new AbortController();
  const onLeave = (): void => {
    left.abort();
    void request('observe-outcome', { number, what: 'could-not-tell' });
  };
  window.addEventListener('pagehide', onLeave, { once: true });
  try {
    await untilWritten(
      (item) => item?.action?.what === what && item.action.at >= since,
      () => changeItem(state, commentId, 'record-action', { number, what, how: 'observed', happenedAt: since }),
    );
    const outcome = await watchOutcome(AbortSignal.any([end, signal, left.signal]), look);
    // A page that was left and is shown again as it was has nothing new to tell.
    if (signal.aborted || left.signal.aborted) return undefined;
    const seenAt = new Date().toISOString();
    await untilWritten(
      (item) => item?.outcome?.what === outcome && item.outcome.at >= since,
      () => changeItem(state, commentId, 'observe-outcome', { number, what: outcome, happenedAt: seenAt }),
    );
    return outcome;
  } finally {
    window.removeEventListener('pagehide', onLeave);
  }
}

async function readItem(commentId: string): Promise<Item | undefined> {
  const read = await request('read-state', { commentIds: [commentId] });
  return read.ok ? read.value.items[commentId] : undefined;
}

/** Watches until the comment has stayed away, or the time is up. */
async function watchOutcome(signal: AbortSignal, look: Look): Promise<Outcome> {
  const start = performance.now();
  let awaySince: number | undefined;
  let last: Sight | undefined;
  while (!signal.aborted && performance.now() - start < watchFor) {
    await new Promise((resolve) => setTimeout(resolve, every));
    last = look();
    if (last === undefined) return 'could-not-tell';
    if (last.is === 'still-there') {
      if (awaySince !== undefined) return 'came-back';
      if (last.toast === 'failed') return 'still-there';
      continue;
    }
    awaySince ??= performance.now();
    const isConfirmed = last.toast === 'deleted' || last.toast === 'hidden';
    if (performance.now() - awaySince >= (isConfirmed ? settleForToast : settleFor)) return last.is;
  }
  return signal.aborted || !last ? 'could-not-tell' : last.is;
}
