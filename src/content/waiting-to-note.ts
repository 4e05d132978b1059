import type { Ask } from '../shared/messages.ts';
import type { SessionState } from './session-state.ts';

type Note = Ask<'note-waiting'>;

/** So many comments are told of in one message. */
export const mostNoted = 1_000;

/**
 * What is told of the page for the reminders: which comments ask for an answer and have no item, and which are listed as
 * asking and do not, for the policy may be another one since. In as many messages as it takes.
 * @param asking all that were read now and ask for an answer
 */
export function waitingToNote(
  { channel, panel, seen }: Pick<SessionState, 'channel' | 'panel' | 'seen'>,
  asking: Note['comments'],
): Note[] {
  if (!channel || !panel) return [];
  const comments = asking.filter(({ id }) => seen.has(id) && !panel.items[id]);
  const asksNot = panel.todo.flatMap(({ kind, commentId = '' }) =>
    kind === 'answer' && seen.get(commentId)?.readout?.asksForAnswer === false ? commentId : [],
  );
  const notes: Note[] = [];
  for (let at = 0; at < Math.max(comments.length, asksNot.length); at += mostNoted) {
    const to = at + mostNoted;
    notes.push({ channel: channel.name, comments: comments.slice(at, to), asksNot: asksNot.slice(at, to) });
  }
  return notes;
}
