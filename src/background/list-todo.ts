import type { JournalDatabase } from '../journal/open-journal.ts';
import { readEntry, readLastOf } from '../journal/read-journal.ts';
import type { TodoItem } from '../shared/panel-state.ts';
import type { Settings } from '../shared/settings.ts';
import { readDuties } from './duties.ts';
import { policyInForce } from './policy-in-force.ts';
import { todoOf } from './todo-of.ts';

/** What waits for the moderator, computed afresh from what is stored: see `todoOf`. */
export async function listTodo(db: JournalDatabase, settings: Settings, now: Date): Promise<TodoItem[]> {
  const [waiting, items, duties, lastBackup, first] = await Promise.all([
    db.getAll('waiting'),
    db.getAll('items'),
    readDuties(),
    readLastBackup(db),
    readEntry(db, 0),
  ]);
  const policy = policyInForce(settings);
  return todoOf({ settings, policy, waiting, items, duties, backedUpAt: lastBackup ?? first?.at }, now);
}

/** When the journal was last backed up, UTC ISO; undefined where it never was. */
export async function readLastBackup(db: JournalDatabase): Promise<string | undefined> {
  return (await readLastOf(db, 'backed-up'))?.at;
}
