import { countDue } from '../shared/count-due.ts';
import type { PanelState, TodoItem } from '../shared/panel-state.ts';

/** More than this nobody goes through in one go, and the page's own thread has to read each. */
const most = 200;

/** So many of each kind have their place whatever else waits: what has been begun is not lost behind new questions. */
const ofEachKind = 15;

/**
 * What the panel lists of all that waits, and what it counts of the rest.
 * @param todo first due first
 */
export function shortenTodo(todo: readonly TodoItem[], now: Date): Pick<PanelState, 'todo' | 'todoRest'> {
  if (todo.length <= most) return { todo: [...todo] };
  const isBeforeOpening = ({ isDueBeforeOpening }: TodoItem) => isDueBeforeOpening === true;
  const inTurn = new Set([...firstOfEachKind(todo), ...todo.filter(isBeforeOpening), ...todo]);
  const listed = new Set([...inTurn].slice(0, most));
  const rest = todo.filter((row) => !listed.has(row));
  const dues = rest.flatMap(({ due }) => (due ? [new Date(due)] : []));
  const next = dues.find((due) => due > now);
  return {
    todo: todo.filter((row) => listed.has(row)),
    todoRest: { n: rest.length, ...countDue(dues, now), next: next?.toISOString() },
  };
}

function firstOfEachKind(todo: readonly TodoItem[]): TodoItem[] {
  const counts = new Map<TodoItem['kind'], number>();
  return todo.filter(({ kind }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= ofEachKind;
  });
}
