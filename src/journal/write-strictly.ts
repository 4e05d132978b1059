import type { IDBPTransaction, StoreNames } from 'idb';
import { DiskFull, JournalError, JournalUnavailable } from './journal-error.ts';
import type { JournalSchema } from './journal-schema.ts';
import type { JournalDatabase } from './open-journal.ts';

type Stores = StoreNames<JournalSchema>[];

/** The browser's error as one that the moderator can act on. */
function explain(error: unknown): JournalError {
  if (error instanceof JournalError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') {
    return new DiskFull('Disken är full: posten sparades inte. Frigör utrymme på datorn och försök igen.', error);
  }
  return new JournalUnavailable('Posten sparades inte: journalen svarade inte. Ladda om sidan och försök igen.', error);
}

/**
 * Runs `write` in one readwrite transaction that counts as done only when the browser has it on the disk ("strict",
 * `oncomplete`). If anything fails, nothing of it is kept. Throws `JournalError` and its kinds.
 */
export async function writeStrictly<T>(
  db: JournalDatabase,
  stores: Stores,
  write: (transaction: IDBPTransaction<JournalSchema, Stores, 'readwrite'>) => Promise<T>,
): Promise<T> {
  let transaction: IDBPTransaction<JournalSchema, Stores, 'readwrite'>;
  try {
    transaction = db.transaction(stores, 'readwrite', { durability: 'strict' });
  } catch (error) {
    throw explain(error);
  }
  // Where the disk is full the transaction's own error says so, and the request only that it was aborted.
  let ended: unknown;
  const done = transaction.done.catch((error: unknown) => {
    ended = error ?? new DOMException('', 'AbortError');
  });
  try {
    const result = await write(transaction);
    // Without this the browser first waits to see whether anyone asks for more.
    transaction.commit();
    await done;
    if (ended !== undefined) throw ended;
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // Already over.
    }
    await done;
    const isQuota = ended instanceof DOMException && ended.name === 'QuotaExceededError';
    throw explain(isQuota ? ended : error);
  }
}

/** Sends a write on its way within a transaction. Where it fails, the transaction does, and tells why. */
export function send(writing: Promise<unknown>): void {
  writing.catch(() => undefined);
}
