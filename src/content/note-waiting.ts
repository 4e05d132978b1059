import { request } from '../shared/messages.ts';
import type { SessionState } from './session-state.ts';

/** Questions that nobody has handled are kept for the reminders, without text or name (DESIGN 4). */
export function noteWaiting({ channel, panel, seen }: SessionState, ids: readonly string[]): void {
  if (!channel || !panel) return;
  const waiting = ids.flatMap((id) => {
    const { comment, readout } = seen.get(id) ?? {};
    if (!comment || !readout?.asksForAnswer || comment.own || panel.items[id]) return [];
    return [{ id, permalink: comment.permalink, from: comment.postedAt?.from, to: comment.postedAt?.to }];
  });
  if (waiting.length > 0) void request('note-waiting', { channel: channel.name, comments: waiting });
}
