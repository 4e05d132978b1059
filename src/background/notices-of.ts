import { calendarOf } from '../deadlines/calendar-of.ts';
import { dueToTell } from '../deadlines/due-to-tell.ts';
import { sayDue } from '../deadlines/say-due.ts';
import { isWatched } from '../deadlines/watch-of.ts';
import type { DutyKind, TodoItem } from '../shared/panel-state.ts';
import type { Policy } from '../shared/policy.ts';
import type { InterfaceLanguage } from '../shared/say-in.ts';
import type { Settings } from '../shared/settings.ts';
import { crisisNotices } from './crisis-notices.ts';
import { type NoticeWord, sayNotice } from './notices-in-english.ts';

/** One notification on the screen. No words of a comment and no name of a visitor: it may be seen by anyone. */
export interface Notice {
  /** The id of what it leads to. */
  id: string;
  title: string;
  message: string;
  /** True where a button can tick it off. */
  canTick: boolean;
  /** To be stored, so that it is told once. */
  keys: string[];
}

/** More at once than this become one notification. */
const most = 3;

const dutyWords: Record<DutyKind, NoticeWord> = {
  'daily-review': 'Dagens genomgång',
  watcher: 'Vem bevakar i dag?',
  'follow-up': 'Titta till kommentaren igen efter svaret',
  snapshot: 'Ögonblicksbild av kanalen',
  'policy-review': 'Se över riktlinjerna',
  updates: 'Publicera något nytt',
  backup: 'Säkerhetskopiera journalen',
};

const dueWords = {
  answer: 'Svara',
  remove: 'Ta bort',
  'hand-over': 'Överlämna',
  finish: 'Kontrollera',
  waiting: 'Väntar på svar',
  decide: 'Bestäm',
} as const satisfies Record<string, NoticeWord>;

/**
 * The notifications to show now: what is due soon or overdue, what falls due before the next opening, and the duties that
 * have come back; each once, whatever the computer slept through. What belongs to a channel that nobody watches now waits
 * until the watch begins (HAL-12).
 */
export function noticesOf(
  todo: readonly TodoItem[],
  told: ReadonlySet<string>,
  settings: Settings,
  policy: Policy | undefined,
  now: Date,
): Notice[] {
  const calendar = calendarOf(settings);
  const channels = [...new Set(todo.map(({ channel }) => channel))];
  const watched = new Set(channels.filter((channel) => isWatched(now, settings, policy, channel)));
  const loud = todo.filter(({ channel }) => watched.has(channel));
  const dated = loud.flatMap((item) =>
    item.due && item.rule ? [{ id: item.id, due: new Date(item.due), rule: item.rule, item }] : [],
  );
  const due = dueToTell(dated, now, told, calendar).flatMap(({ item: { item }, key }) =>
    wasToldWaiting(item, told) ? [] : { item, key },
  );
  return [
    ...crisisNotices(todo, told, settings, policy, now),
    ...dueNotices(due, now, settings.language),
    ...weekendNotices(loud, told, now, settings.language),
    ...dutyNotices(loud, told, settings.language),
  ];
}

/** True where the same deadline was told of while nobody had opened the comment: who opens it knows. */
function wasToldWaiting({ commentId = '', due = '' }: TodoItem, told: ReadonlySet<string>, prefix = ''): boolean {
  return told.has(`${prefix}answer-${commentId}@${due}`);
}

interface Untold {
  item: TodoItem;
  key: string;
}

function dueNotices(due: Untold[], now: Date, language: InterfaceLanguage): Notice[] {
  const say = sayNotice(language);
  const late = due.filter(({ item }) => item.due && new Date(item.due) < now).length;
  const [first] = due;
  if (first && due.length > most) {
    const soon = due.length - late;
    const parts = [
      late > 0 ? say(late === 1 ? '{n} försenad' : '{n} försenade', { n: late }) : '',
      soon > 0 ? say('{n} snart', { n: soon }) : '',
    ];
    return [
      {
        id: first.item.id,
        title: say('{n} saker förfaller', { n: due.length }),
        message: say('{list}. Börja med det som förfaller först.', { list: parts.filter(Boolean).join(', ') }),
        canTick: false,
        keys: due.map(({ key }) => key),
      },
    ];
  }
  return due.map(({ item, key }) => ({
    id: item.id,
    title: `${item.kind in dueWords ? say(dueWords[item.kind as keyof typeof dueWords]) : ''}: ${item.channel}`,
    message: sayDueOf(item, now, language),
    canTick: false,
    keys: [key],
  }));
}

function sayDueOf({ due, isUncertain }: TodoItem, now: Date, language: InterfaceLanguage): string {
  return due ? sayDue(new Date(due), now, { isApproximate: isUncertain, language }) : '';
}

function weekendNotices(todo: TodoItem[], told: ReadonlySet<string>, now: Date, language: InterfaceLanguage): Notice[] {
  const say = sayNotice(language);
  const items = todo.filter(({ isDueBeforeOpening }) => isDueBeforeOpening);
  const untold = items.filter((item) => !told.has(weekendKey(item)) && !wasToldWaiting(item, told, weekend));
  const [first] = items;
  if (!first || untold.length === 0) return [];
  return [
    {
      id: first.id,
      title: say('Förfaller under helgen'),
      message: items
        .slice(0, most)
        .map((item) => `${item.channel}: ${sayDueOf(item, now, language)}`)
        .concat(items.length > most ? [say('och {n} till', { n: items.length - most })] : [])
        .join('\n'),
      canTick: false,
      keys: untold.map(weekendKey),
    },
  ];
}

const weekend = 'weekend:';

function weekendKey({ id, due }: TodoItem): string {
  return `${weekend}${id}@${due ?? ''}`;
}

/** One notification a kind, however many channels. */
function dutyNotices(todo: TodoItem[], told: ReadonlySet<string>, language: InterfaceLanguage): Notice[] {
  const say = sayNotice(language);
  return (Object.keys(dutyWords) as DutyKind[]).flatMap((kind): Notice[] => {
    const untold = todo.filter((item) => item.kind === kind && !told.has(item.id));
    const [first] = untold;
    if (!first) return [];
    const alone = aloneWords[kind];
    const names = [...new Set(untold.map(({ channel }) => channel))].filter(Boolean);
    return [
      {
        id: first.id,
        title: say(dutyWords[kind]),
        message: names.join(', ') || (alone ? say(alone) : ''),
        canTick: untold.length === 1 && kind !== 'backup',
        keys: untold.map(({ id }) => id),
      },
    ];
  });
}

/** What to say where there is no channel to name. */
const aloneWords: Partial<Record<DutyKind, NoticeWord>> = {
  'policy-review': 'Det har gått ett år.',
  backup: 'Spara en kopia av journalen på en annan plats.',
};
