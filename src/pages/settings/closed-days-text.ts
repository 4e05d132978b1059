import type { Settings } from '../../shared/settings.ts';
import { isDay } from '../is-day.ts';
import { isTimeOfDay } from './is-time-of-day.ts';

type ClosedDays = Pick<Settings, 'extraClosedDays' | 'shortDays'>;

/** Closed and short days as lines of text, in order: "2026-12-23", or with the closing time "2026-12-30 12:00". */
export function writeClosedDays({ extraClosedDays = [], shortDays = [] }: ClosedDays): string {
  return [...extraClosedDays, ...shortDays.map(({ day, close }) => `${day} ${close}`)].sort().join('\n');
}

/**
 * Reads such lines back.
 * @returns the days, or the number of the first line that is no day (from 1)
 */
export function readClosedDays(text: string): ClosedDays | { wrongLine: number } {
  const extraClosedDays: string[] = [];
  const shortDays: { day: string; close: string }[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (!line.trim()) continue;
    const [, day = '', close] = /^(\d{4}-\d\d-\d\d)(?:\s+(\d\d:\d\d))?$/.exec(line.trim()) ?? [];
    if (!isDay(day) || (close !== undefined && !isTimeOfDay(close))) return { wrongLine: at + 1 };
    if (close === undefined) extraClosedDays.push(day);
    else shortDays.push({ day, close });
  }
  return { extraClosedDays, shortDays };
}
