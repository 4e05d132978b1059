import type { JournalDatabase } from '../journal/open-journal.ts';
import { readEntry, readLastOf } from '../journal/read-journal.ts';
import { type Named, readNamed } from '../journal/read-named.ts';
import { policyInForce } from '../policy/policy-in-force.ts';
import type { PanelState, TodoItem } from '../shared/panel-state.ts';
import type { Settings } from '../shared/settings.ts';
import { readDuties } from './duties.ts';
import { shortenTodo } from './shorten-todo.ts';
import { nextDutyAt, type TodoFacts, todoOf } from './todo-of.ts';

/** What waits for the moderator, computed afresh from what is stored: see `todoOf`. */
export async function listTodo(db: JournalDatabase, settings: Settings, now: Date): Promise<TodoItem[]> {
  return todoOf(await readTodoFacts(db, settings), now);
}

/** The same as a panel lists it, and where nothing waits when something will. */
export function todoForPanel(facts: TodoFacts, now: Date): Pick<PanelState, 'todo' | 'todoRest' | 'nextDue'> {
  const todo = todoOf(facts, now);
  return todo.length > 0 ? shortenTodo(todo, now) : { todo, nextDue: nextDutyAt(facts, now) };
}

/** Reads what is stored of everything that may wait. */
export async function readTodoFacts(db: JournalDatabase, settings: Settings): Promise<TodoFacts & { named: Named }> {
  const [waiting, items, duties, lastBackup, first, named] = await Promise.all([
    db.getAll('waiting'),
    db.getAll('items'),
    readDuties(),
    readLastOf(db, 'backed-up'),
    readEntry(db, 0),
    readNamed(db),
  ]);
  const policy = policyInForce(settings);
  return { settings, policy, waiting, items, duties, lastBackupAt: lastBackup?.at, firstEntryAt: first?.at, named };
}
