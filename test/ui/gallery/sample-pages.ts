import type { HandoverActions, HandoverData } from '../../../src/pages/handover/handover-data.ts';
import type { SettingsActions, SettingsData } from '../../../src/pages/settings/settings-data.ts';
import type { WorkActions, WorkData } from '../../../src/pages/work/WorkView.tsx';
import { ownPolicyFrom } from '../../../src/policy/own-policy.ts';
import { presetById } from '../../../src/policy/preset-by-id.ts';
import { galleryLanguage } from './gallery-language.ts';
import { rows, top } from './sample-journal.ts';
import { now } from './sample-panel.ts';

const at = (text: string) => new Date(`${text}Z`);

export const handover: HandoverData = {
  now,
  top,
  rows: rows
    .filter(({ handover }) => handover === 'not')
    .map((row, n) => ({
      ...row,
      receivedAt: row.at,
      pictures: row.state === 'text-saved' ? 0 : (n % 2) + 1,
      isChosen: true,
    })),
  waiting: rows.filter(({ handover }) => handover === 'not').length,
  handedOver: { count: 0, isShown: false },
  titled: rows.filter(({ handover }) => handover === 'not').length,
  way: 'file',
  caseTitle: 'Borttagna kommentarer på kommunens sociala medier, Ekbacka bibliotek, november 2026',
  preview: {
    folder: 'diarieunderlag_2026-11-20_facebook_0b7c7f6e',
    files: [
      { name: 'LAS_MIG.txt', bytes: 2100 },
      { name: '01_Tjansteanteckning.pdf', bytes: 1_100_000 },
      { name: '02_Skarmbild_01.png', bytes: 2_200_000 },
      { name: 'metadata/handlingar.json', bytes: 41_000 },
      { name: 'metadata/journal.csv', bytes: 9000 },
      { name: 'journal.jsonl', bytes: 22_000 },
      { name: 'verifiera.html', bytes: 64_000 },
      { name: 'manifest-sha256.txt', bytes: 3000 },
    ],
  },
  provisions: ['OSL 21 kap. 7 §', 'OSL 26 kap. 1 §'],
  provision: '',
  receipts: [
    {
      package: 'facebook_51d0c2aa',
      at: at('2026-11-18T14:50:00'),
      items: 4,
      draft: 'KS 2026/00412',
      some: { n: 1, caseNumbers: 'KS 2026/00398' },
    },
    {
      package: 'instagram_9a77e0b3',
      at: at('2026-11-16T08:12:00'),
      items: 1,
      draft: '412',
      error:
        galleryLanguage === 'en' ? 'The number is to look like KS 2026/00412.' : 'Numret ska se ut som KS 2026/00412.',
    },
    {
      package: 'facebook_0e41b7d9',
      at: at('2026-11-13T13:03:00'),
      items: 3,
      draft: '',
      caseNumber: 'KS 2026/00398',
      enteredAt: at('2026-11-16T09:00:00'),
    },
  ],
};

const nothing = () => undefined;
export const handoverActions: HandoverActions = {
  choose: nothing,
  showHandedOver: nothing,
  setCaseTitle: nothing,
  setProvision: nothing,
  setWay: nothing,
  chooseFolder: nothing,
  save: nothing,
  forgetAgain: nothing,
  cancel: nothing,
  openNotRegistered: nothing,
  setNotRegistered: nothing,
  saveNotRegistered: nothing,
  draftReceipt: nothing,
  saveReceipt: nothing,
  openPaste: nothing,
  setPaste: nothing,
  savePaste: nothing,
  changeReceipt: nothing,
  refresh: nothing,
  saveAgain: nothing,
};

const policies = [
  { id: 'smedjebacken', municipality: 'Smedjebackens kommun' },
  { id: 'tibro', municipality: 'Tibro kommun' },
  { id: 'nykoping', municipality: 'Nyköpings kommun' },
  { id: 'hallsberg', municipality: 'Hallsbergs kommun' },
  { id: 'gislaved', municipality: 'Gislaveds kommun' },
] as const;

export const settings: SettingsData = {
  now,
  top,
  settings: {
    municipality: 'Ekbacka kommun',
    unit: 'Kultur- och fritidsnämnden',
    operator: { name: 'Sara', title: 'bibliotekarie, Ekbacka bibliotek' },
    channels: [
      { platform: 'facebook', name: 'Ekbacka bibliotek', url: 'https://www.facebook.com/ekbackabibliotek' },
      { platform: 'instagram', name: '@ekbackabibliotek', url: 'https://www.instagram.com/ekbackabibliotek/' },
    ],
    policyId: 'tibro',
    contacts: { registrar: 'registrator@example.se' },
    hints: {
      addWords: [{ category: 'defamation_insult', words: ['kråkfot*', 'snorgärs'] }],
      silenceRules: ['lexicon:profanity'],
      categoriesOff: ['complaint'],
    },
    language: galleryLanguage,
  },
  locked: ['municipality', 'unit'],
  policies: [...policies],
  policy: presetById('tibro'),
  newChannel: { name: '', url: '' },
  guide: '#guide',
  watchers: { 'https://www.facebook.com/ekbackabibliotek': 'Sara' },
  canCaptureByClick: false,
  commandKey: 'Alt+Skift+S',
};

/** Much of it is IT's, and some of that cannot be used. */
export const lockedSettings: SettingsData = {
  ...settings,
  settings: {
    ...settings.settings,
    managedContacts: ['registrar'],
    managedFaults: [
      { path: ['channels', 2, 'url'], reason: 'wrong', instead: 'rest' },
      { path: ['localImageRetentionDays'], reason: 'wrong', instead: 'nothing' },
      { path: ['munincipality'], reason: 'unknown', instead: 'nothing' },
    ],
  },
  locked: ['municipality', 'unit', 'policyId', 'channels', 'language'],
};

/** A crisis that goes on. */
export const crisisSettings: SettingsData = {
  ...settings,
  settings: {
    ...settings.settings,
    policyId: 'hallsberg',
    crisis: {
      active: true,
      text: 'Storm över länet. Räkna med strömavbrott.',
      url: 'https://ekbacka.example.se/kris',
      remindEvery: 15,
      watch: { open: '06:00', close: '23:00' },
    },
  },
  policy: presetById('hallsberg'),
};

export const firstRun: SettingsData = {
  ...settings,
  top: { ...top, who: '' },
  settings: {
    ...settings.settings,
    municipality: '',
    unit: '',
    operator: { name: '', title: '' },
    channels: [],
    policyId: undefined,
    contacts: {},
  },
  locked: [],
  policy: undefined,
  isFirstRun: true,
};

const ownPolicy = { ...ownPolicyFrom(presetById('hallsberg')), municipality: 'Ekbacka kommun' };

/** An own policy that is being changed, after a file was refused. */
export const ownSettings: SettingsData = {
  ...settings,
  settings: { ...settings.settings, policyId: 'egen', customPolicy: ownPolicy },
  policies: [...policies, { id: 'egen', municipality: 'Ekbacka kommun' }],
  policy: ownPolicy,
  policyProblems: [{ place: 'reply, rule', reason: 'Öppningstiden ska vara före stängningstiden.' }],
  openChannel: settings.settings.channels[0]?.url,
};

export const settingsActions: SettingsActions = {
  change: nothing,
  draftChannel: nothing,
  addChannel: nothing,
  removeChannel: nothing,
  putChannelBack: nothing,
  openChannel: nothing,
  changeChannel: nothing,
  makeOwnPolicy: nothing,
  changeOwnPolicy: nothing,
  lockPolicy: nothing,
  exportPolicy: nothing,
  importPolicy: nothing,
  finishFirstRun: nothing,
  tryHints: async () => [],
  allowCapture: nothing,
  withdrawCapture: nothing,
};

export const work: WorkData = {
  now,
  top,
  items: [
    { number: '2026-0037', channel: 'Ekbacka bibliotek', text: 'När öppnar meröppet på julafton?', isChosen: true },
    {
      number: '2026-0039',
      channel: 'Ekbacka bibliotek',
      text: 'Hon i lånedisken är ju dum i huvudet.',
      isChosen: false,
    },
  ],
  given: [
    { number: '2026-0031', channel: 'Ekbacka bibliotek', text: 'Kan man låna ljudböcker hos er?', to: 'Kim Vikarie' },
  ],
  to: 'Lo Ersattson',
  deputies: ['Lo Ersattson'],
  saved: '2026-11-20_arbete_1_fall.json',
  taken: { from: 'Sara Exempel', taken: 2, known: 1 },
};

export const workActions: WorkActions = {
  choose: nothing,
  setTo: nothing,
  give: nothing,
  saveAgain: nothing,
  takeBack: nothing,
  take: nothing,
};
