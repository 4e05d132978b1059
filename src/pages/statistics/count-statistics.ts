import { calendarOf } from '../../deadlines/calendar-of.ts';
import { dueBy } from '../../deadlines/due-by.ts';
import { firstSeenOf } from '../../deadlines/first-seen.ts';
import { repliedAt } from '../../deadlines/replied-at.ts';
import { startOfClock } from '../../deadlines/start-of-clock.ts';
import { whatItemWaitsFor } from '../../deadlines/what-item-waits-for.ts';
import { isRemoved } from '../../shared/is-removed.ts';
import type { Item } from '../../shared/item.ts';
import type { DeadlinePolicy, Policy } from '../../shared/policy.ts';
import type { Platform } from '../../shared/reading.ts';
import type { Settings } from '../../shared/settings.ts';
import { stockholmDay } from '../../shared/stockholm-time.ts';

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

/** The first of what is done with a comment that stays: an answer, from us or from who was asked, or that it was passed on. */
function firstOf(item: Item, kinds: readonly ('answered' | 'responded' | 'forwarded')[]): string | undefined {
  const { action, done = {} } = item;
  const acted = kinds.some((kind) => kind === action?.what) ? action?.at : undefined;
  const [first] = [acted, ...kinds.map((kind) => done[kind]?.at)].filter((at) => at !== undefined).sort();
  return first;
}

/** True where it waits here: what somebody else has taken over is counted where they are. */
const isOpen = ({ closed, given }: Item) => !closed && !given;

/**
 * True where what was to be done was late, or is: what waits is late as the list has it, what was removed or answered when
 * that came after it was due. Of an uncertain time the older end counts, as in the reminders.
 */
function isOverdue(item: Item, { policy, settings, now }: Terms): boolean {
  const isLate = (deadline: DeadlinePolicy | undefined, at: Date) => {
    const due = deadline && dueBy(deadline, firstSeenOf(item), calendarOf(settings)).due;
    return due ? at > due : false;
  };
  if (isOpen(item) && whatItemWaitsFor(item, policy).some(({ deadline }) => isLate(deadline, now))) return true;
  if (item.action && isRemoved(item)) return isLate(policy?.removal, new Date(item.action.at));
  const at = repliedAt(item, policy);
  return at !== undefined && isLate(policy?.reply, new Date(at));
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
    const month = stockholmDay(new Date(item.openedAt)).slice(0, 7);
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
    if (isOpen(item)) counts.open++;
    // What was removed may have been answered too, and what was answered passed on.
    if (isRemoved(item)) add('removed');
    const answeredAt = firstOf(item, ['answered', 'responded']);
    if (answeredAt) {
      add('answered');
      replies.push(Math.max(0, Date.parse(answeredAt) - +startOfClock('published', firstSeenOf(item)).at));
    }
    if (firstOf(item, ['forwarded'])) counts.forwarded++;
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
