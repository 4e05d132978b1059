import * as v from 'valibot';
import { timeOfDay } from '../../policy/schema-parts.ts';

/** True for a time of day as it is written in Sweden: 08:00, not 8. */
export function isTimeOfDay(text: string): boolean {
  return v.is(timeOfDay, text);
}
