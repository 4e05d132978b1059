import type { DraftFrame } from '../../evidence/snapshot-draft.ts';
import type { SnapshotInput } from '../../handover/snapshot-input.ts';
import type { JournalDatabase } from '../../journal/open-journal.ts';
import type { Channel, Settings } from '../../shared/settings.ts';
import type { SnapshotOccasion } from '../../shared/snapshot-frame.ts';
import { gatherHandover } from '../handover/gather-handover.ts';
import { removedIn } from './removed-in.ts';

interface SnapshotWish {
  channel: Channel;
  occasion: SnapshotOccasion;
  period: string;
  frames: DraftFrame[];
}

/** Fetches all that the archive package of a snapshot is made of. */
export async function gatherSnapshot(
  db: JournalDatabase,
  settings: Settings,
  { channel, occasion, period, frames }: SnapshotWish,
  at: Date,
): Promise<SnapshotInput> {
  const { open, secret, unplaced } = removedIn(await db.getAll('items'), channel, period, settings.channels);
  return {
    ...(await gatherHandover(db, settings, open, at)),
    channel,
    occasion,
    period,
    screens: frames.map(({ png, ...frame }) => ({ frame, png: new Blob([png as BlobPart], { type: 'image/png' }) })),
    secretLeftOut: secret.length,
    unplaced,
    schemas: await readSchemas(),
  };
}

/** The XML schemas that go along in every archive package, loaded first when one is made. */
async function readSchemas(): Promise<{ name: string; text: string }[]> {
  const files = await Promise.all([
    import('../../handover/schemas/sip/mets.xsd?raw'),
    import('../../handover/schemas/sip/xlink.xsd?raw'),
    import('../../handover/schemas/sip/DILCISExtensionMETS.xsd?raw'),
    import('../../handover/schemas/sip/DILCISExtensionSIPMETS.xsd?raw'),
    import('../../handover/schemas/sip/ERMS.xsd?raw'),
    import('../../handover/schemas/sip/premis.xsd?raw'),
  ]);
  const names = ['mets', 'xlink', 'DILCISExtensionMETS', 'DILCISExtensionSIPMETS', 'ERMS', 'premis'];
  return files.map(({ default: text }, at) => ({ name: `${names[at]}.xsd`, text }));
}
