import type { GateData, Missing } from '../panel/gate-data.ts';
import { isHidingNotEnough } from '../shared/is-hiding-not-enough.ts';
import type { Item } from '../shared/item.ts';
import type { Policy } from '../shared/policy.ts';
import { reasonDraft } from './drafts.ts';
import { evidenceShown, type SessionState } from './session-state.ts';

/** What the gate's dialog shows; undefined where it is shut away. Pure. */
export function describeGate(state: SessionState): GateData | undefined {
  const { gate, panel, channel } = state;
  if (!gate || !panel || !channel) return undefined;
  const item = panel.items[gate.commentId] ?? gate.item;
  const base = {
    language: panel.settings.language,
    commandKey: panel.evidenceKey,
    platform: channel.platform,
    action: gate.action,
    number: item?.number,
  };
  const evidence = evidenceShown(state, gate.commentId);
  if (gate.view === 'outcome' && item?.outcome) {
    return {
      ...base,
      state: 'outcome',
      outcome: item.outcome.what,
      isHidingNotEnough: isHidingNotEnough(item),
      at: new Date(item.outcome.at),
      left: panel.policy ? stepsLeft(panel.policy, item) : [],
      hasNext: false,
    };
  }
  if (gate.view === 'saved' && evidence) return { ...base, state: 'saved', evidence };
  return {
    ...base,
    state: 'held',
    ground: item?.ground && { no: item.ground.no, chosenAt: new Date(item.ground.chosenAt) },
    missing: missingOf(item, panel.policy, state.seen.get(gate.commentId)?.textDigest),
    isSaving: state.savingId === gate.commentId,
    needsGesture: state.needsGestureId === gate.commentId,
    isPictureRequired: isPictureRequired(panel.policy, item),
    reason: state.drafts.get(reasonDraft(gate.commentId))?.reason ?? '',
    problem: state.problem?.commentId === gate.commentId ? state.problem : undefined,
  };
}

/**
 * What must still be there before the removal may go through, in the order it is done.
 * @param textDigest of the text that stands on the page; undefined where it is new to us
 */
function missingOf(item: Item | undefined, policy: Policy | undefined, textDigest: string | undefined): Missing[] {
  const missing: Missing[] = [];
  if (!item?.ground) missing.push('ground');
  const isOfThisText = item?.evidenceSavedAt !== undefined && item.textDigest === textDigest;
  if (!isOfThisText || item.gate === 'closed') missing.push('screenshot', 'text', 'sender');
  if (policy?.registerBeforeRemoval && !item?.handedOver) missing.push('handover');
  return missing;
}

function isPictureRequired(policy: Policy | undefined, item: Item | undefined): boolean {
  const kind = policy?.grounds.find(({ id }) => id === item?.ground?.id)?.kind;
  return policy?.evidence.screenshotRequired.some((one) => !kind || one === kind) ?? false;
}

type Left = 'hand-over' | 'notify-author' | 'report-police' | 'contact-author';

function stepsLeft(policy: Policy, item: Item): Left[] {
  const kind = policy.grounds.find(({ id }) => id === item.ground?.id)?.kind;
  const lasting: readonly string[] = ['hand-over', 'notify-author', 'report-police', 'contact-author'];
  return (kind ? policy.steps[kind] : [])
    .map(({ id }) => id)
    .filter((id): id is Left => lasting.includes(id) && !(id === 'hand-over' && item.handedOver));
}
