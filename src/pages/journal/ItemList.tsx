import { useEffect, useMemo, useRef } from 'preact/hooks';
import { showLongDay } from '../../ui/show-time.ts';
import { sayJournal } from '../../ui/words/journal-words.ts';
import { ItemRow } from './ItemRow.tsx';
import type { JournalProps } from './journal-data.ts';
import { type ListLine, listLines } from './list-lines.ts';
import { useWindowRows } from './use-window-rows.ts';

const keyOf = (line: ListLine | undefined) => (line && 'row' in line ? line.row.number : `day ${line?.day.getTime()}`);

/** The items, newest first, grouped by day. Only those in sight are drawn; the arrows, j and k move between them. */
export function ItemList({ data, actions, returnTo }: JournalProps & { returnTo: string | undefined }) {
  const list = useRef<HTMLUListElement>(null);
  const goal = useRef<string | undefined>(undefined);
  const lines = useMemo(() => listLines(data.rows), [data.rows]);
  const rows = useWindowRows(list, lines.length, (at) => keyOf(lines[at]));
  const drawn = rows.getVirtualItems();

  const start = useRef(returnTo);
  useEffect(() => {
    const at = lines.findIndex((line) => 'row' in line && line.row.number === start.current);
    if (at < 0) return;
    goal.current = start.current;
    start.current = undefined;
    rows.scrollToIndex(at, { align: 'center' });
  }, [lines, rows]);

  /** Focuses the item that is the goal as soon as it is drawn. */
  const reach = () => {
    const button = [...(list.current?.querySelectorAll<HTMLElement>('[data-number]') ?? [])].find(
      ({ dataset }) => dataset.number === goal.current,
    );
    if (!button) return;
    goal.current = undefined;
    button.focus();
  };
  useEffect(reach);

  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
    const from = event.target instanceof HTMLElement ? event.target.dataset.number : undefined;
    if (!step || !from || event.ctrlKey || event.metaKey || event.altKey) return;
    let at = lines.findIndex((line) => 'row' in line && line.row.number === from) + step;
    if (at >= 0 && at < lines.length && !('row' in (lines[at] ?? {}))) at += step;
    const line = lines[at];
    if (!line || !('row' in line)) return;
    event.preventDefault();
    goal.current = line.row.number;
    rows.scrollToIndex(at, { align: 'auto' });
    reach();
  };

  const before = (drawn[0]?.start ?? 0) - rows.options.scrollMargin;
  const after = rows.getTotalSize() - ((drawn.at(-1)?.end ?? 0) - rows.options.scrollMargin);
  return (
    <ul
      class="items"
      ref={list}
      aria-label={sayJournal('list')}
      onKeyDown={move}
      style={{ paddingTop: `${Math.max(0, before)}px`, paddingBottom: `${Math.max(0, after)}px` }}
    >
      {drawn.map(({ index, key }) => {
        const line = lines[index];
        if (!line) return null;
        if ('day' in line) {
          return (
            <li key={key} data-index={index} ref={rows.measureElement} class="list-day">
              <h2>{showLongDay(line.day)}</h2>
              <span>{sayJournal('items', { n: line.count, count: line.count })}</span>
            </li>
          );
        }
        const { row } = line;
        const isOpen = row.number === data.openNumber;
        return (
          <li
            key={key}
            data-index={index}
            ref={rows.measureElement}
            aria-setsize={data.rows.length}
            aria-posinset={line.place}
          >
            <ItemRow
              row={row}
              isOpen={isOpen}
              entries={isOpen && data.story?.row.number === row.number ? data.story.entries : undefined}
              toggle={() => (isOpen ? actions.close() : actions.open(row.number))}
            />
          </li>
        );
      })}
    </ul>
  );
}
