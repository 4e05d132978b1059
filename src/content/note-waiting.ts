import { request } from '../shared/messages.ts';
import type { Session } from './session.ts';

/** Questions that nobody has handled are kept for the reminders, without text or name (DESIGN 4). */
export function noteWaiting({ state, refreshSoon }: Session): void {
  if (!state.channel || !state.panel) return;
  const waiting = [...state.seen.values()].flatMap(({ comment, readout }) =>
    readout?.asksForAnswer && !state.panel?.items[comment.id]
      ? [{ id: comment.id, permalink: comment.permalink, from: comment.postedAt?.from, to: comment.postedAt?.to }]
      : [],
  );
  if (waiting.length === 0) return;
  const ask = { channel: state.channel.name, comments: waiting.slice(0, 1000) };
  void request('note-waiting', ask).then(refreshSoon);
}
