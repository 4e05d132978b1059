import { deleteDB } from 'idb';
import { type JournalDatabase, openJournal } from '../../journal/open-journal.ts';
import { readBackup } from '../../journal/read-backup.ts';
import { restoreBackup } from '../../journal/restore.ts';
import type { WorkOptions } from '../long-work.ts';

const prefix = 'lasning-av-kopia-';

/** A colleague's backup, laid out for reading in a database of its own: never one's own journal. */
export interface ReadingRoom {
  db: JournalDatabase;
  /** Closes it and destroys all of it. */
  close(): Promise<void>;
}

/**
 * Opens a colleague's backup for reading (SMB-15, NYK-04). It is verified as a restoring would, but for pictures that are
 * missing or damaged, of which the item itself tells; and what is read in is gone
 * when the room is closed; what a page that died has left goes when the journal is opened next. Throws `BackupRefused`, or
 * the signal's reason.
 */
export async function openReadingRoom(file: Blob, { onProgress, signal }: WorkOptions): Promise<ReadingRoom> {
  const backup = await readBackup(file);
  const name = `${prefix}${crypto.randomUUID()}`;
  const leave = await hold(name);
  const db = await openJournal(name);
  const close = async () => {
    db.close();
    await deleteDB(name);
    leave();
  };
  try {
    await restoreBackup(db, backup, { isForReading: true, mayLackPictures: true, onProgress, signal });
  } catch (error) {
    await close();
    throw error;
  }
  return { db, close };
}

/** Tells other pages that a room is in use, until the answer is called or the page is gone. */
function hold(name: string): Promise<() => void> {
  return new Promise((resolve) => {
    void navigator.locks.request(name, () => new Promise<void>((leave) => resolve(leave)));
  });
}

/** Destroys the rooms that nobody is in. */
export async function clearReadingRooms(): Promise<void> {
  for (const { name } of await indexedDB.databases()) {
    if (!name?.startsWith(prefix)) continue;
    await navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock ? deleteDB(name) : undefined));
  }
}
