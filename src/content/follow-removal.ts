import type { Outcome } from '../shared/item.ts';
import type { Session } from './session.ts';
import { changeItem } from './session-requests.ts';

/** How long a removal is watched. The platform paints it at once and may take it back (facts on platforms, pitfall 19). */
const watchFor = 8_000;
/** How long a comment must stay away before we say that it is gone. */
const settleFor = 2_500;
const every = 250;

/** Looks at the page: is the comment still there? undefined where the surface is no longer in front. */
export type Look = (commentId: string) => 'gone' | 'greyed' | 'still-there' | undefined;

/**
 * Watches what becomes of a comment after a removal was let through, and has it written down as its own entry, apart from
 * what the moderator did.
 * @param recordAction writes down the action; called once, when the first effect is seen or when the click was final
 */
export async function followRemoval(
  session: Session,
  commentId: string,
  number: string,
  what: 'deleted' | 'hidden',
  look: Look,
): Promise<Outcome> {
  await changeItem(session.state, commentId, 'record-action', { number, what, how: 'observed' });
  const outcome = await watchOutcome(session.signal, commentId, look);
  await changeItem(session.state, commentId, 'observe-outcome', { number, what: outcome });
  return outcome;
}

/** Watches until the comment has stayed away, or the time is up. */
export async function watchOutcome(signal: AbortSignal, commentId: string, look: Look): Promise<Outcome> {
  const start = performance.now();
  let awaySince: number | undefined;
  let wasAway = false;
  let last: ReturnType<Look>;
  while (!signal.aborted && performance.now() - start < watchFor) {
    await new Promise((resolve) => setTimeout(resolve, every));
    last = look(commentId);
    if (last === undefined) return 'could-not-tell';
    if (last === 'still-there') {
      awaySince = undefined;
      if (wasAway) return 'came-back';
      continue;
    }
    wasAway = true;
    awaySince ??= performance.now();
    if (performance.now() - awaySince >= settleFor) return last;
  }
  if (signal.aborted) return 'could-not-tell';
  return last === 'still-there' ? 'still-there' : (last ?? 'could-not-tell');
}
