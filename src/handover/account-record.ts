import { toUuid } from './digest-uuid.ts';
import type { HandoverFile } from './handover-file.ts';
import { nameOfficer } from './name-sender.ts';
import type { SnapshotInput } from './snapshot-input.ts';
import { toSwedishIso } from './swedish-clock.ts';
import { toWebAddress } from './web-address.ts';

/** `konto.json`: what was taken, when and by whom, and what is missing, as `schemas/konto.schema.json` describes it. */
export function toAccountRecord(input: SnapshotInput, name: string, files: HandoverFile[], gaps: string[]) {
  const { channel, settings, program, period, screens } = input;
  const times = screens.map(({ frame }) => frame.picture.at ?? input.at.toISOString()).sort();
  const taken = new Map(screens.map(({ frame }) => [frame.picture.sha256, frame]));
  return {
    schemaVersion: '1.0',
    id: toUuid(screens[0]?.frame.picture.sha256 ?? ''),
    period,
    plattform: channel.platform,
    konto: { namn: channel.name, url: toWebAddress(channel.url) ?? channel.url, beskrivning: channel.purpose ?? null },
    uttag: {
      start: toSwedishIso(times[0] ?? input.at),
      slut: toSwedishIso(times.at(-1) ?? input.at),
      av: nameOfficer(settings),
      omfattning: 'oversikt',
      urval: `${screens.length === 1 ? '1 skärm' : `${screens.length} skärmar`}, ${input.items.length} borttagna eller dolda kommentarer, paket ${name}`,
      brister: gaps,
    },
    filer: files.map(({ path, mime, blob, sha256 }) => {
      const frame = taken.get(sha256);
      return {
        fil: path.replace(/^representations\/rep1\/data\//, ''),
        mime,
        storlek: blob.size,
        sha256,
        ...(frame ? { visar: frame.url, tagen: toSwedishIso(frame.picture.at ?? input.at) } : {}),
      };
    }),
    programvara: { namn: program.name, version: program.version, webblasare: program.browser },
  };
}
