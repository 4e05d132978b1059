import { dueAt } from '../deadlines/due-at.ts';
import type { JournalDatabase } from '../journal/open-journal.ts';
import type { Item } from '../shared/item.ts';
import type { TodoItem } from '../shared/panel-state.ts';
import type { DeadlinePolicy, Policy } from '../shared/policy.ts';

/**
 * What waits for the moderator, computed afresh from stored instants, first due first; what has no due time comes last,
 * oldest first.
 */
export async function listTodo(db: JournalDatabase, policy: Policy | undefined, now: Date): Promise<TodoItem[]> {
  const waiting = (await db.getAll('waiting')).map((row): TodoItem => {
    const start = row.postedFrom ?? row.seenAt;
    return {
      id: `answer-${row.id}`,
      kind: 'answer',
      commentId: row.id,
      permalink: row.permalink,
      channel: row.channel,
      due: policy && dueOf(policy.reply, start),
      since: start,
      isUncertain: row.postedFrom === undefined || row.postedFrom !== row.postedTo,
    };
  });
  const items = (await db.getAll('items')).filter(({ closed }) => !closed).map((item) => todoOf(item, policy));
  return [...waiting, ...items].sort(byDue(now));
}

function todoOf(item: Item, policy: Policy | undefined): TodoItem {
  const start = item.comment.postedAt?.from ?? item.openedAt;
  const isRemoved = item.outcome?.what === 'gone' || item.outcome?.what === 'greyed';
  return {
    id: `item-${item.number}`,
    kind: isRemoved ? (item.handedOver ? 'finish' : 'hand-over') : 'remove',
    number: item.number,
    commentId: item.comment.id,
    permalink: item.comment.permalink,
    channel: item.channel,
    due: isRemoved || !policy ? undefined : dueOf(policy.removal, start),
    since: item.openedAt,
    isUncertain: item.comment.postedAt?.from !== item.comment.postedAt?.to,
  };
}

function dueOf(deadline: DeadlinePolicy, start: string): string | undefined {
  return dueAt(deadline.rule, new Date(start))?.toISOString();
}

function byDue(now: Date): (a: TodoItem, b: TodoItem) => number {
  const never = new Date(now.getTime() + 1e13).toISOString();
  return (a, b) => (a.due ?? never).localeCompare(b.due ?? never) || a.since.localeCompare(b.since);
}
