import type {
  JournalActions,
  JournalData,
  JournalFilter,
  JournalRow,
} from '../../../src/pages/journal/journal-data.ts';
import type { Story } from '../../../src/pages/journal/story-data.ts';
import { journalWords } from '../../../src/ui/words/journal-words.ts';
import { galleryLanguage } from './gallery-language.ts';
import { digest, now } from './sample-panel.ts';

const at = (text: string) => new Date(`${text}Z`);
const library = { channel: 'bibliotek', platform: 'facebook', isSecret: false } as const;

export const rows: JournalRow[] = [
  {
    ...library,
    number: '2026-0043',
    at: at('2026-11-20T07:31:00'),
    state: 'text-saved',
    about: '3',
    isSecret: true,
    handover: 'not',
  },
  {
    ...library,
    number: '2026-0042',
    unit: 'Kultur och fritid',
    at: at('2026-11-20T07:18:00'),
    state: 'deleted',
    isChecked: true,
    about: '1',
    handover: 'not',
  },
  {
    ...library,
    number: '2026-0041',
    at: at('2026-11-20T07:05:00'),
    state: 'answered',
    about: 'Fråga',
    handover: 'not-registered',
  },
  {
    ...library,
    number: '2026-0040',
    at: at('2026-11-19T14:58:00'),
    state: 'deleted',
    isChecked: true,
    about: '9',
    platform: 'instagram',
    handover: 'not',
  },
  {
    ...library,
    number: '2026-0039',
    at: at('2026-11-19T14:31:00'),
    state: 'ground-chosen',
    about: '9',
    platform: 'instagram',
  },
  {
    ...library,
    number: '2026-0038',
    at: at('2026-11-19T14:12:00'),
    state: 'hidden',
    about: '2',
    isSecret: true,
    handover: 'not',
  },
  {
    ...library,
    number: '2026-0037',
    at: at('2026-11-19T10:02:00'),
    state: 'waiting',
    who: 'kommunikation',
  },
  {
    ...library,
    number: '2026-0036',
    at: at('2026-11-19T07:40:00'),
    state: 'forwarded',
    about: 'Fråga',
    handover: 'not-registered',
  },
  { ...library, number: '2026-0034', at: at('2026-11-18T10:02:00'), state: 'given', who: 'Kim Testlund', about: '4' },
  { ...library, number: '2026-0035', at: at('2026-11-18T09:47:00'), state: 'still-there', about: '8', handover: 'not' },
  {
    ...library,
    number: '2026-0033',
    at: at('2026-11-17T12:25:00'),
    state: 'deleted',
    isChecked: true,
    about: '6',
    caseNumber: 'KS 2026/00398',
  },
  { ...library, number: '2026-0032', at: at('2026-11-17T08:14:00'), state: 'weeded', weededUnder: 'KS 2025/0071' },
];

/** A hundred thousand items, one a minute backwards. */
export const manyRows = (): JournalRow[] =>
  Array.from({ length: 100_000 }, (_, n) => ({
    ...library,
    number: `2026-${String(100_000 - n).padStart(6, '0')}`,
    at: new Date(now.getTime() - n * 60_000),
    state: n % 3 === 0 ? 'answered' : 'deleted',
    isChecked: n % 3 !== 0,
    about: String((n % 9) + 1),
    handover: 'handed-over',
  }));

const shot = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="132"><rect width="640" height="132" fill="#fff"/><circle cx="34" cy="36" r="18" fill="#d5d7da"/><rect x="62" y="16" width="546" height="84" rx="14" fill="#eff0f2"/><g font-family="sans-serif" fill="#1c1d1f"><text x="78" y="40" font-size="15" font-weight="700">Robin Provberg</text><text x="78" y="63" font-size="16">Hon i lånedisken är ju dum i huvudet. Byt jobb din jäkla klant, det</text><text x="78" y="86" font-size="16">ser ju alla att du inte klarar det.</text></g></svg>',
)}`;

export const story: Story = {
  row: rows[1] as JournalRow,
  author: 'Robin Provberg',
  text: 'Hon i lånedisken är ju dum i huvudet. Byt jobb din jäkla klant, det ser ju alla att du inte klarar det.',
  posted: { shown: '3 tim', from: '2026-11-20T03:17:00Z', to: '2026-11-20T04:16:00Z' },
  knownAt: at('2026-11-20T07:16:12'),
  ground: { no: '1', text: 'förtal, personliga angrepp eller förolämpningar' },
  pictures: [
    { sha256: digest, url: shot, role: 'crop', method: 'screen', width: 640, height: 132 },
    { sha256: digest.replace('9', '8'), url: shot, role: 'frame', method: 'screen', width: 640, height: 132 },
  ],
  entries: [
    { seq: 4812, at: at('2026-11-20T07:18:04'), kind: 'outcome-observed', detail: 'borttagen, kontrollerad' },
    { seq: 4811, at: at('2026-11-20T07:17:52'), kind: 'action-recorded', detail: 'borttagen av Sara' },
    { seq: 4810, at: at('2026-11-20T07:17:31'), kind: 'evidence-saved', detail: '2 skärmbilder' },
    {
      seq: 4809,
      at: at('2026-11-20T07:17:02'),
      kind: 'corrected',
      detail: 'Grunden ska vara punkt 1. Fel rad valdes.',
      corrects: 4807,
    },
    { seq: 4808, at: at('2026-11-20T07:16:51'), kind: 'unit-of-post', detail: 'hela inlägget. Kultur och fritid' },
    { seq: 4807, at: at('2026-11-20T07:16:40'), kind: 'ground-chosen', detail: 'punkt 8', correctedBy: 4809 },
    { seq: 4806, at: at('2026-11-20T07:16:12'), kind: 'item-opened' },
  ],
  direction: 'incoming',
  holds: [],
  isFixed: false,
  ladder: {
    integrity: 'holds',
    completeness: 'holds',
    files: { like: 2, of: 2 },
    entries: 4816,
    checkpoint: { at: at('2026-11-20T07:02:00'), upTo: 4801, isRead: true },
  },
};

export const top = {
  links: { journal: '#journal', handover: '#handover', settings: '#settings' },
  who: 'Ekbacka kommun · Sara, biblioteket',
};

const filter = (id: JournalFilter['id']): JournalFilter => ({
  id,
  label: String(journalWords[galleryLanguage][`filter.${id}`]),
  value: '',
  options: [],
});

export const journal: JournalData = {
  now,
  top,
  isLoading: false,
  entries: 4816,
  items: 1204,
  since: at('2025-03-03T08:00:00'),
  standing: { integrity: 'holds', completeness: 'holds', checkedAt: at('2026-11-20T07:02:00') },
  notHandedOver: { count: 12, oldest: at('2026-11-17T08:00:00') },
  backup: { last: at('2026-11-19T15:02:00'), next: at('2026-11-26T15:00:00') },
  read: 1204,
  query: '',
  filters: [
    { ...filter('channel'), value: 'b', options: [{ value: 'b', text: 'bibliotek, Facebook' }] },
    filter('unit'),
    filter('ground'),
    filter('action'),
    filter('month'),
    filter('open'),
    filter('handover'),
    filter('secret'),
    filter('direction'),
  ],
  rows,
};

const nothing = () => undefined;
export const journalActions: JournalActions = {
  drafts: { read: async () => undefined, keep: nothing, forget: nothing },
  search: nothing,
  setFilter: nothing,
  clearFilters: nothing,
  open: nothing,
  close: nothing,
  verify: nothing,
  backUp: nothing,
  handOver: nothing,
  cancelWork: nothing,
  chooseCopy: nothing,
  restoreCopy: nothing,
  readCopy: nothing,
  closeCopy: nothing,
  addNote: nothing,
  addCorrection: nothing,
  setHold: nothing,
  showOwn: nothing,
};
