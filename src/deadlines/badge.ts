import { countDue } from '../shared/count-due.ts';
import type { DeadlineRule } from '../shared/deadline-rule.ts';
import type { InterfaceLanguage } from '../shared/say-in.ts';
import type { Calendar } from './calendar.ts';
import { sayDueWord } from './due-in-english.ts';
import { dueState } from './due-state.ts';
import { sayDue } from './say-due.ts';

/** What the toolbar's badge shows: sign and number, how pressing, and the same in words for the tooltip. */
export interface DueBadge {
  /** "2" due soon, "!1" overdue, "" nothing pressing. */
  text: string;
  level: 'none' | 'soon' | 'overdue';
  says: string;
}

/**
 * The badge for items that wait, computed from their stored instants alone. `isQuiet` outside the hours of watch: then the
 * badge is empty, and the words still tell.
 */
export function badgeOf(
  items: readonly { due: Date | null; rule: DeadlineRule; isUncertain?: boolean }[],
  now: Date,
  calendar: Calendar = {},
  options: { isQuiet?: boolean; language?: InterfaceLanguage } = {},
): DueBadge {
  const states = items.map(({ due, rule }) => dueState(due, now, rule, calendar));
  const overdue = states.filter((state) => state === 'overdue').length;
  const soon = items.flatMap(({ due, isUncertain }, at) =>
    due && states[at] === 'soon' ? [{ due, isApproximate: isUncertain === true }] : [],
  );
  const { soon: today } = countDue(
    items.flatMap(({ due }) => due ?? []),
    now,
  );
  const level = options.isQuiet ? 'none' : overdue > 0 ? 'overdue' : soon.length > 0 ? 'soon' : 'none';
  const text = { none: '', soon: number(soon.length), overdue: `!${number(overdue)}` }[level];
  return { text, level, says: sayCounts({ overdue, soon, today }, now, options.language) };
}

interface Soon {
  due: Date;
  /** True where its clock started at an uncertain time. */
  isApproximate: boolean;
}

function sayCounts(
  { overdue, soon, today }: { overdue: number; soon: Soon[]; today: number },
  now: Date,
  language: InterfaceLanguage = 'sv',
): string {
  const say = sayDueWord(language);
  const ofToday = today > 0 ? say('{n} förfaller i dag', { n: today }) : '';
  if (overdue > 99) return say('Fler än 99 försenade.');
  if (overdue > 0) {
    const late = say(overdue === 1 ? '{n} försenad' : '{n} försenade', { n: overdue });
    return `${late}${ofToday && `, ${ofToday}`}.`;
  }
  const [first] = soon;
  if (first) {
    const { due, isApproximate } = soon.reduce((next, one) => (one.due < next.due ? one : next), first);
    const time = sayDue(due, now, { isApproximate, language });
    return say('{n} förfaller snart. Närmast: {time}.', { n: soon.length, time });
  }
  return ofToday ? `${ofToday}.` : say('Inget förfaller i dag.');
}

/** No badge has room for more than two digits. */
function number(count: number): string {
  return String(Math.min(count, 99));
}
