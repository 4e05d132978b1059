import { badgeOf, type DueBadge } from '../deadlines/badge.ts';
import { calendarOf } from '../deadlines/calendar-of.ts';
import { isWatched } from '../deadlines/watch-of.ts';
import type { TodoItem } from '../shared/panel-state.ts';
import type { Policy } from '../shared/policy.ts';
import type { Settings } from '../shared/settings.ts';
import { sayNotice } from './notices-in-english.ts';

/**
 * The badge for what waits, with each rule's own warning time (requirements 4.2). A daily review that a whole weekday
 * passed without counts as overdue (TIB-06). Empty while no channel is watched (HAL-12); the words still tell.
 */
export function badgeOfTodo(
  todo: readonly TodoItem[],
  settings: Settings,
  policy: Policy | undefined,
  now: Date,
): DueBadge {
  const calendar = calendarOf(settings);
  const dated = todo.flatMap(({ due, rule, isUncertain }) =>
    due && rule ? [{ due: new Date(due), rule, isUncertain }] : [],
  );
  const missed = todo.filter(isMissedReview);
  const isQuiet = !isWatched(now, settings, policy);
  const reviews = missed.map(({ since }) => ({ due: new Date(since), rule: { kind: 'elapsed', hours: 24 } as const }));
  const badge = badgeOf([...dated, ...reviews], now, calendar, { isQuiet, language: settings.language });
  if (missed.length === 0) return badge;
  const channels = missed.map(({ channel }) => channel).join(', ');
  const says = sayNotice(settings.language)('{says} Genomgång saknas: {channels}.', { says: badge.says, channels });
  return { ...badge, says };
}

function isMissedReview({ kind, missed = 0 }: TodoItem): boolean {
  return kind === 'daily-review' && missed > 0;
}
