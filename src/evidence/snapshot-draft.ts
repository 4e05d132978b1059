import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { SnapshotFrame } from '../shared/snapshot-frame.ts';

/** A screen with its PNG, as it came from the browser. */
export interface DraftFrame extends SnapshotFrame {
  png: Uint8Array;
}

interface DraftSchema extends DBSchema {
  frames: { key: string; value: DraftFrame };
}

const open = (): Promise<IDBPDatabase<DraftSchema>> =>
  openDB<DraftSchema>('modereringsjournalen-snapshot', 1, {
    upgrade: (db) => void db.createObjectStore('frames', { keyPath: 'id' }),
  });

async function within<T>(work: (db: IDBPDatabase<DraftSchema>) => Promise<T>): Promise<T> {
  const db = await open();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/**
 * The screens of a snapshot that is being made, apart from the journal: they are a draft until the archive package is
 * saved, show other people's words, and are gone then.
 */
export const snapshotDraft = {
  add: (frame: DraftFrame): Promise<unknown> => within((db) => db.put('frames', frame)),
  /** In the order in which they were taken. */
  list: (): Promise<DraftFrame[]> =>
    within(async (db) =>
      (await db.getAll('frames')).sort((a, b) => (a.picture.at ?? '').localeCompare(b.picture.at ?? '')),
    ),
  remove: (id: string): Promise<void> => within((db) => db.delete('frames', id)),
};
