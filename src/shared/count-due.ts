import { dueTone } from './due-tone.ts';

/** How many due times have passed, and how many are left of this day in Sweden. */
export function countDue(dues: readonly Date[], now: Date): { late: number; soon: number } {
  const tones = dues.map((due) => dueTone(due, now));
  return { late: tones.filter((tone) => tone === 'late').length, soon: tones.filter((tone) => tone === 'soon').length };
}
