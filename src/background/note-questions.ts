import type { JournalDatabase } from '../journal/open-journal.ts';
import type { Ask } from '../shared/messages.ts';
import type { Policy } from '../shared/policy.ts';
import { waitingRow } from './waiting-row.ts';

/**
 * Keeps questions that were seen and that nobody has handled, for the reminders (DESIGN 4). One that has an item is handled,
 * though the page that shows it anew may not know that yet. What does not ask is forgotten where it was noted under a policy
 * that gave the clock to other comments; else it stays, for a text may have been read wrong.
 * @returns whether that changed anything
 */
export async function noteQuestions(
  db: JournalDatabase,
  { channel, comments, asksNot = [] }: Ask<'note-waiting'>,
  policy: Policy | undefined,
  now: Date,
): Promise<boolean> {
  const at = now.toISOString();
  const which = policy?.reply.items?.which;
  const transaction = db.transaction(['waiting', 'items'], 'readwrite');
  const waiting = transaction.objectStore('waiting');
  const items = transaction.objectStore('items').index('comment');
  let hasChanged = false;
  for (const { id, permalink, from, to } of comments) {
    if ((await items.count(id)) > 0) continue;
    const row = waitingRow({ id, channel, permalink, which }, { at, from, to }, await waiting.get(id));
    if (!row) continue;
    hasChanged = true;
    await waiting.put(row);
  }
  for (const id of asksNot) {
    const row = await waiting.get(id);
    if (row?.which === undefined || row.which === which) continue;
    hasChanged = true;
    await waiting.delete(id);
  }
  await transaction.done;
  return hasChanged;
}
