import type { GateData, Missing } from '../panel/gate-data.ts';
import { groundOfItem } from '../policy/ground-of.ts';
import { isPictureDemanded } from '../policy/is-picture-demanded.ts';
import { isPictureForbidden } from '../policy/is-picture-forbidden.ts';
import { stepsFor } from '../policy/steps-for.ts';
import { hasTextAlone } from '../shared/has-text-alone.ts';
import { isHandedOver } from '../shared/is-handed-over.ts';
import { isHidingNotEnough } from '../shared/is-hiding-not-enough.ts';
import type { Item } from '../shared/item.ts';
import type { Policy } from '../shared/policy.ts';
import { comparePictures } from './compare-pictures.ts';
import { differenceOf, problemOf, shownSinceSaved } from './compare-texts.ts';
import { reasonDraft } from './reason-draft.ts';
import { evidenceShown, isEvidenceOpenFor, isGateOpenFor, type SessionState } from './session-state.ts';

/** What the gate's dialog shows; undefined where it is shut away. Pure. */
export function describeGate(state: SessionState): GateData | undefined {
  const { gate, panel, channel } = state;
  if (!gate || !panel || !channel) return undefined;
  const item = panel.items[gate.commentId] ?? gate.item;
  const base = {
    language: panel.settings.language,
    commandKey: panel.evidenceKey,
    platform: channel.platform,
    commentId: gate.commentId,
    press: gate.press,
    replies: gate.replies,
    action: gate.action,
    number: item?.number,
  };
  const problem = problemOf(state, gate.commentId);
  // Written at last, it has nothing to say until it is seen what became of the comment.
  if (gate.view === 'unwritten') return problem && { ...base, state: 'unwritten', problem };
  if (gate.view === 'outcome' && item?.outcome) {
    return {
      ...base,
      state: 'outcome',
      outcome: item.outcome.what,
      isHidingNotEnough: isHidingNotEnough(item),
      at: new Date(item.outcome.at),
      left: panel.policy ? stepsLeft(panel.policy, item) : [],
      hasNext: gate.nextId !== undefined && state.seen.has(gate.nextId),
    };
  }
  const isForbidden = isPictureForbidden(panel.policy, item);
  const isWithoutPicture = isForbidden || panel.settings.disableCapture === true;
  const saving = {
    isWithoutPicture,
    isSaving: state.savingId === gate.commentId,
    needsGesture: state.needsGestureId === gate.commentId,
    problem,
  };
  // As it stands now, whoever opened it: the evidence, a reason, or the registrar's package that was all that was missing.
  if (isGateOpenFor(state, gate.commentId)) {
    const open = { ...base, ...saving, state: 'saved' } as const;
    const evidence = isEvidenceOpenFor(state, gate.commentId) ? evidenceShown(state, gate.commentId) : undefined;
    if (evidence) return { ...open, evidence: { ...evidence, nowShown: shownSinceSaved(state, gate.commentId) } };
    const until = state.letPast.get(gate.commentId)?.until;
    return { ...open, evidence: undefined, until: until === undefined ? undefined : new Date(until) };
  }
  const isDemanded = panel.policy !== undefined && isPictureDemanded(panel.policy, groundOfItem(panel.policy, item));
  const seen = state.seen.get(gate.commentId);
  return {
    ...base,
    ...saving,
    state: 'held',
    ground: item?.ground && { ...item.ground, chosenAt: new Date(item.ground.chosenAt) },
    missing: missingOf(
      item,
      panel.policy,
      {
        textDigest: seen?.textDigest,
        difference: differenceOf(state, gate.commentId)?.is,
        isOtherPicture: comparePictures(state, gate.commentId) === 'other',
      },
      { isWanted: isDemanded || !isWithoutPicture, isDemanded },
    ),
    isShown: seen?.element.isConnected === true,
    isPictureRequired: isDemanded,
    reason: state.drafts.get(reasonDraft(gate.commentId))?.reason ?? '',
  };
}

/**
 * What must still be there before the removal may go through, in the order it is done.
 * @param shown the text that stands on the page, whose digest is undefined where it is new to us, and whether its picture
 * is not the one that was saved
 * @param picture whether one is to be taken, and whether nothing else will do
 */
function missingOf(
  item: Item | undefined,
  policy: Policy | undefined,
  shown: {
    textDigest: string | undefined;
    difference: NonNullable<ReturnType<typeof differenceOf>>['is'] | undefined;
    isOtherPicture: boolean;
  },
  picture: { isWanted: boolean; isDemanded: boolean },
): Missing[] {
  const missing: Missing[] = [];
  if (!item?.ground) missing.push('ground');
  const isOfThisText = item?.evidenceSavedAt !== undefined && item.textDigest === shown.textDigest;
  if (shown.difference === 'folded') missing.push('unfold');
  else if (shown.difference === 'translated') missing.push('original');
  else if (!isOfThisText) missing.push(...(picture.isWanted ? (['screenshot'] as const) : []), 'text', 'sender');
  else if (item.gate === 'closed') {
    missing.push(hasTextAlone(item) && picture.isDemanded ? 'screenshot' : 'again');
  } else if (shown.isOtherPicture) missing.push('again');
  if (policy?.registerBeforeRemoval && !(item && isHandedOver(item))) missing.push('handover');
  return missing;
}

type Left = 'hand-over' | 'notify-author' | 'report-police' | 'contact-author';

function stepsLeft(policy: Policy, item: Item): Left[] {
  const ground = groundOfItem(policy, item);
  const lasting: readonly string[] = ['hand-over', 'notify-author', 'report-police', 'contact-author'];
  return (ground ? stepsFor(policy, ground) : [])
    .map(({ id }) => id)
    .filter((id): id is Left => lasting.includes(id) && !(id === 'hand-over' && isHandedOver(item)));
}
