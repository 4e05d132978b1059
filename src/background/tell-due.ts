import browser from 'webextension-polyfill';
import { calendarOf } from '../deadlines/calendar-of.ts';
import { policyInForce } from '../policy/policy-in-force.ts';
import { logFault } from '../shared/log-fault.ts';
import { makeQueue } from '../shared/make-queue.ts';
import type { TodoItem } from '../shared/panel-state.ts';
import type { Policy } from '../shared/policy.ts';
import type { SaySentence } from '../shared/say-in.ts';
import type { Settings } from '../shared/settings.ts';
import { dayMs } from '../shared/stockholm-time.ts';
import { changeDuties } from './duties.ts';
import { finishTodo } from './finish-todo.ts';
import { forgetOldWaiting } from './forget-old-waiting.ts';
import { isOfSite } from './is-of-site.ts';
import { journalOfProfile } from './journal-of-profile.ts';
import { listTodo } from './list-todo.ts';
import { noteFirstSeen } from './note-first-seen.ts';
import { type NoticeWord, sayNotice } from './notices-in-english.ts';
import { type Notice, noticesOf } from './notices-of.ts';
import { showWaiting } from './refresh-badge.ts';
import { readSettings } from './settings.ts';

/** How long a told thing is remembered after it has left the list, milliseconds: the clock may be moved back. */
const memory = 400 * dayMs;

const inTurn = makeQueue();

/**
 * Shows what waits in the badge, and notifies of what is due now and has not been told. One run after the other, so that two
 * at once do not tell twice.
 */
export function tellDue(): Promise<void> {
  return inTurn(() => tell(new Date()));
}

async function tell(now: Date): Promise<void> {
  const settings = await readSettings();
  const policy = policyInForce(settings);
  const { told } = await changeDuties((duties) => noteFirstSeen(duties, settings, policy, now));
  // What is not forgotten now is in a minute: nobody goes without a reminder for it.
  if (policy) await forgetOld(settings, policy, now).catch(logFault('old questions'));
  const todo = await showWaiting(settings, now);
  if (!policy || settings.reminders?.notify === false) return;
  const notices = noticesOf(todo, new Set(Object.keys(told)), settings, policy, now);
  if (notices.length === 0) return;
  // Stored before it is shown: a worker that dies in between tells once too few, and the badge still tells.
  const at = now.toISOString();
  const isRemembered = (told: string) => now.getTime() - new Date(told).getTime() < memory;
  await changeDuties((duties) => ({
    ...duties,
    told: {
      ...Object.fromEntries(Object.entries(duties.told).filter(([, told]) => isRemembered(told))),
      ...Object.fromEntries(notices.flatMap(({ keys }) => keys).map((key) => [key, at])),
    },
  }));
  for (const notice of notices) await showNotice(notice, sayNotice(settings.language));
}

async function forgetOld(settings: Settings, policy: Policy, now: Date): Promise<void> {
  await forgetOldWaiting(await journalOfProfile(), now, policy, calendarOf(settings));
}

/** Shows one notification; a click on it leads to what its id names, else to the journal. */
export async function showNotice({ id, title, message, canTick }: Notice, say: SaySentence<NoticeWord>): Promise<void> {
  const notification = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('icons/icon-128.png'),
    title,
    message,
  };
  const buttons = [{ title: say('Öppna') }, ...(canTick ? [{ title: say('Klart') }] : [])];
  try {
    await browser.notifications.create(id, { ...notification, buttons } as typeof notification);
  } catch {
    // Firefox knows no buttons, and refuses the word: there a click on the notification opens.
    await browser.notifications.create(id, notification);
  }
}

/** What a click on a notification does: opens what it is about, or ticks it off. */
export async function answerNotice(id: string, button: 'open' | 'tick'): Promise<void> {
  await browser.notifications.clear(id);
  const [db, settings] = [await journalOfProfile(), await readSettings()];
  if (button === 'tick') return finishTodo(db, settings, id);
  const todo = await listTodo(db, settings, new Date());
  const tab = await browser.tabs.create({ url: placeOf(todo.find((one) => one.id === id)) });
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

/** Where something is worked with: on the platform, or on one of our pages. */
function placeOf(todo: TodoItem | undefined): string {
  const page = (name: string, hash = '') => browser.runtime.getURL(`src/pages/${name}/${name}.html${hash}`);
  if (todo?.kind === 'hand-over' || todo?.kind === 'finish') {
    return page(todo.kind === 'finish' ? 'journal' : 'handover', todo.number ? `#${todo.number}` : '');
  }
  if (todo?.kind === 'policy-review') return page('settings', '#policy');
  // What has come from a page is only opened where it leads back to the platform.
  if (todo?.permalink && isOfSite(todo.permalink)) return todo.permalink;
  return page('journal', todo?.number ? `#${todo.number}` : '');
}
