import type { PanelComment } from '../../panel/comment-data.ts';
import type { GateData } from '../../panel/gate-data.ts';
import type { EvidenceShown, OpenComment, PanelStep } from '../../panel/open-data.ts';
import type { PanelData } from '../../panel/panel-data.ts';
import { stepsFor } from '../../policy/steps-for.ts';
import type { Policy } from '../../shared/policy.ts';
import type { Settings } from '../../shared/settings.ts';
import { type GuideComment, guideComments, guideInsult, guidePost } from './guide-comments.ts';
import { type GuideState, guideGround, isHandedOverFirst, mayRemove } from './guide-state.ts';

/** What the exercise is shown under. */
export interface GuideFacts {
  settings: Settings;
  policy: Policy;
  commandKey: string;
  now: Date;
  /** A drawn stand-in for the screenshot. */
  picture?: string | undefined;
}

const number = '0000-0001';
const hour = 3_600_000;

function describe(comment: GuideComment, state: GuideState, { policy, now }: GuideFacts): PanelComment {
  const at = new Date(now.getTime() - comment.hoursAgo * hour).toISOString();
  const ground = guideGround(policy);
  const words = comment.marked.map((word) => {
    const from = comment.text.indexOf(word);
    return { from, to: from + word.length };
  });
  const isInsult = comment.id === guideInsult.id;
  return {
    id: comment.id,
    author: comment.author,
    text: comment.text,
    isOwn: false,
    isReply: false,
    postedAt: { shown: `${comment.hoursAgo} tim`, from: at, to: at },
    hints: [
      ...(isInsult && ground ? [{ category: 'defamation_insult', isOfPoint: true, words }] : []),
      ...(comment.asks ? [{ category: 'question', isOfPoint: false, words: [] }] : []),
    ],
    mayBe: isInsult && ground ? [ground] : [],
    ...(isInsult && state.groundId ? { number, state: stateOf(state) } : {}),
  };
}

function stateOf({ done, chosenAt }: GuideState): PanelComment['state'] {
  if (done.remove) return { done: 'deleted', at: done.remove, isChecked: true };
  if (done.save) return { done: 'saved', at: done.save };
  return { done: 'ground-chosen', at: chosenAt };
}

function evidenceOf({ done }: GuideState, { picture }: GuideFacts): EvidenceShown | undefined {
  return done.save && { savedAt: done.save, pictures: 1, method: 'screen', thumbnail: picture };
}

/** The steps of the guideline that the exercise goes through; the others are left for the real day. */
function describeSteps(state: GuideState, policy: Policy): PanelStep[] {
  const ground = policy.grounds.find(({ id }) => id === state.groundId) ?? guideGround(policy);
  const tried = new Set(['save-evidence', 'hand-over', 'remove']);
  const steps = ground ? stepsFor(policy, ground).filter(({ id }) => tried.has(id)) : [];
  const doneAt: Partial<Record<PanelStep['id'], Date | undefined>> = {
    'choose-ground': state.chosenAt,
    'save-evidence': state.done.save,
    'hand-over': state.done['hand-over'],
    remove: state.done.remove,
  };
  let isNowFound = false;
  return [{ id: 'choose-ground' as const, need: 'required' as const }, ...steps].map(({ id, need }) => {
    const at = doneAt[id];
    if (at) return { id, need, state: 'done', at };
    const isNow = !isNowFound;
    isNowFound = true;
    return { id, need, state: isNow ? 'now' : 'next' };
  });
}

function describeOpen(state: GuideState, facts: GuideFacts): OpenComment {
  const { policy } = facts;
  return {
    comment: describe(guideInsult, state, facts),
    postText: guidePost,
    grounds: policy.grounds,
    chosen: policy.grounds.find(({ id }) => id === state.groundId),
    isWithoutPicture: false,
    steps: describeSteps(state, policy),
    gate: mayRemove(state, policy) ? 'open' : 'closed',
    isSaving: false,
    needsGesture: false,
    evidence: evidenceOf(state, facts),
    outcome: state.done.remove && { what: 'gone', at: state.done.remove },
    laws: [],
    ways: [],
    moreWays: [],
    isQuestion: false,
    isSettled: false,
  };
}

/** The panel of the exercise: the real one, on made-up comments, under the municipality's own guideline. */
export function describeGuidePanel(state: GuideState, facts: GuideFacts): PanelData {
  const { settings, policy, now } = facts;
  const comments = guideComments.map((comment) => describe(comment, state, facts));
  return {
    language: settings.language,
    now,
    status: 'awake',
    isReading: false,
    commandKey: facts.commandKey,
    municipality: policy.municipality,
    policyTitle: policy.document.title,
    channel: { name: 'Ekbacka bibliotek', platform: 'facebook' },
    actingAs: { name: 'Ekbacka bibliotek', kind: 'page' },
    warnings: [],
    counts: {
      late: 0,
      soon: 0,
      hints: comments.filter(({ hints, state: left }) => hints.length > 0 && left?.done !== 'deleted').length,
      notHandedOver: state.groundId && !state.done['hand-over'] ? 1 : 0,
    },
    todo: [],
    comments: state.done.remove && !state.isOpen ? comments.filter(({ id }) => id !== guideInsult.id) : comments,
    selectedId: guideInsult.id,
    open: state.isOpen ? describeOpen(state, facts) : undefined,
    grounds: policy.grounds,
    isNarrow: state.isNarrow,
    isLeft: state.isLeft,
    isFolded: state.isFolded,
    isGateOn: true,
  };
}

/** The dialog of the gate, while it is up. */
export function describeGuideGate(state: GuideState, facts: GuideFacts): GateData | undefined {
  const { policy } = facts;
  const base = {
    language: facts.settings.language,
    commandKey: facts.commandKey,
    platform: 'facebook',
    commentId: guideInsult.id,
    press: 1,
    action: 'delete',
    number: state.groundId ? number : undefined,
  } as const;
  const ground = policy.grounds.find(({ id }) => id === state.groundId);
  const evidence = evidenceOf(state, facts);
  if (state.gate === 'saved' && evidence) return { ...base, state: 'saved', evidence };
  if (state.gate === 'outcome' && state.done.remove) {
    return {
      ...base,
      press: 0,
      state: 'outcome',
      outcome: 'gone',
      at: state.done.remove,
      isHidingNotEnough: false,
      left: state.done['hand-over'] ? [] : ['hand-over'],
      hasNext: false,
    };
  }
  if (state.gate !== 'held') return undefined;
  return {
    ...base,
    state: 'held',
    ground: ground && { ...ground, chosenAt: state.chosenAt ?? facts.now },
    missing: [
      ...(ground ? [] : (['ground'] as const)),
      ...(state.done.save ? [] : (['screenshot', 'text', 'sender'] as const)),
      ...(isHandedOverFirst(policy) && !state.done['hand-over'] ? (['handover'] as const) : []),
    ],
    isShown: true,
    isWithoutPicture: false,
    isSaving: false,
    needsGesture: false,
    isPictureRequired: true,
    reason: '',
  };
}
