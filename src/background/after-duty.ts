import { withinHalfYear } from '../deadlines/half-year.ts';
import type { TodoItem } from '../shared/panel-state.ts';
import type { Duties } from './duties.ts';

/**
 * The stored instants when a duty has been done at `at`, UTC ISO. A channel's duty names it by its address: a municipality has
 * channels of one name on several platforms.
 */
export function afterDuty(
  duties: Duties,
  duty: Pick<TodoItem, 'kind' | 'number' | 'permalink' | 'since'>,
  at: string,
): Duties {
  if (duty.kind === 'follow-up' && duty.number) {
    return { ...duties, followedUp: { ...duties.followedUp, [duty.number]: at } };
  }
  if (duty.kind === 'policy-review') return { ...duties, policy: duties.policy && { ...duties.policy, at } };
  const { permalink: url = '' } = duty;
  const before = duties.channels[url];
  if (!before) return duties;
  const done: Partial<Record<TodoItem['kind'], Partial<typeof before>>> = {
    'daily-review': { reviewedAt: at },
    watcher: { watcherNamedAt: at },
    snapshot: { snapshotAt: withinHalfYear(new Date(duty.since), new Date(at)).toISOString() },
    updates: { publishedAt: at },
  };
  return { ...duties, channels: { ...duties.channels, [url]: { ...before, ...done[duty.kind] } } };
}
