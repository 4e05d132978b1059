import { showBadge } from './badge.ts';
import { journalOfProfile } from './journal-of-profile.ts';
import { listTodo } from './list-todo.ts';
import { policyInForce } from './policy-in-force.ts';
import { readSettings } from './settings.ts';

/** How long before it is due something counts as soon, milliseconds (requirements 4.2, elapsed rule). */
const warning = 4 * 3_600_000;

/** Computes the badge from the database: the browser may have kept an old one over a restart. */
export async function refreshBadge(now = new Date()): Promise<void> {
  const policy = policyInForce(await readSettings());
  if (!policy) return showBadge({ overdue: 0, soon: 0, isReady: false });
  try {
    const todo = await listTodo(await journalOfProfile(), policy, now);
    const dues = todo.flatMap(({ due }) => (due ? [new Date(due).getTime()] : []));
    await showBadge({
      overdue: dues.filter((due) => due <= now.getTime()).length,
      soon: dues.filter((due) => due > now.getTime() && due - now.getTime() <= warning).length,
      isReady: true,
    });
  } catch (error) {
    await showBadge({ overdue: 0, soon: 0, isReady: false });
    throw error;
  }
}
