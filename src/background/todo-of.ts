import { calendarOf } from '../deadlines/calendar-of.ts';
import { dueBy } from '../deadlines/due-by.ts';
import { dueReminders, type Reminder } from '../deadlines/due-reminders.ts';
import { firstSeenOf } from '../deadlines/first-seen.ts';
import { readableInstant } from '../deadlines/readable-instant.ts';
import { reminderRulesOf } from '../deadlines/reminder-rules.ts';
import { watchOf } from '../deadlines/watch-of.ts';
import { dueBeforeNextOpening, isLastWorkingAfternoon } from '../deadlines/weekend-list.ts';
import { whatItemWaitsFor } from '../deadlines/what-item-waits-for.ts';
import type { WaitingRow } from '../journal/journal-schema.ts';
import type { Named } from '../journal/read-named.ts';
import type { FirstSeen, Item } from '../shared/item.ts';
import type { TodoItem } from '../shared/panel-state.ts';
import type { DeadlinePolicy, Policy } from '../shared/policy.ts';
import { postKey } from '../shared/post-key.ts';
import type { Settings } from '../shared/settings.ts';
import { dayMs } from '../shared/stockholm-time.ts';
import { answeredHere } from './answered-here.ts';
import type { Duties } from './duties.ts';
import { firstSeenOfWaiting } from './first-seen-of-waiting.ts';

/** Everything that what waits is worked out from. */
export interface TodoFacts {
  settings: Settings;
  policy: Policy | undefined;
  waiting: readonly WaitingRow[];
  items: readonly Item[];
  duties: Duties;
  /** UTC ISO: undefined where the journal was never backed up, and where it is empty. */
  lastBackupAt: string | undefined;
  firstEntryAt: string | undefined;
  /** Which unit looks after which post. */
  named?: Pick<Named, 'units'> | undefined;
}

/**
 * What waits for the moderator, first due first; then what has no due time, oldest first. Pure: computed from stored
 * instants alone, so that it is right after any sleep.
 */
export function todoOf(facts: TodoFacts, now: Date): TodoItem[] {
  const { policy, settings } = facts;
  const calendar = calendarOf(settings);
  const clock = (deadline: DeadlinePolicy | undefined, seen: FirstSeen) => {
    if (!deadline) return { isUncertain: false };
    const { due, isApproximate } = dueBy(deadline, seen, calendar);
    return { due: due?.toISOString(), rule: due ? deadline.rule : undefined, isUncertain: isApproximate };
  };
  const waiting = facts.waiting.map((row): TodoItem => {
    const seen = firstSeenOfWaiting(row);
    return {
      id: `answer-${row.id}`,
      kind: 'answer',
      commentId: row.id,
      permalink: row.permalink,
      channel: row.channel,
      // Of a comment that was only seen little is kept; its address names its post.
      unit: facts.named?.units.get(postKey(row.permalink) ?? ''),
      since: sinceOf(seen),
      ...clock(policy?.reply, seen),
    };
  });
  const open = facts.items.filter(({ closed, given }) => !closed && !given);
  const items = open.flatMap((item) => {
    const seen = firstSeenOf(item);
    return whatItemWaitsFor(item, policy).map(({ kind, deadline }, at): TodoItem => {
      // What is parked has a clock of its own too.
      const remind = kind === 'waiting' ? item.waiting?.remind : undefined;
      return {
        // The first goes on under the name by which its clock may have been told of.
        id: `${at === 0 ? 'item' : kind}-${item.number}`,
        kind,
        number: item.number,
        commentId: item.comment.id,
        permalink: item.comment.permalink,
        channel: item.channel,
        unit: item.unit?.name,
        since: sinceOf(seen),
        ...(kind === 'hand-over' && item.overridden && !item.ground ? { isGroundMissing: true } : {}),
        ...sooner(remind, clock(deadline, seen)),
      };
    });
  });
  const todo = markBeforeOpening([...waiting, ...items], facts, now);
  return [...todo, ...dutiesOf(facts, now)].sort(byDue);
}

type Clock = Pick<TodoItem, 'due' | 'rule' | 'isUncertain'>;

/** What is parked has its own clock; that of the answer or the removal goes on, and may come before it (TIB-22, TIB-35). */
function sooner(chosen: string | undefined, clock: Clock): Clock {
  const remind = readableInstant(chosen);
  if (!remind || (clock.due && clock.due < remind)) return clock;
  return { due: remind, rule: { kind: 'elapsed', hours: 24 }, isUncertain: false };
}

/** "Förfaller under helgen": on the last afternoon before closed days, what falls due before the next opening. */
function markBeforeOpening(todo: TodoItem[], { settings, policy }: TodoFacts, now: Date): TodoItem[] {
  const calendar = calendarOf(settings);
  const watch = watchOf(settings, policy);
  if (!isLastWorkingAfternoon(now, calendar, watch?.close)) return todo;
  const dated = todo.map((item) => ({ item, due: item.due ? new Date(item.due) : null }));
  const soon = new Set(dueBeforeNextOpening(dated, now, calendar, watch));
  return dated.map((one) => (soon.has(one) ? { ...one.item, isDueBeforeOpening: true } : one.item));
}

/** So many days it is looked ahead. */
const daysAhead = 31;

/** When the next duty comes, UTC ISO, as far as that can be told today; undefined where none comes in a month. */
export function nextDutyAt(facts: TodoFacts, now: Date): string | undefined {
  for (let day = 1; day <= daysAhead; day += 1) {
    const duties = dutiesOf(facts, new Date(now.getTime() + day * dayMs));
    const [first] = duties.flatMap(({ since }) => (new Date(since) > now ? since : [])).sort();
    if (first) return first;
  }
  return undefined;
}

function dutiesOf({ settings, policy, duties, items, lastBackupAt, firstEntryAt }: TodoFacts, now: Date): TodoItem[] {
  if (!policy) return [];
  const rules = reminderRulesOf(policy);
  const channels = settings.channels.filter(({ status = 'approved' }) => status === 'approved');
  const reminders = dueReminders(
    {
      channels: channels.flatMap(({ url }) => {
        const times = duties.channels[url];
        return times ? [{ key: url, ...times }] : [];
      }),
      answered: answeredHere(items, channels, duties, now),
      policyReviewedAt: duties.policy?.id === policy.id ? duties.policy.at : undefined,
      backedUpAt: lastBackupAt ?? firstEntryAt,
    },
    { ...rules, backupDays: settings.exportReminderDays ?? rules.backupDays },
    now,
    calendarOf(settings),
    watchOf(settings, policy)?.open,
  );
  const about = new Set(reminders.map(({ item }) => item));
  const itemOf = new Map(items.flatMap((item) => (about.has(item.number) ? [[item.number, item]] : [])));
  return reminders.map((reminder) => {
    const channel = channels.find(({ url }) => url === reminder.channel);
    const item = reminder.item === undefined ? undefined : itemOf.get(reminder.item);
    const isNameShared = channels.filter(({ name }) => name === channel?.name).length > 1;
    return {
      ...dutyOf(reminder, channel?.name ?? item?.channel ?? '', item?.comment.permalink ?? channel?.url),
      ...(isNameShared ? { platform: channel?.platform } : {}),
    };
  });
}

function dutyOf(reminder: Reminder, channel: string, permalink: string | undefined): TodoItem {
  return {
    id: reminder.id,
    kind: reminder.kind,
    number: reminder.item,
    permalink,
    channel,
    since: reminder.since.toISOString(),
    isUncertain: false,
    missed: reminder.missed,
  };
}

/** Since when it waits: the older end of when it was published. */
function sinceOf({ at, from }: FirstSeen): string {
  return readableInstant(from) ?? at;
}

function byDue(a: TodoItem, b: TodoItem): number {
  if (a.due && b.due) return a.due.localeCompare(b.due) || a.since.localeCompare(b.since);
  return Number(!a.due) - Number(!b.due) || a.since.localeCompare(b.since);
}
