import type { GroundChoice } from '../panel/comment-data.ts';
import type { OpenComment } from '../panel/open-data.ts';
import { isPictureForbidden } from '../policy/is-picture-forbidden.ts';
import { lawsBeside } from '../policy/law-beside.ts';
import { sayRule } from '../policy/say-rule.ts';
import type { Item } from '../shared/item.ts';
import type { Ground, Policy } from '../shared/policy.ts';
import type { Comment } from '../shared/reading.ts';
import type { InterfaceLanguage } from '../shared/say-in.ts';
import { problemOf, shownSinceSaved } from './compare-texts.ts';
import { describeComment } from './describe-comment.ts';
import { describeSteps, withoutGround } from './describe-steps.ts';
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
  const comment = describeComment(seen, item, policy, state.panel?.units);
  const asks = seen.readout?.asksForAnswer ?? false;
  const removeDue = asks || comment.isOwn ? undefined : seen.readout?.removeDue;
  const evidence = evidenceShown(state, id);
  const nowShown = shownSinceSaved(state, id);
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
    steps: policy ? describeSteps(policy, ground, item, chosen !== undefined, nowShown === 'other') : [],
    gate: item?.gate ?? 'closed',
    isLinkCopied: typeof state.copied === 'object' && state.copied.link === id,
    isSaving: state.savingId === id,
    needsGesture: state.needsGestureId === id,
    evidence: evidence && { ...evidence, nowShown },
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

function lawsOf(ground: Pick<Ground, 'codes' | 'kind'>, language: InterfaceLanguage | undefined): OpenComment['laws'] {
  return lawsBeside(ground).map(({ text, inEnglish, law }) => ({
    says: language === 'en' ? inEnglish : text,
    name: law,
  }));
}
