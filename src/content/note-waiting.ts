import { request } from '../shared/messages.ts';
import { glanceOf } from './page-comment.ts';
import type { SessionState } from './session-state.ts';

/** Questions that nobody has handled are kept for the reminders, without text or name (DESIGN 4). */
export function noteWaiting({ channel, panel, seen }: SessionState, ids: readonly string[]): void {
  if (!channel || !panel) return;
  const waiting = ids.flatMap((id) => {
    const one = seen.get(id);
    if (!one?.readout?.asksForAnswer || panel.items[id]) return [];
    const glance = glanceOf(one);
    return glance.own ? [] : [{ id, permalink: glance.permalink(), from: glance.from, to: glance.to }];
  });
  if (waiting.length > 0) void request('note-waiting', { channel: channel.name, comments: waiting });
}
