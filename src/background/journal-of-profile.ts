import { type JournalDatabase, openJournal } from '../journal/open-journal.ts';

let opening: Promise<JournalDatabase> | undefined;

/**
 * The journal of this browser profile, opened once for as long as the worker lives. A connection that failed or was
 * closed is opened again by the next caller.
 */
export function journalOfProfile(): Promise<JournalDatabase> {
  opening ??= openJournal().then(
    (db) => {
      db.addEventListener('close', () => {
        opening = undefined;
      });
      db.addEventListener('versionchange', () => {
        opening = undefined;
      });
      return db;
    },
    (error: unknown) => {
      opening = undefined;
      throw error;
    },
  );
  return opening;
}
