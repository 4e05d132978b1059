import { countDue } from '../shared/count-due.ts';
import type { PanelState, TodoItem } from '../shared/panel-state.ts';

/** More than this nobody goes through in one go, and the page's own thread has to read each. */
const most = 200;

/**
 * What the panel lists of all that waits, and what it counts of the rest.
 * @param todo first due first
 */
export function shortenTodo(todo: readonly TodoItem[], now: Date): Pick<PanelState, 'todo' | 'todoRest'> {
  if (todo.length <= most) return { todo: [...todo] };
  const isFirst = ({ isDueBeforeOpening }: TodoItem) => isDueBeforeOpening === true;
  const inTurn = [...todo.filter(isFirst), ...todo.filter((row) => !isFirst(row))];
  const listed = new Set(inTurn.slice(0, most));
  const rest = todo.filter((row) => !listed.has(row));
  const dues = rest.flatMap(({ due }) => (due ? [new Date(due)] : []));
  const next = dues.find((due) => due > now);
  return {
    todo: todo.filter((row) => listed.has(row)),
    todoRest: { n: rest.length, ...countDue(dues, now), next: next?.toISOString() },
  };
}
