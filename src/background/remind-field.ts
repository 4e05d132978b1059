import { calendarOf } from '../deadlines/calendar-of.ts';
import { nextWorkingDayNumber } from '../deadlines/working-day.ts';
import { instantOf, wallTimeAt } from '../shared/stockholm-time.ts';
import type { WayField } from '../shared/way-sheet.ts';
import type { WayFacts } from './way.ts';

const hour = 3_600_000;

/**
 * When to look again at what is parked: its own clock, beside that of the answer (SMB-27, TIB-22). The guidelines give no
 * hours for it, so the moderator chooses; the next weekday at nine is chosen beforehand.
 */
export function remindField({ settings, now, say }: WayFacts): WayField {
  const calendar = calendarOf(settings);
  const { day, ms } = wallTimeAt(now);
  const next = nextWorkingDayNumber(day, calendar);
  const later = nextWorkingDayNumber(nextWorkingDayNumber(next, calendar), calendar);
  const at = (on: number, clock: number) => instantOf({ day: on, ms: clock * hour }).toISOString();
  const options = [
    ...(ms < 13 * hour ? [{ value: at(day, 15), text: say('I dag 15:00') }] : []),
    { value: at(next, 9), text: say('Nästa vardag 09:00') },
    { value: at(later, 9), text: say('Om tre vardagar 09:00') },
  ];
  return { id: 'remind', kind: 'choice', label: say('Påminn mig'), value: at(next, 9), options };
}

/** An instant as it came back from the sheet, UTC ISO; undefined where it is none. */
export function remindAt(value: string | undefined): { remind?: string } {
  const at = value ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? {} : { remind: new Date(at).toISOString() };
}
