import { appendEntry } from '../journal/append-entry.ts';
import type { JournalDatabase } from '../journal/open-journal.ts';
import { questionGone } from '../shared/panel-state.ts';

/**
 * Forgets a question that waited and is gone from its page, and writes that down; of the question itself nothing was known
 * (DESIGN 4). Should it be there after all, it is listed anew when its page is read.
 */
export async function forgetQuestion(db: JournalDatabase, commentId: string, channel: string): Promise<void> {
  await appendEntry(db, { type: 'reviewed', pub: { what: questionGone }, payload: { note: '', channel } });
  await db.delete('waiting', commentId);
}
