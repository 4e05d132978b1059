import { isWatched } from '../deadlines/watch-of.ts';
import type { TodoItem } from '../shared/panel-state.ts';
import type { Policy } from '../shared/policy.ts';
import type { Settings } from '../shared/settings.ts';
import { sayNotice } from './notices-in-english.ts';
import type { Notice } from './notices-of.ts';

/** How often it is said during a crisis, minutes, where the settings say nothing else. */
const usual = 30;

/** During a crisis: again and again how many questions wait, as long as any do (HAL-21). */
export function crisisNotices(
  todo: readonly TodoItem[],
  told: ReadonlySet<string>,
  settings: Settings,
  policy: Policy | undefined,
  now: Date,
): Notice[] {
  const { crisis } = settings;
  const waiting = todo.filter(({ kind }) => kind === 'answer' || kind === 'decide').length;
  if (!crisis?.active || waiting === 0 || !isWatched(now, settings, policy)) return [];
  const key = `crisis:${Math.floor(now.getTime() / ((crisis.remindEvery ?? usual) * 60_000))}`;
  if (told.has(key)) return [];
  const say = sayNotice(settings.language);
  const message = say(waiting === 1 ? 'En fråga väntar på svar.' : '{n} frågor väntar på svar.', { n: waiting });
  return [{ id: key, title: say('Krisläge'), message, canTick: false, keys: [key] }];
}
