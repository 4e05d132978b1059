import { appendEntry } from '../../src/journal/append-entry.ts';
import { openJournal } from '../../src/journal/open-journal.ts';

/** Writes so many entries into the journal by a connection of the page's own, past the background. */
async function writePast(count: number, tab: number): Promise<void> {
  const db = await openJournal();
  for (let n = 0; n < count; n++) {
    await appendEntry(db, { type: 'note-added', item: '2026-0003', pub: {}, payload: { text: `Flik ${tab}, ${n}` } });
  }
  db.close();
}

Object.assign(globalThis, { writePast });
