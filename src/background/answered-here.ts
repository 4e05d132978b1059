import type { ReminderFacts } from '../deadlines/due-reminders.ts';
import type { Item } from '../shared/item.ts';
import type { Settings } from '../shared/settings.ts';
import { dayMs } from '../shared/stockholm-time.ts';
import type { Duties } from './duties.ts';

/** Answers so much older than the register here are not asked about. */
const grace = 7 * dayMs;

/**
 * The answers that may be looked at again (GIS-20). What was ticked is known in this browser alone: of a journal that has been
 * read in from a backup, the answers from long before the channel was registered here were somebody else's to look at.
 */
export function answeredHere(
  items: readonly Item[],
  channels: Settings['channels'],
  duties: Duties,
  now: Date,
): ReminderFacts['answered'] {
  const since = (channel: string) => {
    const times = channels.flatMap(({ name, url }) =>
      name === channel ? Date.parse(duties.channels[url]?.registeredAt ?? '') : [],
    );
    const first = Math.min(...times.filter((time) => time <= now.getTime()));
    return Number.isFinite(first) ? first - grace : 0;
  };
  const sinceOf = new Map([...new Set(items.map(({ channel }) => channel))].map((name) => [name, since(name)]));
  return items.flatMap(({ number, channel, action }) =>
    action?.what === 'answered' && Date.parse(action.at) >= (sinceOf.get(channel) ?? 0)
      ? [{ item: number, at: action.at, followedUpAt: duties.followedUp[number] }]
      : [],
  );
}
