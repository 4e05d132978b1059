import type { PanelComment } from '../../../src/panel/comment-data.ts';
import type { OpenComment, PanelStep } from '../../../src/panel/open-data.ts';
import type { PanelData } from '../../../src/panel/panel-data.ts';
import { bareComment } from '../../../src/shared/bare-comment.ts';
import { galleryLanguage } from './gallery-language.ts';

/** Friday 20 November 2026, 08:15 in Stockholm: the day of the job stories. */
export const now = new Date('2026-11-20T07:15:00Z');
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
const roughly = (hours: number, shown: string) => ({
  shown,
  from: hoursAgo(hours + 1).toISOString(),
  to: hoursAgo(hours).toISOString(),
});
const exactly = (at: string, shown: string) => ({ shown, from: at, to: at });

export const grounds = [
  'förtal, personliga angrepp eller förolämpningar',
  'hets mot folkgrupp eller trakasserier',
  'olovliga våldsskildringar eller pornografi',
  'uppmaningar till brott',
  'sekretessbelagda uppgifter',
  'personuppgifter som strider mot dataskyddsförordningen',
  'olovligt bruk av upphovsrättsligt skyddat material',
  'svordomar eller obscena ord',
  'kommersiella budskap eller reklam',
].map((text, at) => ({ id: `g${at + 1}`, no: String(at + 1), text }));

const pointAt = (at: number, words: { from: number; to: number }[] = []) => ({
  hints: [{ category: 'defamation_insult', isOfPoint: true, words }],
  mayBe: grounds.slice(at - 1, at),
});

const insult =
  'Hon i lånedisken är ju dum i huvudet. Byt jobb din jäkla klant, det ser ju alla att du inte klarar det.';
const place = (text: string, words: string) => ({ from: text.indexOf(words), to: text.indexOf(words) + words.length });
/** A comment of which nothing is known. */
export const blankComment = bareComment('c0', '', {});
/** An item that has just been opened. */
export const blankItem = {
  number: '2026-0001',
  comment: blankComment,
  channel: '',
  platform: 'facebook' as const,
  openedAt: '',
  openedSeq: 0,
  gate: 'closed' as const,
  pictures: [],
  secret: false,
  closed: false,
};
const base = { isOwn: false, isReply: false, hints: [], mayBe: [] };

export const comments: PanelComment[] = [
  {
    ...base,
    id: 'c1',
    unit: 'Kultur och fritid',
    author: 'Kim Testlund',
    text: 'När öppnar meröppet på julafton? Står inget på sidan.',
    postedAt: exactly('2026-11-18T06:40:00Z', '2 d'),
    due: { at: hoursAgo(35 / 60), what: 'answer', isUncertain: false },
    hints: [{ category: 'question', isOfPoint: false, words: [] }],
  },
  {
    ...base,
    id: 'c2',
    author: 'Robin Provberg',
    text: insult,
    postedAt: roughly(3, '3 tim'),
    ...pointAt(1, [place(insult, 'dum i huvudet'), place(insult, 'din jäkla klant')]),
  },
  {
    ...base,
    id: 'c3',
    isReply: true,
    author: 'Alva Exempelsson',
    text: 'Håller inte med. Jag har alltid fått jättefin hjälp där!',
    postedAt: roughly(3, '3 tim'),
    state: { done: 'no-action', at: new Date('2026-11-20T07:14:00Z') },
  },
  {
    ...base,
    id: 'c4',
    author: 'Noa Påhitt',
    text: 'Vi vet var ni som jobbar på barnavdelningen bor. Tänk på det.',
    postedAt: roughly(2, '2 tim'),
    ...pointAt(2),
  },
  {
    ...base,
    id: 'c5',
    author: 'Ida Skrivlund',
    text: 'Går det att låna brädspel också?',
    postedAt: exactly('2026-11-19T11:20:00Z', '19 tim'),
    state: { done: 'answered', at: new Date('2026-11-20T07:05:00Z') },
  },
  {
    ...base,
    id: 'c6',
    author: 'Snabblån Direkt',
    text: 'Låna 50 000 kr på dagen! Ingen UC, skriv till mig privat.',
    postedAt: roughly(0.75, '45 min'),
    ...pointAt(9),
  },
];

export const panel: PanelData = {
  language: galleryLanguage,
  now,
  status: 'awake',
  isReading: false,
  commandKey: 'Alt+Skift+S',
  municipality: 'Ekbacka kommun',
  policyTitle: 'Riktlinjer 2025, version 3',
  channel: { name: 'Ekbacka bibliotek', platform: 'facebook' },
  actingAs: { name: 'Ekbacka bibliotek', kind: 'page' },
  watcher: 'Sara Exempel',
  warnings: [],
  counts: { late: 1, soon: 1, hints: 3, notHandedOver: 12 },
  todo: [
    {
      id: 't1',
      what: 'answer',
      about: 'När öppnar meröppet på julafton?',
      isQuote: true,
      unit: 'Kultur och fritid',
      due: hoursAgo(35 / 60),
    },
    { id: 't2', what: 'answer', about: 'Går det att förnya lån via appen?', isQuote: true, due: hoursAgo(-110 / 60) },
    {
      id: 't3',
      what: 'remove',
      groundNo: '9',
      about: '2026-0039, Instagram',
      isQuote: false,
      due: new Date('2026-11-21T13:10:00Z'),
    },
    {
      id: 't4',
      what: 'waiting',
      about: '2026-0037, kommunikation',
      isQuote: false,
      due: new Date('2026-11-23T08:00:00Z'),
    },
    { id: 't5', what: 'review', about: 'bibliotek, Facebook, före 17:00', isQuote: false },
  ],
  comments,
  selectedId: 'c2',
  grounds,
  isNarrow: false,
  isLeft: false,
  isFolded: false,
  nextDue: new Date('2026-11-23T08:00:00Z'),
  lastBackup: new Date('2026-11-19T15:02:00Z'),
  isGateOn: true,
};

const steps = (now: PanelStep['id'], ids: PanelStep['id'][]): PanelStep[] =>
  ids.map((id, at) => ({
    id,
    need: id === 'notify-author' ? 'if-possible' : 'required',
    state: at < ids.indexOf(now) ? 'done' : id === now ? 'now' : 'next',
  }));
const order: PanelStep['id'][] = ['choose-ground', 'save-evidence', 'remove', 'hand-over', 'notify-author'];
const insulting = comments[1] ?? comments[0];
if (!insulting) throw new Error('the sample has no comment');

export const justOpened: OpenComment = {
  comment: { ...insulting, due: { at: new Date('2026-11-22T03:17:00Z'), what: 'remove', isUncertain: true } },
  postText: 'I december har vi meröppet varje dag 6–22.',
  grounds,
  isWithoutPicture: false,
  steps: steps('choose-ground', order),
  gate: 'closed',
  isSaving: false,
  needsGesture: false,
  rule: {
    says: galleryLanguage === 'sv' ? '48 timmar, alla dagar' : '48 hours, every day',
    isAsap: false,
    what: 'remove',
  },
  ways: ['answer', 'forward', 'ask', 'refer', 'none', 'note'],
  moreWays: [
    'acknowledge',
    'respond',
    'police',
    'secrecy',
    'report-platform',
    'tell',
    'unit',
    'register',
    'register-not',
  ],
  isQuestion: false,
  laws: [],
  isSettled: false,
};

export const groundChosen: OpenComment = {
  ...justOpened,
  comment: { ...justOpened.comment, number: '2026-0042' },
  chosen: grounds[0],
  steps: steps('save-evidence', order),
  source: { title: 'Riktlinjer för sociala medier, Ekbacka kommun', read: '2026-11' },
};

export const withoutPicture: OpenComment = {
  ...groundChosen,
  comment: { ...justOpened.comment, number: '2026-0043', due: undefined, author: 'Namnet som sidan visar' },
  chosen: grounds[2],
  isWithoutPicture: true,
  gate: 'open',
  evidence: { savedAt: new Date('2026-11-20T07:31:07Z'), pictures: 0 },
  steps: steps('report-police', [
    'record-without-picture',
    'report-police',
    'report-platform',
    'remove',
    'tell-manager',
    'hand-over',
  ]),
  ways: [],
  moreWays: [],
  source: undefined,
};

/** A drawn stand-in for a screenshot of the comment. */
export function drawShot(): ImageBitmap | undefined {
  const canvas = new OffscreenCanvas(640, 132);
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, 640, 132);
  pen.fillStyle = '#d5d7da';
  pen.beginPath();
  pen.arc(34, 36, 18, 0, 7);
  pen.fill();
  pen.fillStyle = '#eff0f2';
  pen.beginPath();
  pen.roundRect(62, 16, 546, 84, 14);
  pen.fill();
  pen.fillStyle = '#1c1d1f';
  pen.font = '700 15px sans-serif';
  pen.fillText('Robin Provberg', 78, 40);
  pen.font = '16px sans-serif';
  pen.fillText(insult.slice(0, 67), 78, 63);
  pen.fillText(insult.slice(67), 78, 86);
  return canvas.transferToImageBitmap();
}

export const digest = '9f2c41d0b7f1a3558e20c6d94b7a1f02c8d35e6f90ab12cd34ef567877ab03e6';

export const savedOpen = (thumbnail: ImageBitmap | undefined): OpenComment => ({
  ...groundChosen,
  gate: 'open',
  steps: steps('remove', order),
  evidence: { savedAt: new Date('2026-11-20T07:17:31Z'), pictures: 2, method: 'screen', thumbnail, digest },
});
