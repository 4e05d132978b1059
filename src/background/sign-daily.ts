import { calendarOf } from '../deadlines/calendar-of.ts';
import { isWorkingDay } from '../deadlines/working-day.ts';
import type { JournalDatabase } from '../journal/open-journal.ts';
import { readEntry, readLastOf } from '../journal/read-journal.ts';
import { signCheckpoint } from '../journal/sign-checkpoint.ts';
import type { Settings } from '../shared/settings.ts';
import { wallTimeAt } from '../shared/stockholm-time.ts';

/**
 * Signs a checkpoint once a working day (DESIGN 7): when the day begins, over what was written before it and is not signed
 * yet. A day on which nothing was written needs none.
 * @returns whether one was signed
 */
export async function signDaily(db: JournalDatabase, settings: Settings, now: Date): Promise<boolean> {
  if (!isWorkingDay(now, calendarOf(settings))) return false;
  const last = await readLastOf(db, 'checkpoint');
  const unsigned = await readEntry(db, last ? last.seq + 1 : 0);
  if (!unsigned || wallTimeAt(new Date(unsigned.at)).day >= wallTimeAt(now).day) return false;
  await signCheckpoint(db, now);
  return true;
}
