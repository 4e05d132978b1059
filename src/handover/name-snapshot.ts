import { sha256Hex } from '../shared/digest.ts';
import type { SnapshotInput } from './snapshot-input.ts';

/** Lower-case ASCII letters and digits; å and ä become a, ö becomes o. */
function toAscii(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '')
    .slice(0, 40);
}

/**
 * The name of an archive package, which is also its identifier: kind, organisation number, platform, account, half-year and
 * eight digits of what it holds (facts on records, 8.2).
 * @example 'sm-2120000000-facebook-ekbackabibliotek-2026H2-0b7c7f6e'
 */
export async function nameSnapshot(
  input: Pick<SnapshotInput, 'settings' | 'channel' | 'period' | 'at' | 'screens'>,
): Promise<string> {
  const { settings, channel, period, at, screens } = input;
  const digest = await sha256Hex(
    JSON.stringify([channel.url, period, at.toISOString(), screens.map(({ frame }) => frame.picture.sha256)]),
  );
  const number = (settings.archive?.creatorCode ?? '').replace(/\D/g, '') || 'utanorgnr';
  const account = toAscii(channel.handle ?? channel.name) || 'konto';
  return `sm-${number}-${channel.platform}-${account}-${period}-${digest.slice(0, 8)}`;
}
