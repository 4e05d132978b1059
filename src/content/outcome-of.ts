import { type Outcome, readOutcome } from '../sites/read-outcome.ts';
import type { Session } from './session.ts';

/** What the page shows of a comment now. One that was pointed out is known by its element alone. */
export function outcomeOf({ state, window }: Session, id: string): Outcome {
  const seen = state.seen.get(id);
  if (!id.startsWith('pointed-')) {
    return readOutcome(window.document, window.location.href, id, state.panel?.settings.extraWords);
  }
  return seen?.element.isConnected ? 'still-there' : 'gone';
}
