import type { Item } from '../shared/item.ts';
import type { Policy } from '../shared/policy.ts';

/**
 * When the one who wrote got first what stops the clock of the policy's reply; undefined where that has not been. To be told
 * that it was passed on is an acknowledgement (HAL-13).
 */
export function repliedAt({ action, done = {} }: Item, policy: Policy | undefined): string | undefined {
  const stoppedBy = policy?.reply.stoppedBy ?? [];
  const told = done['author-notified']?.how === 'told' ? done['author-notified'].at : undefined;
  const times = [
    action?.what === 'answered' ? action.at : undefined,
    done.answered?.at,
    done.responded?.at,
    done.referred?.at,
    ...(stoppedBy.includes('forward') ? [done.forwarded?.at] : []),
    ...(stoppedBy.includes('acknowledgement') ? [done.acknowledged?.at, told] : []),
  ];
  return times.filter((at) => at !== undefined).sort()[0];
}
