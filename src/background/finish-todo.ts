import { appendEntry } from '../journal/append-entry.ts';
import type { JournalDatabase } from '../journal/open-journal.ts';
import { makeQueue } from '../shared/make-queue.ts';
import { type TodoItem, tickedDuties } from '../shared/panel-state.ts';
import type { Settings } from '../shared/settings.ts';
import { afterDuty } from './after-duty.ts';
import { changeDuties } from './duties.ts';
import { forgetQuestion } from './forget-question.ts';
import { listTodo } from './list-todo.ts';

/** Who asks once more meanwhile finds that it is done. */
const inTurn = makeQueue();

const ticked: readonly TodoItem['kind'][] = tickedDuties;

/**
 * Ticks a duty off: one entry `reviewed` in the journal, and the instant from which the next one is worked out. A question
 * that nobody has opened and that is gone from its page is forgotten. Nothing happens for what is done already or cannot be
 * ticked.
 */
export function finishTodo(db: JournalDatabase, settings: Settings, id: string): Promise<void> {
  return inTurn(() => finish(db, settings, id));
}

async function finish(db: JournalDatabase, settings: Settings, id: string): Promise<void> {
  const now = new Date();
  const duty = (await listTodo(db, settings, now)).find((one) => one.id === id);
  if (duty?.kind === 'answer' && duty.number === undefined && duty.commentId !== undefined) {
    return forgetQuestion(db, duty.commentId, duty.channel);
  }
  if (!duty || !ticked.includes(duty.kind)) return;
  await appendEntry(db, {
    type: 'reviewed',
    ...(duty.number === undefined ? {} : { item: duty.number }),
    pub: { what: duty.kind, ...(duty.missed ? { missed: duty.missed } : {}) },
    payload: {
      note: duty.kind === 'watcher' ? settings.operator.name : '',
      channel: duty.channel,
      // Two channels may have one name.
      ...(duty.kind === 'watcher' && duty.permalink ? { url: duty.permalink } : {}),
    },
  });
  await changeDuties((duties) => afterDuty(duties, duty, now.toISOString()));
}
