import type { JournalDatabase } from '../journal/open-journal.ts';
import { readEntry, readLastOf } from '../journal/read-journal.ts';
import { policyInForce } from '../policy/policy-in-force.ts';
import type { PanelState, TodoItem } from '../shared/panel-state.ts';
import type { Settings } from '../shared/settings.ts';
import { readDuties } from './duties.ts';
import { shortenTodo } from './shorten-todo.ts';
import { nextDutyAt, type TodoFacts, todoOf } from './todo-of.ts';

/** What waits for the moderator, computed afresh from what is stored: see `todoOf`. */
export async function listTodo(db: JournalDatabase, settings: Settings, now: Date): Promise<TodoItem[]> {
  return todoOf(await readFacts(db, settings), now);
}

/** The same as a panel lists it, and where nothing waits when something will. */
export async function listTodoForPanel(
  db: JournalDatabase,
  settings: Settings,
  now: Date,
): Promise<Pick<PanelState, 'todo' | 'todoRest' | 'nextDue'>> {
  const facts = await readFacts(db, settings);
  const todo = todoOf(facts, now);
  return todo.length > 0 ? shortenTodo(todo, now) : { todo, nextDue: nextDutyAt(facts, now) };
}

async function readFacts(db: JournalDatabase, settings: Settings): Promise<TodoFacts> {
  const [waiting, items, duties, lastBackup, first] = await Promise.all([
    db.getAll('waiting'),
    db.getAll('items'),
    readDuties(),
    readLastBackup(db),
    readEntry(db, 0),
  ]);
  const policy = policyInForce(settings);
  return { settings, policy, waiting, items, duties, backedUpAt: lastBackup ?? first?.at };
}

/** When the journal was last backed up, UTC ISO; undefined where it never was. */
export async function readLastBackup(db: JournalDatabase): Promise<string | undefined> {
  return (await readLastOf(db, 'backed-up'))?.at;
}
