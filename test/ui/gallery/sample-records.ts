import type { ProtectionActions, ProtectionData } from '../../../src/pages/data-protection/protection-data.ts';
import type { JournalRow } from '../../../src/pages/journal/journal-data.ts';
import type { Story, StoryEntry } from '../../../src/pages/journal/story-data.ts';
import type { StatisticsData } from '../../../src/pages/statistics/StatisticsView.tsx';
import type { WeedingActions, WeedingData, WeedingPreview } from '../../../src/pages/weeding/weeding-data.ts';
import type { JournalLine } from '../../../src/shared/journal-entry.ts';
import { galleryLanguage } from './gallery-language.ts';
import { rows, top } from './sample-journal.ts';
import { blankComment, blankItem, digest, now } from './sample-panel.ts';

const nothing = () => undefined;

export const weeding: WeedingData = {
  now,
  top,
  decision: 'KS 2026/12 § 4',
  isDecisionLocked: false,
  rule: 'Vid inaktualitet',
  before: '2025-11-20',
  mustBeHandedOver: true,
  guideline: 'När det inte längre är aktuellt',
  isBusy: false,
  confirmation: '',
  earlier: [
    { seq: 4102, at: new Date('2026-05-12T08:31:00Z'), decision: 'KS 2026/12 § 4', items: 31, isPictures: false },
    { seq: 3877, at: new Date('2026-03-02T13:05:00Z'), decision: 'KS 2026/12 § 4', items: 1, isPictures: true },
  ],
};
/** The same page when only pictures are to go. */
export const weedingPictures: WeedingData = {
  ...weeding,
  only: 'pictures',
  pictureDays: 90,
  rule: 'Bilder 90 dagar efter registratorns kvitto',
  before: '2026-08-22',
};
export const weedingActions: WeedingActions = { change: nothing, show: nothing, weed: nothing, saveProtocol: nothing };

export const preview: WeedingPreview = {
  numbers: Array.from({ length: 14 }, (_, n) => `2025-00${n + 10}`),
  counts: { 'item-opened': 14, 'ground-chosen': 14, 'evidence-saved': 12, pictures: 12 },
  refused: [
    { why: 'Fallet är öppet.', numbers: ['2025-0003'] },
    {
      why: galleryLanguage === 'en' ? 'Somebody has asked to see it.' : 'Begäran om utlämnande pågår.',
      numbers: ['2025-0004', '2025-0007'],
    },
  ],
  given: ['2025-0012'],
  list: digest,
};

export const weeded = {
  decision: weeding.decision,
  rule: weeding.rule,
  by: 'Sara Demosson',
  at: now.toISOString(),
  counts: preview.counts,
  items: preview.numbers,
  seqs: [12, 13, 14],
  list: digest,
  seq: 4817,
};

const library = { channel: 'Ekbacka bibliotek', platform: 'facebook' } as const;
export const statistics: StatisticsData = {
  now,
  top,
  statistics: {
    opened: 311,
    removed: 122,
    answered: 140,
    forwarded: 12,
    none: 31,
    open: 6,
    overdue: 9,
    medianReply: 4.5 * 3_600_000,
    months: Array.from({ length: 11 }, (_, n) => ({
      ...library,
      month: `2026-${String(11 - n).padStart(2, '0')}`,
      opened: 20 + ((n * 7) % 25),
      removed: 8 + (n % 5),
      answered: 12,
      overdue: n % 3,
    })),
  },
  hasHours: true,
  years: ['2026', '2025'],
  year: '2026',
};
export const statisticsActions = { chooseYear: nothing };

const note: JournalLine = {
  entry: {
    v: 1,
    seq: 4812,
    prev: '',
    at: '2026-11-19T14:12:00.000Z',
    type: 'note-added',
    pub: {},
    hash: '',
  },
  salt: '',
  payload: { text: 'Robin Provberg ringde om varför kommentaren är borta.' },
};

export const protection: ProtectionData = {
  now,
  top,
  controller: 'Kultur- och fritidsnämnden, Ekbacka kommun',
  officer: 'dataskydd@example.se',
  held: { items: 1204, entries: 4816, pictures: 803, megabytes: 412 },
  isPersisted: true,
  weeding: 'KS 2026/12 § 4',
  pictureDays: 90,
  name: 'Robin Provberg',
  soughtName: 'Robin Provberg',
  found: [
    {
      id: '2026-0042',
      item: {
        ...blankItem,
        number: '2026-0042',
        comment: { ...blankComment, text: 'Hon i lånedisken är ju dum i huvudet. Byt jobb.' },
        channel: 'Ekbacka bibliotek',
        openedAt: '2026-11-20T05:40:00Z',
        openedSeq: 0,
      },
      lines: [],
      as: 'sender',
    },
    { id: 'post 4812', lines: [note], as: 'mentioned' },
  ],
  chosen: new Set(['2026-0042']),
};
export const protectionActions: ProtectionActions = {
  setName: nothing,
  search: nothing,
  cancel: nothing,
  choose: nothing,
  save: nothing,
  saveRegister: nothing,
};

/** What the journal says of itself, for the page with these entries shown. */
export const ownEntries: StoryEntry[] = [
  { seq: 4817, at: new Date('2026-11-20T08:30:00Z'), kind: 'weeded', detail: 'KS 2026/12 § 4. Vid inaktualitet' },
  { seq: 4815, at: new Date('2026-11-19T15:02:00Z'), kind: 'backed-up', detail: '4 815 poster. 803 bilder' },
  { seq: 4814, at: new Date('2026-11-19T15:02:00Z'), kind: 'checkpoint', detail: 'till och med post 4 813' },
  { seq: 4801, at: new Date('2026-11-18T15:45:00Z'), kind: 'reviewed', detail: 'dagens genomgång. Ekbacka bibliotek' },
];

export const weededStory: Story = {
  row: rows.at(-1) as JournalRow,
  pictures: [],
  entries: [{ seq: 4100, at: new Date('2026-11-17T08:14:00Z'), kind: 'weeded' }],
  holds: [],
  isFixed: true,
};

/** What a comment said before its author changed it. */
export const textBefore =
  'Ni är så dumma på kommunen att klockorna stannar när ni kommer. Boka om, gör om och gör rätt.';
