import { suggestMasks } from '../../../src/handover/masking.ts';
import type { DisclosureActions, DisclosureData } from '../../../src/pages/disclosure/disclosure-data.ts';
import type { SnapshotActions, SnapshotData } from '../../../src/pages/snapshot/snapshot-data.ts';
import { story, top } from './sample-journal.ts';
import { now } from './sample-panel.ts';

const nothing = () => undefined;
const picture = story.pictures[0]?.url ?? '';

/** A snapshot of which two screens have been taken. */
export const snapshot: SnapshotData = {
  now,
  top,
  channels: [
    { url: 'https://www.facebook.com/ekbackabibliotek', name: 'Ekbacka bibliotek', platform: 'facebook' },
    { url: 'https://www.instagram.com/ekbackaungdom', name: 'Ekbacka ungdom', platform: 'instagram' },
  ],
  channel: 'https://www.facebook.com/ekbackabibliotek',
  occasion: 'half-year',
  periods: ['2026H2', '2026H1'],
  period: '2026H2',
  tabs: [{ id: 1, title: 'Ekbacka bibliotek | Facebook' }],
  tab: 1,
  screens: [0, 1].map((minute) => ({
    id: String(minute),
    picture,
    url: 'https://www.facebook.com/ekbackabibliotek',
    at: new Date(now.getTime() - (2 - minute) * 60_000),
  })),
  removed: 14,
  archive: { creatorCode: '556000-0100', agreement: 'LÖ 2026:1' },
  isArchiveLocked: false,
  municipality: 'Ekbacka kommun',
  folderHint: 'T:\\Arkiv\\Sociala medier',
  gaps: [
    'Klassificering är inte angiven.',
    'Mottagande arkiv är inte angivet.',
    'https://www.facebook.com/ekbackabibliotek: sidan fortsätter nedanför den sista bilden.',
    'Bilderna visar det som syntes på skärmen: inga videor, inget ljud och inga svar som inte var utfällda.',
  ],
  isTaking: false,
};
export const snapshotActions: SnapshotActions = {
  setChannel: nothing,
  setOccasion: nothing,
  setPeriod: nothing,
  setTab: nothing,
  take: nothing,
  remove: nothing,
  setArchive: nothing,
  save: nothing,
  saveAgain: nothing,
  cancel: nothing,
};

const text = 'Ring mig på 070-1740605 om bokbussen, hälsar Kim Exempelsson. Den stod i Ekbacka centrum hela dagen.';
const suggested = suggestMasks(text, ['Kim Exempelsson']);

/** Copies of two items, of which one is chosen and masked. */
export const disclosure: DisclosureData = {
  now,
  top,
  query: '',
  isEmpty: false,
  more: 412,
  rows: [
    ['2026-0042', true],
    ['2026-0041', false],
    ['2026-0039', false],
  ].map(([number, isChosen], at) => ({
    number: String(number),
    channel: 'Ekbacka bibliotek',
    author: at === 1 ? 'Kim Exempelsson' : 'Robin Provberg',
    beginning: at === 0 ? 'Ring mig på 070-1740605 om bokbussen …' : 'När öppnar simhallen?',
    openedAt: new Date(now.getTime() - at * 86_400_000),
    openedSeq: 0,
    isSecret: at === 2,
    isChosen: isChosen === true,
  })),
  items: [
    {
      number: '2026-0042',
      texts: [
        { field: 'author', text: 'Robin Provberg', masks: [] },
        { field: 'text', text, masks: suggested },
        { field: 'postText', text: 'I december har vi meröppet varje dag.', masks: [] },
      ],
      pictures: [
        { sha256: 'a'.repeat(64), address: picture, width: 640, height: 132, isIncluded: true, areas: [] },
        { sha256: 'b'.repeat(64), address: picture, width: 640, height: 132, isIncluded: false, areas: [] },
      ],
    },
  ],
  provisions: ['OSL 21 kap. 1 §', 'OSL 21 kap. 3 §'],
  provision: '',
  masks: suggested.length,
};
export const disclosureActions: DisclosureActions = {
  search: nothing,
  choose: nothing,
  toggleText: nothing,
  includePicture: nothing,
  addArea: nothing,
  removeArea: nothing,
  setProvision: nothing,
  preview: nothing,
  save: nothing,
  saveAgain: nothing,
  cancel: nothing,
};
