import type { DeadlinePolicy, Policy } from '../shared/policy.ts';

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
export function sayRule({ rule, words, isGoal }: Pick<DeadlinePolicy, 'rule' | 'words' | 'isGoal'>): string {
  const goal = isGoal ? ', som mål' : '';
  switch (rule.kind) {
    case 'asap':
      return words ?? 'skyndsamt';
    case 'none':
      return notStated;
    case 'elapsed':
      return `${sayHours(rule.hours)}, alla dagar${goal}`;
    case 'weekday-hours':
      return `${sayHours(rule.hours)}, bara vardagar${goal}`;
    case 'service-day':
      return `${rule.days} dygn, vardagar ${sayHour(rule.open)}–${sayHour(rule.close)}${goal}`;
  }
}

function sayHours(hours: number): string {
  return hours === 1 ? '1 timme' : `${hours} timmar`;
}

/** Which document the policy rests on: "Rutin för sociala medier, version 1, enligt dokument läst 2026-11". */
export function sayDocument({ document, version }: Pick<Policy, 'document' | 'version'>): string {
  const { title, decision, date, read } = document;
  return [title, decision, date, `version ${version}`, `enligt dokument läst ${read}`].filter(Boolean).join(', ');
}
