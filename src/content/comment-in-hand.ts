import { isGateOpenFor, type SessionState } from './session-state.ts';

/**
 * The comment that the key to save evidence is about: the one whose removal is held, for as long as something is missing
 * for it; else the one that is open in the panel, or the current one of its list.
 */
export function commentInHand(state: SessionState): string | undefined {
  const { gate, openId, selectedId } = state;
  const held = gate?.view === 'held' ? gate.commentId : undefined;
  if (held !== undefined && !(openId !== undefined && isGateOpenFor(state, held))) return held;
  return openId ?? selectedId;
}
