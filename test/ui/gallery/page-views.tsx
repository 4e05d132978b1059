import type { ComponentChildren } from 'preact';
import { ProtectionView } from '../../../src/pages/data-protection/ProtectionView.tsx';
import { DisclosureView } from '../../../src/pages/disclosure/DisclosureView.tsx';
import { GuideView } from '../../../src/pages/guide/GuideView.tsx';
import { afterAct, type GuideAct, guideGround, guideStart } from '../../../src/pages/guide/guide-state.ts';
import { NoPolicyYet } from '../../../src/pages/guide/NoPolicyYet.tsx';
import { HandoverView } from '../../../src/pages/handover/HandoverView.tsx';
import type { HandoverData } from '../../../src/pages/handover/handover-data.ts';
import { HelpView } from '../../../src/pages/help/HelpView.tsx';
import { lawRows } from '../../../src/pages/help/law-rows.ts';
import { JournalView } from '../../../src/pages/journal/JournalView.tsx';
import type { JournalData } from '../../../src/pages/journal/journal-data.ts';
import { markHits } from '../../../src/pages/journal/mark-hits.ts';
import { SettingsView } from '../../../src/pages/settings/SettingsView.tsx';
import { SnapshotView } from '../../../src/pages/snapshot/SnapshotView.tsx';
import { StatisticsView } from '../../../src/pages/statistics/StatisticsView.tsx';
import { UnknownPageView } from '../../../src/pages/unknown-page/UnknownPageView.tsx';
import { WeedingView } from '../../../src/pages/weeding/WeedingView.tsx';
import { WorkView } from '../../../src/pages/work/WorkView.tsx';
import { presetById } from '../../../src/policy/preset-by-id.ts';
import { setLanguage } from '../../../src/ui/say.ts';
import { BadgeStates } from './BadgeStates.tsx';
import { galleryLanguage } from './gallery-language.ts';
import * as copies from './sample-copies.ts';
import * as sample from './sample-journal.ts';
import * as pages from './sample-pages.ts';
import * as records from './sample-records.ts';

const page = { now: sample.journal.now, top: sample.top };

const journal = (data: Partial<JournalData> = {}) => (
  <JournalView data={{ ...sample.journal, ...data }} actions={sample.journalActions} />
);

const tibro = presetById('tibro');
const tibroInsult = guideGround(tibro)?.id ?? '';
const guide = (acts: GuideAct[]) => (
  <GuideView
    top={sample.top}
    facts={{ settings: pages.settings.settings, policy: tibro, commandKey: 'Alt+Skift+S', now: sample.journal.now }}
    state={acts.reduce((state, act) => afterAct(state, act, tibro, sample.journal.now), guideStart)}
    act={() => undefined}
  />
);

const handover = (data: Partial<HandoverData> = {}) => (
  <HandoverView data={{ ...pages.handover, ...data }} actions={pages.handoverActions} />
);

/** Every view of the pages, by name. */
export const pageViews: Record<string, () => ComponentChildren> = {
  'journal-list': () => journal(),
  'journal-story': () => journal({ openNumber: '2026-0042', story: sample.story }),
  'journal-english': () => {
    setLanguage('en');
    return journal({ openNumber: '2026-0042', story: sample.story });
  },
  'journal-empty': () =>
    journal({ items: 0, entries: 0, since: undefined, rows: [], filters: [], notHandedOver: { count: 0 }, backup: {} }),
  'journal-no-hits': () => journal({ rows: [], query: 'simhall' }),
  'journal-loading': () => journal({ isLoading: true, rows: [] }),
  'journal-broken': () =>
    journal({
      standing: {
        integrity: 'broken',
        completeness: 'holds',
        firstBroken: { seq: 4807, why: 'Post 4807 är ändrad: den stämmer inte med sin kontrollsumma.' },
      },
      openNumber: '2026-0042',
      story: {
        ...sample.story,
        ladder: {
          integrity: 'broken',
          completeness: 'unknown',
          files: { like: 1, of: 2 },
          entries: 4816,
          firstBroken: { seq: 4807, why: 'Post 4807 är ändrad: den stämmer inte med sin kontrollsumma.' },
        },
      },
    }),
  handover: () => handover(),
  'handover-saved': () =>
    handover({
      provision: 'OSL 21 kap. 7 §',
      saved: { name: 'diarieunderlag_2026-11-20_facebook_0b7c7f6e.zip', at: pages.handover.now, way: 'file' },
    }),
  'handover-empty': () => handover({ rows: [], waiting: 0, receipts: [] }),
  snapshot: () => <SnapshotView data={copies.snapshot} actions={copies.snapshotActions} />,
  'snapshot-saved': () => (
    <SnapshotView
      data={{
        ...copies.snapshot,
        screens: [],
        tabs: [],
        tab: undefined,
        saved: { name: 'sm-5560000100-facebook-ekbackabibliotek-2026H2-0b7c7f6e.zip', at: copies.snapshot.now },
      }}
      actions={copies.snapshotActions}
    />
  ),
  disclosure: () => <DisclosureView data={copies.disclosure} actions={copies.disclosureActions} />,
  'disclosure-making': () => (
    <DisclosureView
      data={{ ...copies.disclosure, provision: 'OSL 21 kap. 3 §', work: { what: 'make', done: 1, of: 3 } }}
      actions={copies.disclosureActions}
    />
  ),
  help: () => (
    <HelpView
      data={{
        ...page,
        guide: '#guide',
        policy: presetById('hallsberg'),
        laws: lawRows(presetById('hallsberg'), galleryLanguage),
      }}
    />
  ),
  'unknown-page': () => <UnknownPageView data={{ ...page, isSetUp: true }} />,
  'unknown-page-not-set-up': () => <UnknownPageView data={{ ...page, isSetUp: false }} />,
  guide: () => guide([]),
  'guide-held': () => guide([{ do: 'open' }, { do: 'choose', groundId: tibroInsult }, { do: 'press-remove' }]),
  'guide-done': () =>
    guide([
      ...[{ do: 'open' } as const, { do: 'choose', groundId: tibroInsult } as const, { do: 'save' } as const],
      ...[{ do: 'hand-over' } as const, { do: 'press-remove' } as const, { do: 'close-gate' } as const],
    ]),
  'guide-no-policy': () => <NoPolicyYet data={page} />,
  work: () => <WorkView data={pages.work} actions={pages.workActions} />,
  'work-empty': () => <WorkView data={{ ...pages.work, items: [] }} actions={pages.workActions} />,
  settings: () => <SettingsView data={pages.settings} actions={pages.settingsActions} />,
  'settings-locked': () => <SettingsView data={pages.lockedSettings} actions={pages.settingsActions} />,
  'settings-own': () => <SettingsView data={pages.ownSettings} actions={pages.settingsActions} />,
  'settings-begun': () => (
    <SettingsView data={{ ...pages.settings, hasJustBegun: true }} actions={pages.settingsActions} />
  ),
  'settings-crisis': () => <SettingsView data={pages.crisisSettings} actions={pages.settingsActions} />,
  'settings-first-run': () => <SettingsView data={pages.firstRun} actions={pages.settingsActions} />,
  badge: () => <BadgeStates />,
  'journal-100000': () => journal({ rows: sample.manyRows(), items: 100_000, entries: 612_345 }),
  weeding: () => <WeedingView data={records.weedingPictures} actions={records.weedingActions} />,
  'weeding-preview': () => (
    <WeedingView data={{ ...records.weeding, preview: records.preview }} actions={records.weedingActions} />
  ),
  'weeding-done': () => (
    <WeedingView data={{ ...records.weeding, done: records.weeded }} actions={records.weedingActions} />
  ),
  statistics: () => <StatisticsView data={records.statistics} actions={records.statisticsActions} />,
  'data-protection': () => <ProtectionView data={records.protection} actions={records.protectionActions} />,
  'journal-weeded': () => journal({ openNumber: '2026-0032', story: records.weededStory }),
  'journal-work': () =>
    journal({
      query: 'dumma',
      rows: sample.rows.map((row, at) =>
        at === 1 ? { ...row, earlier: markHits(records.textBefore, ['dumma']) } : row,
      ),
      ownEntries: records.ownEntries,
      isPersisted: false,
      theirs: { name: 'sakerhetskopia-2026-11-19.zip' },
      work: { what: 'open-copy', done: 1500, of: 4816 },
      offered: { name: 'sakerhetskopia.zip' },
    }),
};
