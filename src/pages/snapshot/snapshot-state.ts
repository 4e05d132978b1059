import { type DraftFrame, snapshotDraft } from '../../evidence/snapshot-draft.ts';
import { periodBefore, periodOf, usualPeriod } from '../../handover/half-year-period.ts';
import { findSnapshotGaps } from '../../handover/snapshot-gaps.ts';
import type { JournalDatabase } from '../../journal/open-journal.ts';
import type { Item } from '../../shared/item.ts';
import type { Channel, Settings } from '../../shared/settings.ts';
import type { SnapshotOccasion } from '../../shared/snapshot-frame.ts';
import type { WorkState } from '../long-work.ts';
import { pageData } from '../page-data.ts';
import { removedIn } from './removed-in.ts';
import type { SnapshotData } from './snapshot-data.ts';

/** What the page knows between two drawings. */
export interface SnapshotState extends WorkState {
  db: JournalDatabase;
  items: Item[];
  channel: string;
  occasion: SnapshotOccasion;
  period: string;
  tabs: SnapshotData['tabs'];
  tab: number | undefined;
  frames: DraftFrame[];
  isTaking: boolean;
  saved: (NonNullable<SnapshotData['saved']> & { saveAgain: () => Promise<void> }) | undefined;
}

/** The page before anything of the journal is read. */
export const startState = (settings: Settings, db: JournalDatabase): SnapshotState => ({
  settings,
  db,
  items: [],
  channel: settings.channels[0]?.url ?? '',
  occasion: 'half-year',
  period: usualPeriod(new Date()),
  tabs: [],
  tab: undefined,
  frames: [],
  isTaking: false,
  saved: undefined,
});

/** Addresses of the screens, made once for each. */
const addresses = new Map<string, string>();

function addressOf({ id, png }: DraftFrame): string {
  const known = addresses.get(id);
  if (known) return known;
  const address = URL.createObjectURL(new Blob([png as BlobPart], { type: 'image/png' }));
  addresses.set(id, address);
  return address;
}

/** Reads the draft's screens anew, and lets go of the pictures of those that are gone. */
export async function readFrames(): Promise<DraftFrame[]> {
  const frames = await snapshotDraft.list();
  for (const [id, address] of addresses) {
    if (frames.some((frame) => frame.id === id)) continue;
    URL.revokeObjectURL(address);
    addresses.delete(id);
  }
  return frames;
}

export function channelOf({ settings, channel }: SnapshotState): Channel | undefined {
  return settings.channels.find(({ url }) => url === channel);
}

/** The state as the view shows it. */
export function describeSnapshot(state: SnapshotState): SnapshotData {
  const { settings, items, frames, period } = state;
  const channel = channelOf(state);
  const removed = channel
    ? removedIn(items, channel, period, settings.channels)
    : { open: [], secret: [], unplaced: 0 };
  const now = new Date();
  return {
    ...pageData(state),
    channels: settings.channels,
    channel: state.channel,
    occasion: state.occasion,
    periods: [periodOf(now), periodBefore(periodOf(now))],
    period,
    tabs: state.tabs,
    tab: state.tab,
    screens: frames.map((frame) => ({
      id: frame.id,
      picture: addressOf(frame),
      url: frame.url,
      at: new Date(frame.picture.at ?? 0),
    })),
    removed: removed.open.length,
    archive: settings.archive ?? {},
    isArchiveLocked: settings.managed?.includes('archive') ?? false,
    municipality: settings.municipality,
    folderHint: settings.exportFolderHint,
    gaps: channel
      ? findSnapshotGaps({
          channel,
          unplaced: removed.unplaced,
          screens: frames.map((frame) => ({ frame })),
          settings,
          items: removed.open.map((item) => ({ item })),
          secretLeftOut: removed.secret.length,
        })
      : [],
    isTaking: state.isTaking,
    work: state.work,
    saved: state.saved,
  };
}
