import type { Outcome } from '../shared/item.ts';
import type { Session } from './session.ts';
import { changeItem } from './session-requests.ts';

/** How long a removal is watched. The platform paints it at once and may take it back (facts on platforms, pitfall 19). */
const watchFor = 8_000;
/** How long a comment must stay away before we say that it is gone; less where the platform itself says so. */
const settleFor = 2_500;
const settleForToast = 1_000;
const every = 250;

/** What the page shows of the comment, and what its own short notice says. Undefined where the page is another one now. */
export interface Sight {
  is: 'gone' | 'greyed' | 'still-there';
  toast?: 'deleted' | 'hidden' | 'failed' | undefined;
}
export type Look = () => Sight | undefined;

/**
 * Watches what becomes of a comment after a removal was let through, and has it written down as its own entry, apart from
 * what the moderator did.
 */
export async function followRemoval(
  session: Session,
  commentId: string,
  number: string,
  what: 'deleted' | 'hidden',
  look: Look,
): Promise<Outcome> {
  await changeItem(session.state, commentId, 'record-action', { number, what, how: 'observed' });
  const outcome = await watchOutcome(session.signal, look);
  await changeItem(session.state, commentId, 'observe-outcome', { number, what: outcome });
  return outcome;
}

/** Watches until the comment has stayed away, or the time is up. */
export async function watchOutcome(signal: AbortSignal, look: Look): Promise<Outcome> {
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
