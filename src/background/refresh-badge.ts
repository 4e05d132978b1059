import { policyInForce } from '../policy/policy-in-force.ts';
import { showBadge } from './badge.ts';
import { badgeOfTodo } from './badge-of-todo.ts';
import { journalOfProfile } from './journal-of-profile.ts';
import { listTodo } from './list-todo.ts';
import { readSettings } from './settings.ts';

/** Computes the badge from the database: the browser may have kept an old one over a restart. */
export async function refreshBadge(): Promise<void> {
  const now = new Date();
  const settings = await readSettings();
  const policy = policyInForce(settings);
  if (!policy) return showBadge('off', settings.language);
  try {
    const todo = await listTodo(await journalOfProfile(), settings, now);
    await showBadge(badgeOfTodo(todo, settings, policy, now), settings.language);
  } catch (error) {
    await showBadge('off', settings.language);
    throw error;
  }
}
