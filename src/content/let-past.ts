import type { Problem } from '../panel/open-data.ts';
import { isRemoval } from '../shared/is-removal.ts';
import type { Item } from '../shared/item.ts';
import { glanceOf } from './page-comment.ts';
import { tellProblem } from './problems.ts';
import type { Session } from './session.ts';
import type { SessionState } from './session-state.ts';

/** How long a removal is let past for a reason, milliseconds: for what must not wait, so for as long as that takes. */
export const letPastFor = 5 * 60_000;

/** One removal that is let past for a reason: of this text, and until then. It ends with the page too. */
export interface LetPast {
  text: string;
  /** Milliseconds since 1970. */
  until: number;
}

const afterTime = {
  says: 'Tiden gick ut. Spärren är stängd igen.',
  whatToDo: 'Spara underlag, eller skriv ett nytt skäl.',
  isShut: true,
};
const afterChange = {
  says: 'Sidan visar en annan text än när du skrev skälet. Spärren är stängd igen.',
  whatToDo: 'Läs den. Spara underlag, eller skriv ett nytt skäl.',
  isShut: true,
};

/** Lets one removal of a comment past, as its text stands now; when the time is out that is told. */
export function letPast(session: Session, commentId: string): void {
  const { state, window, signal } = session;
  const seen = state.seen.get(commentId);
  if (!seen) return;
  const lease = { text: glanceOf(seen).text, until: Date.now() + letPastFor };
  state.letPast.set(commentId, lease);
  const timer = window.setTimeout(() => {
    // The computer's clock may have been set back meanwhile.
    lease.until = Math.min(lease.until, Date.now());
    endLetPast(state, commentId);
    session.render();
  }, letPastFor);
  signal.addEventListener('abort', () => window.clearTimeout(timer));
}

/** True where a removal of the comment is let past: of this text, for so long, and once. */
export function isLetPast(state: SessionState, commentId: string): boolean {
  const lease = state.letPast.get(commentId);
  return (
    lease !== undefined && !isUsed(state.panel?.items[commentId]) && whyEnded(state, commentId, lease) === undefined
  );
}

/** Forgets one that no longer holds, and has it told why where it was not used. */
export function endLetPast(state: SessionState, commentId: string): void {
  const lease = state.letPast.get(commentId);
  if (!lease || isLetPast(state, commentId)) return;
  state.letPast.delete(commentId);
  const why = whyEnded(state, commentId, lease);
  if (why && !isUsed(state.panel?.items[commentId])) tellProblem(state, commentId, why);
}

/** True where the comment was removed after the gate was let past. */
export function isUsed(item: Item | undefined): boolean {
  const { action, overridden } = item ?? {};
  return isRemoval(action) && overridden !== undefined && action.at >= overridden.at;
}

function whyEnded({ seen }: SessionState, commentId: string, { text, until }: LetPast): Problem | undefined {
  const known = seen.get(commentId);
  if (known && glanceOf(known).text !== text) return afterChange;
  return Date.now() >= until ? afterTime : undefined;
}
