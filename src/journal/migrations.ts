import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { JournalSchema } from './journal-schema.ts';

type Upgrade = IDBPTransaction<JournalSchema, StoreNames<JournalSchema>[], 'versionchange'>;

/** Takes the database one version further. Never touches what an entry says: the chain is over its bytes. */
export type Migration = (db: IDBPDatabase<JournalSchema>, transaction: Upgrade) => void | Promise<void>;

function lay(db: IDBPDatabase<JournalSchema>): void {
  const lines = db.createObjectStore('lines', { keyPath: 'entry.seq' });
  lines.createIndex('item', 'entry.item');
  // Some entries are about several items at once: a handover, a weeding.
  lines.createIndex('items', 'entry.pub.items', { multiEntry: true });
  lines.createIndex('type', 'entry.type');
  db.createObjectStore('pictures', { keyPath: 'sha256' });
  db.createObjectStore('picture-chunks', { keyPath: ['sha256', 'n'] });
  db.createObjectStore('head');
  db.createObjectStore('gates', { keyPath: 'item' });
  const items = db.createObjectStore('items', { keyPath: 'number' });
  items.createIndex('comment', 'comment.id');
  db.createObjectStore('waiting', { keyPath: 'id' });
  db.createObjectStore('keys');
}

/** Step n leads from version n to version n + 1. Only ever added to. */
export const migrations: readonly Migration[] = [lay];
