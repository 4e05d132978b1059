import type { GroundChoice } from '../panel/comment-data.ts';
import type { OpenComment, PanelStep } from '../panel/open-data.ts';
import { groundOfItem } from '../policy/ground-of.ts';
import { isPictureDemanded } from '../policy/is-picture-demanded.ts';
import { isPictureForbidden } from '../policy/is-picture-forbidden.ts';
import { lawsBeside } from '../policy/law-beside.ts';
import { sayRule } from '../policy/say-rule.ts';
import { stepsFor } from '../policy/steps-for.ts';
import { hasTextAlone } from '../shared/has-text-alone.ts';
import { isHandedOver } from '../shared/is-handed-over.ts';
import type { Item } from '../shared/item.ts';
import type { Ground, Policy } from '../shared/policy.ts';
import type { Comment } from '../shared/reading.ts';
import type { InterfaceLanguage } from '../shared/say-in.ts';
import { problemOf } from './compare-texts.ts';
import { describeComment } from './describe-comment.ts';
import { isUsed } from './let-past.ts';
import { evidenceShown, type SessionState } from './session-state.ts';
import { waysFor } from './ways-for.ts';

/** The comment that is open in the panel: its steps in the policy's order, and what else can be done with it. Pure. */
export function describeOpen(state: SessionState, id: string): OpenComment | undefined {
  const seen = state.seen.get(id);
  const policy = state.panel?.policy;
  if (!seen) return undefined;
  const item = state.panel?.items[id];
  const ground = policy?.grounds.find((one) => one.id === item?.ground?.id);
  const chosen = item?.ground && !state.isChoosingAgain ? choiceOf(ground, item.ground) : undefined;
  const comment = describeComment(seen, item, policy);
  const asks = seen.readout?.asksForAnswer ?? false;
  const removeDue = asks || comment.isOwn ? undefined : seen.readout?.removeDue;
  const deadline = asks ? policy?.reply : policy?.removal;
  return {
    comment: {
      ...comment,
      due: removeDue
        ? { at: new Date(removeDue), what: 'remove', isUncertain: seen.readout?.isUncertain ?? false }
        : comment.due,
    },
    laws: item?.ground ? lawsOf(ground ?? withoutGround(item), state.panel?.settings.language) : [],
    rule:
      deadline && !comment.isOwn
        ? {
            says: sayRule(deadline, state.panel?.settings.language),
            isAsap: deadline.rule.kind === 'asap',
            what: asks ? 'answer' : 'remove',
          }
        : undefined,
    postText: seen.comment.postText,
    grounds: groundsOf(policy),
    chosen,
    isWithoutPicture: isPictureForbidden(policy, item),
    steps: policy ? describeSteps(policy, ground, item, chosen !== undefined) : [],
    gate: item?.gate ?? 'closed',
    isSaving: state.savingId === id,
    needsGesture: state.needsGestureId === id,
    evidence: evidenceShown(state, id),
    outcome: item?.outcome && { what: item.outcome.what, at: new Date(item.outcome.at) },
    source: policy?.grounds[0]?.source
      ? { title: `${policy.document.title}, ${policy.municipality}`, read: policy.document.read }
      : undefined,
    ...waysFor({
      comment: seen.comment,
      item,
      policy,
      isThreadSecret: isThreadSecret(state, seen.comment),
      asks,
    }),
    isQuestion: (asks && !item?.ground && comment.mayBe.length === 0) || comment.isOwn,
    waiting: item?.waiting && {
      to: item.waiting.to,
      since: new Date(item.waiting.at),
      remind: item.waiting.remind ? new Date(item.waiting.remind) : undefined,
    },
    isSettled: comment.isOwn || (item !== undefined && !item.ground && isSettled(item)),
    problem: problemOf(state, id),
  };
}

/** The municipality's grounds in its own order. */
export function groundsOf(policy: Policy | undefined): GroundChoice[] {
  return (policy?.grounds ?? []).map((one) => choiceOf(one, one));
}

function isSettled({ closed, action, done }: Item): boolean {
  return closed || (action !== undefined && action.what !== 'deleted') || done?.referred !== undefined;
}

/** True where the comment's thread holds something secret. */
function isThreadSecret({ seen, panel }: SessionState, comment: Comment): boolean {
  if (!panel?.policy?.secrecy.stopReplies) return false;
  const thread = comment.parentId ?? comment.id;
  for (const [id, other] of seen) {
    const item = panel.items[id];
    const isSecret = item?.secret === true || item?.ground?.kind === 'secret';
    if (isSecret && (other.comment.parentId ?? id) === thread) return true;
  }
  return false;
}

function choiceOf(ground: Ground | undefined, words: { id: string; no: string; text: string }): GroundChoice {
  return { id: words.id, no: words.no, text: words.text, heading: ground?.heading, lawBeside: ground?.lawBeside };
}

/** True where the guideline demands a picture and only the text could be saved: the gate waits for it, so the step is not done. */
function isPictureLeft(item: Item, policy: Policy): boolean {
  return hasTextAlone(item) && isPictureDemanded(policy, groundOfItem(policy, item)) && !isUsed(item);
}

/** When a step was done, UTC ISO; undefined where it is not. */
function doneAt(id: PanelStep['id'], item: Item | undefined, policy: Policy): string | undefined {
  const { action, outcome, done } = item ?? {};
  switch (id) {
    case 'save-evidence':
      return item?.ground && isPictureLeft(item, policy) ? undefined : item?.evidenceSavedAt;
    case 'record-without-picture':
      return item?.evidenceSavedAt;
    case 'remove': {
      const isUndone = outcome?.what === 'still-there' || outcome?.what === 'came-back';
      if (isUndone) return undefined;
      if (outcome?.what === 'gone') return outcome.at;
      const isHidden = outcome?.what === 'greyed' || action?.what === 'hidden';
      if (isHidden) {
        const isEnough = policy.removalWays?.hide !== false && item?.ground?.kind === 'unsuitable';
        return isEnough ? (outcome?.at ?? action?.at) : undefined;
      }
      return action?.what === 'deleted' ? action.at : undefined;
    }
    case 'hand-over':
      return item && isHandedOver(item) ? item.handedOver?.at : undefined;
    case 'stop-replies':
      return done?.['secrecy-marked']?.at;
    case 'report-police':
      return done?.['police-reported']?.at;
    case 'report-platform':
      return done?.reported?.at;
    case 'tell-manager':
      return done?.told?.at;
    case 'contact-author':
      return done?.['author-contacted']?.at;
    case 'notify-author':
      return done?.['author-notified']?.at;
    default:
      return undefined;
  }
}

/** What stands for a ground of the guideline where none, or the way without a picture, was chosen. */
function withoutGround(item: Item | undefined): Pick<Ground, 'codes' | 'kind'> {
  return {
    codes: item?.ground?.id === 'no-picture' ? ['bbs_barnpornografi'] : [],
    kind: item?.ground?.kind ?? 'unsuitable',
  };
}

function lawsOf(ground: Pick<Ground, 'codes' | 'kind'>, language: InterfaceLanguage | undefined): OpenComment['laws'] {
  return lawsBeside(ground).map(({ text, inEnglish, law }) => ({
    says: language === 'en' ? inEnglish : text,
    name: law,
  }));
}

/** The policy's steps in the policy's order: done, the one that is next, and those after it. */
function describeSteps(
  policy: Policy,
  ground: Ground | undefined,
  item: Item | undefined,
  isChosen: boolean,
): PanelStep[] {
  const steps: Omit<PanelStep, 'state'>[] = [
    { id: 'choose-ground', need: 'required' },
    ...stepsFor(policy, ground ?? withoutGround(item)).map(({ id, need }) => ({ id, need })),
  ];
  let isNowFound = false;
  return steps.map((step) => {
    const at =
      step.id === 'choose-ground' ? (isChosen ? item?.ground?.chosenAt : undefined) : doneAt(step.id, item, policy);
    if (at) return { ...step, state: 'done', at: new Date(at) };
    if (isNowFound) return { ...step, state: 'next' };
    isNowFound = true;
    return { ...step, state: 'now' };
  });
}
