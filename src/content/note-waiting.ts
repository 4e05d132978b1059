import { type Ask, request } from '../shared/messages.ts';
import { glanceOf } from './page-comment.ts';
import type { SessionState } from './session-state.ts';
import { mostNoted, waitingToNote } from './waiting-to-note.ts';

export interface WaitingNotes {
  /** Takes down which of these comments, whose texts have been read, ask for an answer; tells of them where they are many. */
  take(ids: readonly string[]): void;
  /** Tells the background of those that it has not been told of. */
  tell(): void;
}

/** Questions that nobody has handled are kept for the reminders, without text or name (DESIGN 4). */
export function noteWaiting(state: SessionState): WaitingNotes {
  let asking: Ask<'note-waiting'>['comments'] = [];
  const tell = () => {
    for (const ask of waitingToNote(state, asking)) void request('note-waiting', ask);
    asking = [];
  };
  return {
    tell,
    take(ids) {
      for (const id of ids) {
        const one = state.seen.get(id);
        if (!one?.readout?.asksForAnswer) continue;
        const glance = glanceOf(one);
        if (!glance.own) asking.push({ id, permalink: glance.permalink(), from: glance.from, to: glance.to });
      }
      if (asking.length >= mostNoted) tell();
    },
  };
}
