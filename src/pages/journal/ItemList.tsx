import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { showLongDay } from '../../ui/show-time.ts';
import { sayJournal } from '../../ui/words/journal-words.ts';
import { ItemRow } from './ItemRow.tsx';
import type { JournalProps } from './journal-data.ts';
import { type ListLine, listLines } from './list-lines.ts';
import { useWindowRows } from './use-window-rows.ts';

const keyOf = (line: ListLine | undefined) => (line && 'row' in line ? line.row.number : `day ${line?.day.getTime()}`);

/**
 * The items, newest first, grouped by day. Only those in sight are drawn; the arrows, j and k move between them, and Tab
 * goes past them all: there may be a hundred thousand.
 */
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

  // Whoever leaves an item is back where she came from. It stands there for a moment after the address names none.
  const open = data.openNumber ?? data.story?.row.number;
  const wasOpen = useRef(open);
  useLayoutEffect(() => {
    const left = wasOpen.current;
    wasOpen.current = open;
    if (!left || open || document.activeElement !== document.body) return;
    goal.current = left;
    reach();
    const at = lines.findIndex((line) => 'row' in line && line.row.number === left);
    if (goal.current && at >= 0) rows.scrollToIndex(at, { align: 'center' });
  }, [open]);

  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1, Home: -lines.length, End: lines.length }[event.key];
    const from = event.target instanceof HTMLElement ? event.target.dataset.number : undefined;
    if (!step || !from || event.ctrlKey || event.metaKey || event.altKey) return;
    const here = lines.findIndex((line) => 'row' in line && line.row.number === from);
    let at = Math.min(lines.length - 1, Math.max(0, here + step));
    // A day has no focus: the first of all lines is one.
    if (!('row' in (lines[at] ?? {}))) at += at === 0 ? 1 : Math.sign(step);
    const line = lines[at];
    if (!line || !('row' in line)) return;
    event.preventDefault();
    goal.current = line.row.number;
    rows.scrollToIndex(at, { align: 'auto' });
    reach();
  };

  const [visited, visit] = useState<string | undefined>(undefined);
  const drawnNumbers = drawn.flatMap(({ index }) => {
    const line = lines[index];
    return line && 'row' in line ? [line.row.number] : [];
  });
  const stop = [visited, data.openNumber].find((number) => number && drawnNumbers.includes(number)) ?? drawnNumbers[0];

  const before = (drawn[0]?.start ?? 0) - rows.options.scrollMargin;
  const after = rows.getTotalSize() - ((drawn.at(-1)?.end ?? 0) - rows.options.scrollMargin);
  return (
    <ul
      class="items"
      ref={list}
      aria-label={sayJournal('list')}
      onKeyDown={move}
      onFocusIn={({ target }) => visit(target instanceof HTMLElement ? target.dataset.number : undefined)}
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
              isStop={row.number === stop}
              entries={isOpen && data.story?.row.number === row.number ? data.story.entries : undefined}
              toggle={() => (isOpen ? actions.close() : actions.open(row.number))}
            />
          </li>
        );
      })}
    </ul>
  );
}
