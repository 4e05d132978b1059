import { calendarOf } from '../../deadlines/calendar-of.ts';
import { dueBy } from '../../deadlines/due-by.ts';
import { firstSeenOf } from '../../deadlines/first-seen.ts';
import { startOfClock } from '../../deadlines/start-of-clock.ts';
import type { Item } from '../../shared/item.ts';
import type { DeadlinePolicy, Policy } from '../../shared/policy.ts';
import type { Platform } from '../../shared/reading.ts';
import type { Settings } from '../../shared/settings.ts';
import { dayKey } from '../../ui/show-time.ts';

/** What happened with the items that were opened in one month on one channel. Counts alone, of no person. */
export interface MonthCount {
  /** YYYY-MM. */
  month: string;
  channel: string;
  platform: Platform;
  opened: number;
  removed: number;
  answered: number;
  /** Removed or answered after it was due, or due and not done yet. */
  overdue: number;
}

export interface Statistics {
  opened: number;
  removed: number;
  answered: number;
  forwarded: number;
  /** Looked at, and nothing was done. */
  none: number;
  open: number;
  overdue: number;
  /** Half of the answers came within so many milliseconds of the comment; undefined where there are none. */
  medianReply?: number | undefined;
  /** Sorted by month, the newest first, then by channel. */
  months: MonthCount[];
}

type Terms = { policy: Policy | undefined; settings: Settings; now: Date };

const removing = new Set(['deleted', 'hidden']);

/** True where what was to be done was late, or is. Of an uncertain time the older end counts, as in the reminders. */
function isOverdue(item: Item, { policy, settings, now }: Terms): boolean {
  const { action, closed, ground } = item;
  const isRemoval = action ? removing.has(action.what) : ground !== undefined;
  const isAnswer = action ? action.what === 'answered' || action.what === 'forwarded' : !isRemoval;
  const deadline: DeadlinePolicy | undefined = isRemoval ? policy?.removal : isAnswer ? policy?.reply : undefined;
  if (!deadline || (!action && closed)) return false;
  const { due } = dueBy(deadline, firstSeenOf(item), calendarOf(settings));
  return due !== null && (action ? new Date(action.at) : now) > due;
}

function middle(sorted: number[]): number | undefined {
  const at = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 ? at : at - 1], sorted[at]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/**
 * Counts the items (HAL-30). No name, text or address is looked at, and nothing of it can be led back to a person.
 * @param year only what was opened in it, local time; everything where left out
 */
export async function countStatistics(
  items: AsyncIterable<Item> | Iterable<Item>,
  terms: Terms,
  year?: string,
): Promise<Statistics> {
  const counts = { opened: 0, removed: 0, answered: 0, forwarded: 0, none: 0, open: 0, overdue: 0 };
  const months = new Map<string, MonthCount>();
  const replies: number[] = [];
  for await (const item of items) {
    const month = dayKey(new Date(item.openedAt)).slice(0, 7);
    if (year !== undefined && !month.startsWith(year)) continue;
    const { channel, platform, action } = item;
    const key = `${month} ${platform} ${channel}`;
    const row = months.get(key) ?? { month, channel, platform, opened: 0, removed: 0, answered: 0, overdue: 0 };
    months.set(key, row);
    const add = (name: 'opened' | 'removed' | 'answered' | 'overdue') => {
      counts[name]++;
      row[name]++;
    };
    add('opened');
    if (!item.closed) counts.open++;
    if (action && removing.has(action.what)) add('removed');
    // What was answered may have been removed too.
    const answer = action?.what === 'answered' ? action : item.done?.answered;
    if (answer) {
      add('answered');
      replies.push(Math.max(0, Date.parse(answer.at) - +startOfClock('published', firstSeenOf(item)).at));
    }
    if (action?.what === 'forwarded') counts.forwarded++;
    if (action?.what === 'none') counts.none++;
    if (isOverdue(item, terms)) add('overdue');
  }
  return {
    ...counts,
    medianReply: middle(replies.sort((a, b) => a - b)),
    months: [...months.values()].sort(
      (a, b) => b.month.localeCompare(a.month) || a.channel.localeCompare(b.channel, 'sv'),
    ),
  };
}
