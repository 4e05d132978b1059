import { policyInForce } from '../policy/policy-in-force.ts';
import type { TodoItem } from '../shared/panel-state.ts';
import type { Settings } from '../shared/settings.ts';
import { showBadge } from './badge.ts';
import { badgeOfTodo } from './badge-of-todo.ts';
import { journalOfProfile } from './journal-of-profile.ts';
import { listTodo } from './list-todo.ts';
import { readSettings } from './settings.ts';

/** Computes the badge from the database: the browser may have kept an old one over a restart. */
export async function refreshBadge(): Promise<void> {
  await showWaiting(await readSettings(), new Date());
}

/**
 * Reads what waits and shows it in the badge, which is off as long as there is no policy and tells where it cannot be read.
 * @returns what waits, for who tells of it in other ways too
 */
export async function showWaiting(settings: Settings, now: Date): Promise<TodoItem[]> {
  const policy = policyInForce(settings);
  if (!policy) {
    await showBadge('off', settings.language);
    return [];
  }
  try {
    const todo = await listTodo(await journalOfProfile(), settings, now);
    await showBadge(badgeOfTodo(todo, settings, policy, now), settings.language);
    return todo;
  } catch (error) {
    await showBadge('shut', settings.language);
    throw error;
  }
}
