import { sayPeriod } from './half-year-period.ts';
import { limitText } from './limit-text.ts';
import { nameSender } from './name-sender.ts';
import type { SnapshotInput } from './snapshot-input.ts';
import { toSwedishTime } from './swedish-clock.ts';

/** `documentation/LAS_MIG.txt`: what the archive package is, and the log of what is missing. For Notepad: BOM and CRLF. */
export function writeSnapshotReadMe(input: SnapshotInput, name: string, gaps: string[]): string {
  const { settings, channel, period, program, screens, items } = input;
  const lines = [
    name,
    `Ögonblicksbild av ${channel.name} (${channel.url}), ${sayPeriod(period)}.`,
    `${nameSender(settings)}. Gjord ${toSwedishTime(input.at)}.`,
    'Arkivpaket enligt E-ARK SIP 2.1.0, som är Riksarkivets FGS Paketstruktur 2.0. Beskrivning enligt E-ARK ERMS 2.1.2.',
    '',
    `representations/rep1/data/00_oversikt.pdf visar ${screens.length === 1 ? 'en skärm. Bilden' : `${screens.length} skärmar. Bilderna`} ligger ${screens.length === 1 ? 'oförändrad' : 'oförändrade'} bredvid.`,
    items.length === 0
      ? 'Inga borttagna eller dolda kommentarer från perioden ingår.'
      : `Mapparna handling-001 och framåt är periodens borttagna och dolda kommentarer: ${items.length}.`,
    'Kontrollera filerna i paketets översta mapp: sha256sum -c documentation/manifest-sha256.txt',
    '',
    'Vad som saknas:',
    ...gaps.map((gap) => `- ${gap}`),
    '',
    limitText,
    `Gjord med ${program.name} ${program.version}.`,
  ];
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}
