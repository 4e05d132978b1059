import type { Policy } from '../shared/policy.ts';
import type { Hours, Settings } from '../shared/settings.ts';

/**
 * When a channel is watched: its own hours, else those of the settings, else those of the policy. Undefined where nobody
 * says: then it is never quiet. During a crisis the crisis' own hours stand above them all (HAL-21).
 */
export function watchOf(settings: Settings, policy: Policy | undefined, channel?: string): Hours | undefined {
  if (settings.crisis?.active) return settings.crisis.watch;
  const own = settings.channels.find(({ name }) => name === channel)?.monitoringHours;
  const { open, close } = policy?.watch ?? {};
  return own ?? settings.watch ?? (open && close ? { open, close } : undefined);
}
