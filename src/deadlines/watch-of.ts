import type { Policy } from '../shared/policy.ts';
import type { Hours, Settings } from '../shared/settings.ts';
import { wallTimeAt } from '../shared/stockholm-time.ts';
import { calendarOf } from './calendar-of.ts';
import { readTimeOfDay } from './service-time.ts';
import { isWithinWatch } from './watch-hours.ts';

/**
 * When the municipality watches: by the settings, else by the policy. Undefined where nobody says: then it is never quiet.
 * During a crisis the crisis' own hours stand above them (HAL-21).
 */
export function watchOf(settings: Settings, policy: Policy | undefined): Hours | undefined {
  if (settings.crisis?.active) return settings.crisis.watch;
  const { open, close } = policy?.watch ?? {};
  return settings.watch ?? (open && close ? { open, close } : undefined);
}

/**
 * Whether somebody watches a channel at an instant; without a name, any channel. A channel's own hours stand above the
 * municipality's; of several with one name, and what is kept of a comment is the name, one is enough. Closed channels count
 * no more. A crisis asks neither for weekdays nor for holidays: its hours hold on all days, for all channels (HAL-21).
 */
export function isWatched(now: Date, settings: Settings, policy: Policy | undefined, channel?: string): boolean {
  const usual = watchOf(settings, policy);
  if (settings.crisis?.active) {
    const { ms } = wallTimeAt(now);
    return !usual || (ms >= readTimeOfDay(usual.open) && ms < readTimeOfDay(usual.close));
  }
  const channels = settings.channels.filter(
    ({ name, status = 'approved' }) => status === 'approved' && (channel === undefined || name === channel),
  );
  const hours = channels.length > 0 ? channels.map(({ monitoringHours }) => monitoringHours ?? usual) : [usual];
  return hours.some((one) => isWithinWatch(now, one, calendarOf(settings)));
}
