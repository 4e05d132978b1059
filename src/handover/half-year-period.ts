import { readSwedishClock } from './swedish-clock.ts';

/** "2026H2": the half-year that an instant belongs to, by the Swedish clock. */
export function periodOf(at: Date | string): string {
  const { date } = readSwedishClock(at);
  return `${date.slice(0, 4)}H${Number(date.slice(5, 7)) <= 6 ? 1 : 2}`;
}

/** The half-year before: "2026H1" for "2026H2". */
export function periodBefore(period: string): string {
  const [year, half] = [Number(period.slice(0, 4)), period.slice(5)];
  return half === '2' ? `${year}H1` : `${year - 1}H2`;
}

/** "första halvåret 2026". */
export function sayPeriod(period: string): string {
  return `${period.endsWith('1') ? 'första' : 'andra'} halvåret ${period.slice(0, 4)}`;
}

/** The half-year that a snapshot taken now is most likely of: in the month after a turn, the one that has just ended. */
export function usualPeriod(now: Date): string {
  const month = Number(readSwedishClock(now).date.slice(5, 7));
  return month === 1 || month === 7 ? periodBefore(periodOf(now)) : periodOf(now);
}
