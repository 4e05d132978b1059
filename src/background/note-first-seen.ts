import type { Policy } from '../shared/policy.ts';
import type { Settings } from '../shared/settings.ts';
import type { Duties } from './duties.ts';

/**
 * Notes when each channel and the policy were seen first, for the reminders count from there. A channel that has left the
 * register is forgotten. Returns the same object where nothing is new.
 */
export function noteFirstSeen(duties: Duties, settings: Settings, policy: Policy | undefined, now: Date): Duties {
  const at = now.toISOString();
  const urls = [...new Set(settings.channels.map(({ url }) => url))];
  const isSamePolicy = policy === undefined || duties.policy?.id === policy.id;
  const isSameRegister =
    urls.length === Object.keys(duties.channels).length && urls.every((url) => duties.channels[url]);
  if (isSamePolicy && isSameRegister) return duties;
  return {
    ...duties,
    channels: Object.fromEntries(urls.map((url) => [url, duties.channels[url] ?? { registeredAt: at }])),
    policy: isSamePolicy ? duties.policy : { id: policy.id, at },
  };
}
