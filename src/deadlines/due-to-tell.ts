import type { DeadlineRule } from '../shared/deadline-rule.ts';
import type { Calendar } from './calendar.ts';
import { dueState } from './due-state.ts';

/** What a notification tells of: the item, and the key to store once it has been told. */
export interface Told<T> {
  item: T;
  key: string;
}

/**
 * The items to notify of now: due soon or overdue, and not told before. A key holds the due instant, so that an item that
 * gets another deadline is told again, and each deadline once.
 */
export function dueToTell<T extends { id: string; due: Date | null; rule: DeadlineRule }>(
  items: readonly T[],
  now: Date,
  told: ReadonlySet<string>,
  calendar: Calendar = {},
): Told<T>[] {
  return items.flatMap((item) => {
    const key = `${item.id}@${item.due?.toISOString() ?? ''}`;
    const state = dueState(item.due, now, item.rule, calendar);
    return (state === 'soon' || state === 'overdue') && !told.has(key) ? [{ item, key }] : [];
  });
}
