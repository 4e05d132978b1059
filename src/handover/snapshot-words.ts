import { sayPeriod } from './half-year-period.ts';
import type { SnapshotInput } from './snapshot-input.ts';

/** Why a snapshot is taken, to the archive. */
export const occasionWords = { 'half-year': 'halvårsbild', closing: 'bild innan kanalen avslutas' } as const;

/** "Ögonblicksbild av Ekbacka bibliotek, andra halvåret 2026". */
export function titleOfSnapshot({ channel, period }: Pick<SnapshotInput, 'channel' | 'period'>): string {
  return `Ögonblicksbild av ${channel.name}, ${sayPeriod(period)}`;
}
