import type { DutyKind } from '../shared/panel-state.ts';
import { dayMs, instantOf, stockholmDay, wallTimeAt } from '../shared/stockholm-time.ts';
import type { Calendar } from './calendar.ts';
import { aYearAfter, lastMonthOfHalfYear, startOfHalfYear, startOfHalfYearBefore } from './half-year.ts';
import type { ReminderRules } from './reminder-rules.ts';
import { readTimeOfDay } from './service-time.ts';
import { isWorkingDayNumber, nextWorkingDayNumber } from './working-day.ts';

/** Stored instants, UTC ISO. What is missing has not been done. */
export interface ReminderFacts {
  channels: {
    key: string;
    registeredAt: string;
    reviewedAt?: string | undefined;
    watcherNamedAt?: string | undefined;
    /** Of the half-year that the picture is of: one that was taken late has the last instant of that. */
    snapshotAt?: string | undefined;
    publishedAt?: string | undefined;
  }[];
  answered: { item: string; at: string; followedUpAt?: string | undefined }[];
  /** When the policy was taken into use or last looked through. */
  policyReviewedAt?: string | undefined;
  /** The last backup, or the first entry where there has been none. Missing where there is nothing to back up. */
  backedUpAt?: string | undefined;
}

export interface Reminder {
  /** The same each time it is computed, and another one for the next day or period: so each is told once. */
  id: string;
  kind: DutyKind;
  channel?: string | undefined;
  item?: string | undefined;
  /** Since when it is due. */
  since: Date;
  /** For the daily review: weekdays before this one that passed without. */
  missed?: number | undefined;
}

/**
 * What is due of the duties that come back. Computed from stored instants alone: after a weekend asleep, a moved clock or two
 * weeks with the browser closed, what is due is there at once, and each duty once. `open` is when the day's watch begins.
 */
export function dueReminders(
  facts: ReminderFacts,
  rules: ReminderRules,
  now: Date,
  calendar: Calendar = {},
  open = '08:00',
): Reminder[] {
  const opening = readTimeOfDay(open);
  const watch = latestOpening(now, opening, calendar);
  const found: Reminder[] = [];
  const add = (
    kind: Reminder['kind'],
    since: Date | undefined,
    about: Pick<Reminder, 'channel' | 'item' | 'missed'> = {},
  ) => {
    if (!since || since > now) return;
    const day = stockholmDay(since);
    found.push({ id: [kind, about.channel ?? about.item, day].filter(Boolean).join(':'), kind, ...about, since });
  };
  const past = (at: string | undefined) => (isBelievable(at, now) ? at : undefined);
  for (const { key: channel, ...stored } of facts.channels) {
    const registeredAt = past(stored.registeredAt) ?? watch.toISOString();
    const [reviewedAt, snapshotAt] = [past(stored.reviewedAt), past(stored.snapshotAt)];
    const isNew = new Date(registeredAt) > watch;
    if (rules.hasDailyReview && !isNew) {
      const missed = weekdaysBetween(new Date(reviewedAt ?? registeredAt), watch, calendar);
      add('daily-review', undone(watch, reviewedAt), { channel, missed });
    }
    if (rules.hasNamedWatcher && !isNew) add('watcher', undone(watch, past(stored.watcherNamedAt)), { channel });
    add('snapshot', snapshotSince(rules.snapshot, { registeredAt, snapshotAt }, now), { channel });
    if (rules.updateDays !== undefined) {
      add('updates', after(past(stored.publishedAt) ?? registeredAt, rules.updateDays), { channel });
    }
  }
  // Looked at first: the answers of years are many, and to ask the calendar for each takes seconds.
  const unseen = rules.hasFollowUp ? facts.answered.filter(({ followedUpAt }) => !followedUpAt) : [];
  for (const { item, at } of unseen) {
    const day = nextWorkingDayNumber(wallTimeAt(new Date(at)).day, calendar);
    add('follow-up', instantOf({ day, ms: opening }), { item });
  }
  const { policyReviewedAt, backedUpAt } = facts;
  if (rules.hasYearlyReview && policyReviewedAt) {
    add('policy-review', past(policyReviewedAt) ? aYearAfter(new Date(policyReviewedAt)) : watch);
  }
  if (backedUpAt) add('backup', past(backedUpAt) ? after(backedUpAt, rules.backupDays) : watch);
  return found.sort((a, b) => a.since.getTime() - b.since.getTime());
}

/**
 * False for what was done more than a day from now: it was noted by a clock that has been set back since. To believe it
 * would silence the duty until then; to ask once too often costs a click.
 */
function isBelievable(at: string | undefined, now: Date): boolean {
  return at !== undefined && new Date(at).getTime() <= now.getTime() + dayMs;
}

/** The opening of the latest weekday that has begun: a Friday's duty is still there on Sunday. */
function latestOpening(now: Date, opening: number, calendar: Calendar): Date {
  const wall = wallTimeAt(now);
  let day = wall.ms < opening ? wall.day - 1 : wall.day;
  while (!isWorkingDayNumber(day, calendar)) day -= 1;
  return instantOf({ day, ms: opening });
}

/** `since`, unless it was done on that day or later. Before opening counts too: the early bird has done it. */
function undone(since: Date, doneAt: string | undefined): Date | undefined {
  return doneAt && wallTimeAt(new Date(doneAt)).day >= wallTimeAt(since).day ? undefined : since;
}

/** The weekdays after the day of one instant and before the day of another. */
function weekdaysBetween(from: Date, to: Date, calendar: Calendar): number {
  const end = wallTimeAt(to).day;
  let count = 0;
  for (let day = wallTimeAt(from).day + 1; day < end; day += 1) if (isWorkingDayNumber(day, calendar)) count += 1;
  return count;
}

function after(iso: string, days: number): Date {
  return new Date(new Date(iso).getTime() + days * dayMs);
}

/**
 * Since when a picture of the channel is due. One of the half-year is asked for in its last month, and stays due until it is
 * taken. A picture from the last fortnight before the turn of the half-year is the picture of that turn.
 */
function snapshotSince(
  when: ReminderRules['snapshot'],
  times: { registeredAt: string; snapshotAt?: string | undefined },
  now: Date,
): Date | undefined {
  if (when === 'none') return undefined;
  const start = startOfHalfYear(now);
  const isNew = new Date(times.registeredAt) > start;
  if (when === 'within') {
    const before = startOfHalfYearBefore(now);
    const taken = times.snapshotAt ? new Date(times.snapshotAt) : undefined;
    if (taken && taken >= start) return undefined;
    return lastMonthOfHalfYear(isNew || (taken && taken >= before) ? now : before);
  }
  if (isNew) return undefined;
  const enough = new Date(start.getTime() - 14 * dayMs);
  return times.snapshotAt && new Date(times.snapshotAt) >= enough ? undefined : start;
}
