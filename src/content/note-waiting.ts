import { request } from '../shared/messages.ts';
import { glanceOf } from './page-comment.ts';
import type { SessionState } from './session-state.ts';
import { waitingToNote } from './waiting-to-note.ts';

/** Questions that nobody has handled are kept for the reminders, without text or name (DESIGN 4). */
export function noteWaiting(state: SessionState, ids: readonly string[]): void {
  const asking = ids.flatMap((id) => {
    const one = state.seen.get(id);
    if (!one?.readout?.asksForAnswer) return [];
    const glance = glanceOf(one);
    return glance.own ? [] : [{ id, permalink: glance.permalink(), from: glance.from, to: glance.to }];
  });
  for (const ask of waitingToNote(state, asking)) void request('note-waiting', ask);
}
