import type { DeadlinePolicy, Policy } from '../shared/policy.ts';
import type { InterfaceLanguage } from '../shared/say-in.ts';
import { type SayRuleWord, sayRuleWord } from './rules-in-english.ts';

/** Said where the guideline is silent. */
export const notStated = 'Ej angivet';

/** "08:00" as "8", "16:30" as "16.30", as one says opening hours. */
export function sayHour(time: string): string {
  return time.replace(/^0/, '').replace(/:00$/, '').replace(':', '.');
}

/**
 * A deadline as the policy states it: "48 timmar, bara vardagar", "1 dygn, vardagar 8–17", or the guideline's own word where
 * it gives no figure: "skyndsamt". Never a figure that the guideline does not have.
 */
export function sayRule(
  { rule, words, isGoal }: Pick<DeadlinePolicy, 'rule' | 'words' | 'isGoal'>,
  language: InterfaceLanguage = 'sv',
): string {
  const say = sayRuleWord(language);
  const goal = isGoal ? say(', som mål') : '';
  switch (rule.kind) {
    case 'asap':
      return words ?? say('skyndsamt');
    case 'none':
      return say(notStated);
    case 'elapsed':
      return say('{hours}, alla dagar{goal}', { hours: sayHours(rule.hours, say), goal });
    case 'weekday-hours':
      return say('{hours}, bara vardagar{goal}', { hours: sayHours(rule.hours, say), goal });
    case 'service-day':
      return say('{days} dygn, vardagar {open}–{close}{goal}', {
        days: rule.days,
        open: sayHour(rule.open),
        close: sayHour(rule.close),
        goal,
      });
  }
}

function sayHours(hours: number, say: SayRuleWord): string {
  return hours === 1 ? say('1 timme') : say('{n} timmar', { n: hours });
}

/** Which document the policy rests on: "Rutin för sociala medier, version 1, enligt dokument läst 2026-11". */
export function sayDocument(
  { document, version }: Pick<Policy, 'document' | 'version'>,
  language: InterfaceLanguage = 'sv',
): string {
  const say = sayRuleWord(language);
  const { title, decision, date, read } = document;
  return [title, decision, date, say('version {version}', { version }), say('enligt dokument läst {read}', { read })]
    .filter(Boolean)
    .join(', ');
}
