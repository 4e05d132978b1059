import type { ComponentChildren } from 'preact';
import { placeGate } from '../../../src/content/place-gate.ts';
import { Gate } from '../../../src/panel/Gate.tsx';
import type { GateData } from '../../../src/panel/gate-data.ts';
import { type Mark, Marks } from '../../../src/panel/Marks.tsx';
import { Panel } from '../../../src/panel/Panel.tsx';
import type { PanelData } from '../../../src/panel/panel-data.ts';
import { gateActions, panelActions } from './idle-actions.ts';
import { gateHeld, gateOutcome, gateSaved, gateUnwritten } from './sample-gate.ts';
import * as sample from './sample-panel.ts';
import { sampleWay } from './sample-ways.ts';

const marks: Mark[] = [
  { commentId: 'c1', sign: 'late', points: [], left: 160, top: 214 },
  { commentId: 'c2', sign: 'hint', points: ['1'], left: 160, top: 306 },
  { commentId: 'c4', sign: 'hint', points: ['2'], left: 160, top: 490 },
  { commentId: 'c5', sign: 'done', points: [], left: 160, top: 582 },
];

const frame = { left: 154, top: 296, width: 560, height: 84 };

const panel = (data: Partial<PanelData> = {}, more?: ComponentChildren) => (
  <div class="ui">
    <Marks marks={marks} frame={frame} open={() => undefined} />
    <Panel data={{ ...sample.panel, ...data }} actions={panelActions} />
    {more}
  </div>
);
const gate = (data: GateData) => {
  const { innerWidth: width, innerHeight: height } = window;
  const free = { from: 0, to: Math.max(0, width - 380) };
  const at = placeGate({ comment: frame, holder: undefined, window: { width, height }, free });
  return panel({ open: sample.groundChosen }, <Gate data={data} actions={gateActions} at={at} />);
};

const still = { todo: [], comments: [], counts: { late: 0, soon: 0, hints: 0, notHandedOver: 12 } };

/** Every view of panel and gate, by name. */
export const panelViews: Record<string, () => ComponentChildren> = {
  'panel-list': () => panel(),
  'panel-english': () => panel({ language: 'en' }),
  'panel-folded': () => panel({ isFolded: true }),
  'panel-empty': () => panel(still),
  'panel-reading': () => panel({ ...still, isReading: true }),
  'panel-asleep': () =>
    panel({ ...still, status: 'asleep', channel: undefined, pageName: 'Ekbacka simhall', isGateOn: false }),
  'panel-setup': () => panel({ ...still, status: 'setup', municipality: '', policyTitle: '', channel: undefined }),
  'panel-unknown-page': () => panel({ ...still, status: 'unknown-page', channel: undefined }),
  'panel-reload': () => panel({ ...still, status: 'reload-needed', isGateOn: false }),
  'panel-warnings': () =>
    panel({
      actingAs: { name: 'Sara Exempel', kind: 'person' },
      hidingSort: 'Mest relevanta',
      warnings: ['Vi hittar inte avsändaren på den här sidan.'],
    }),
  'panel-narrow': () => panel({ isNarrow: true }),
  'panel-left': () => panel({ isLeft: true }),
  'panel-folded-left': () => panel({ isLeft: true, isFolded: true }),
  'panel-marking': () => panel({ marked: new Set(['c2', 'c4']) }),
  'panel-undo': () => panel({ pending: { done: 'no-action', n: 1 } }),
  'panel-crisis': () =>
    panel({
      crisis: { text: 'Storm över länet. Räkna med strömavbrott.', where: 'ekbacka.example/kris, 0000-123 45' },
    }),
  'way-answer': () =>
    panel({
      open: { ...sample.justOpened, isQuestion: true },
      way: sampleWay('answer', 'tibro', {
        answers: { template: 'Kort svar', text: 'Hej Kim, [svaret].\n\nKulturförvaltningen i Tibro kommun' },
        warnings: [{ says: 'Fyll i', words: '[svaret]' }],
        copied: { field: 'text', isDone: true },
      }),
    }),
  'way-answer-shut': () =>
    panel({
      open: sample.justOpened,
      way: sampleWay('answer', 'tibro', {
        facts: {
          item: { ...sample.blankItem, waiting: { at: '', to: 'kommunikationsenheten', isBeforeAnswer: true } },
        },
      }),
    }),
  'way-forward': () => panel({ open: sample.justOpened, way: sampleWay('forward', 'gislaved', { missing: 'text' }) }),
  'way-ask': () => panel({ open: sample.justOpened, way: sampleWay('ask', 'tibro') }),
  'way-unit': () =>
    panel({
      open: sample.justOpened,
      way: sampleWay('unit', 'tibro', {
        facts: {
          comment: { ...sample.blankComment, postUrl: 'https://www.facebook.com/ekbackabibliotek/posts/1' },
          unit: 'Kultur och fritid',
          knownUnits: ['Kultur och fritid', 'Bygg och miljö'],
        },
      }),
    }),
  'way-secrecy': () => panel({ open: sample.groundChosen, way: sampleWay('secrecy', 'hallsberg') }),
  'way-police': () => panel({ open: sample.groundChosen, way: sampleWay('police', 'hallsberg') }),
  'way-manual': () => panel({ way: sampleWay('manual', 'tibro') }),
  'comment-waiting': () =>
    panel({
      open: {
        ...sample.justOpened,
        isQuestion: true,
        ways: ['got-answer', ...sample.justOpened.ways],
        waiting: { to: 'kommunikationsenheten', since: sample.now, remind: new Date('2026-11-23T08:00:00Z') },
      },
    }),
  'comment-settled': () => panel({ open: { ...sample.justOpened, isSettled: true, isQuestion: true } }),
  'comment-opened': () => panel({ open: sample.justOpened }),
  'comment-chosen': () => panel({ open: sample.groundChosen }),
  'comment-gesture': () => panel({ open: { ...sample.groundChosen, needsGesture: true } }),
  'comment-problem': () =>
    panel({
      open: {
        ...sample.groundChosen,
        problem: { says: 'Underlaget kunde inte sparas.', whatToDo: 'Disken är full. Frigör plats och spara igen.' },
      },
    }),
  'comment-saved': () => panel({ open: sample.savedOpen(sample.drawShot()) }),
  'comment-without-picture': () => panel({ open: sample.withoutPicture }),
  'gate-held': () => gate(gateHeld),
  'gate-held-no-ground': () => gate({ ...gateHeld, missing: ['ground', 'screenshot'], ground: undefined } as GateData),
  'gate-saved': () => gate(gateSaved(sample.drawShot())),
  'gate-outcome': () => gate(gateOutcome),
  'gate-still-there': () => gate({ ...gateOutcome, outcome: 'still-there' } as GateData),
  'gate-again': () => gate({ ...gateHeld, missing: ['again'], replies: 3 } as GateData),
  'gate-let-past': () => gate({ ...gateSaved(undefined), evidence: undefined } as GateData),
  'gate-unwritten': () => gate(gateUnwritten),
};
