import type { JournalDatabase } from '../journal/open-journal.ts';
import type { Ask } from '../shared/messages.ts';
import { waitingRow } from './waiting-row.ts';

/**
 * Keeps questions that were seen and that nobody has handled, for the reminders (DESIGN 4). One that has an item is handled,
 * though the page that shows it anew may not know that yet.
 * @returns whether that changed anything
 */
export async function noteQuestions(
  db: JournalDatabase,
  { channel, comments }: Ask<'note-waiting'>,
  now: Date,
): Promise<boolean> {
  const at = now.toISOString();
  const transaction = db.transaction(['waiting', 'items'], 'readwrite');
  const waiting = transaction.objectStore('waiting');
  const items = transaction.objectStore('items').index('comment');
  let isNew = false;
  for (const { id, permalink, from, to } of comments) {
    if ((await items.count(id)) > 0) continue;
    const row = waitingRow({ id, channel, permalink }, { at, from, to }, await waiting.get(id));
    if (!row) continue;
    isNew = true;
    await waiting.put(row);
  }
  await transaction.done;
  return isNew;
}
