import { stockholmDay } from '../../shared/stockholm-time.ts';
import type { JournalRow } from './journal-data.ts';

/** A line of the list: the heading of a day, or an item. */
export type ListLine = { day: Date; count: number } | { row: JournalRow; place: number };

/** Puts the heading of each day above its items. `rows` come newest first; `place` counts items from 1. */
export function listLines(rows: readonly JournalRow[]): ListLine[] {
  const lines: ListLine[] = [];
  let heading: { day: Date; count: number } | undefined;
  let key = '';
  let hour = Number.NaN;
  rows.forEach((row, at) => {
    // A day begins on a whole hour, so rows of the same hour are of the same day: asking the calendar is dear.
    const rowHour = Math.floor(row.at.getTime() / 3_600_000);
    const next = rowHour === hour ? key : stockholmDay(row.at);
    hour = rowHour;
    if (!heading || next !== key) {
      key = next;
      heading = { day: row.at, count: 0 };
      lines.push(heading);
    }
    heading.count += 1;
    lines.push({ row, place: at + 1 });
  });
  return lines;
}
