import { DiskFull, JournalUnavailable } from '../journal/journal-error.ts';
import type { GateRow } from '../journal/journal-schema.ts';
import type { JournalDatabase } from '../journal/open-journal.ts';

/**
 * Writes how far an item has come through the gate. Not strictly: the row is there for a worker that dies, and after a
 * power cut a row that is missing leaves the gate as the journal has it. Throws `DiskFull` or `JournalUnavailable`.
 */
export async function writeGate(db: JournalDatabase, row: GateRow): Promise<void> {
  try {
    await db.put('gates', row);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') {
      throw new DiskFull('Disken är full. Frigör utrymme på datorn och försök igen.', error);
    }
    throw new JournalUnavailable('Journalen svarade inte. Ladda om sidan och försök igen.', error);
  }
}
