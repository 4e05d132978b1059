import type { JournalDatabase } from '../../src/journal/open-journal.ts';
import { readLines } from '../../src/journal/read-journal.ts';
import type { Entry } from '../../src/shared/journal-entry.ts';

/** All entries in seq order, without their payloads. */
export async function readEntries(db: JournalDatabase): Promise<Entry[]> {
  return (await readLines(db)).map(({ entry }) => entry);
}
