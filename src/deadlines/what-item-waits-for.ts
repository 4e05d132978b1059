import { isHandedOver } from '../shared/is-handed-over.ts';
import { isHidingNotEnough } from '../shared/is-hiding-not-enough.ts';
import { isRemovalBegun } from '../shared/is-removal-begun.ts';
import { isRemoved } from '../shared/is-removed.ts';
import type { Item } from '../shared/item.ts';
import { mayBeAnswered } from '../shared/may-be-answered.ts';
import type { DeadlinePolicy, Policy } from '../shared/policy.ts';
import { repliedAt } from './replied-at.ts';

type Kind = 'remove' | 'hand-over' | 'finish' | 'waiting' | 'decide' | 'answer';

/**
 * What an open item waits for, and by which deadline of the policy; no deadline where none runs. What is on its way to the
 * registrar with nothing to remove may wait for an answer too: that she is to have it answers nobody.
 */
export function whatItemWaitsFor(
  item: Item,
  policy: Policy | undefined,
): { kind: Kind; deadline: DeadlinePolicy | undefined }[] {
  const kind = kindOf(item);
  const answer = isAnswerLeft(item, policy) ? policy?.reply : undefined;
  if (kind === 'hand-over' || kind === 'finish') {
    const row = { kind, deadline: undefined };
    return answer && !isRemovalBegun(item) ? [{ kind: 'answer', deadline: answer }, row] : [row];
  }
  return [{ kind, deadline: isRemovalBegun(item) ? policy?.removal : answer }];
}

/** What an open item waits for. */
function kindOf(item: Item): Exclude<Kind, 'answer'> {
  // To answer, to pass on or to report what has a ground removes nothing: what was said must be that it is gone.
  const isSaid = item.action?.how === 'said' && (item.ground === undefined || isRemoved(item));
  const isGone = item.outcome?.what === 'gone' || item.outcome?.what === 'greyed' || isSaid;
  const isDone = isGone && !isHidingNotEnough(item);
  const handOver = isHandedOver(item) ? 'finish' : 'hand-over';
  if (isDone && item.evidenceSavedAt) return handOver;
  if (item.waiting) return 'waiting';
  if (isRemovalBegun(item)) return isDone ? 'hand-over' : 'remove';
  return item.registration && !item.receipt && !item.registeredNot ? handOver : 'decide';
}

/**
 * Whether the one who wrote still waits for what the policy calls an answer. None is given where something is secret (HAL-19)
 * and to what was written down by hand of another page (TIB-28).
 */
function isAnswerLeft(item: Item, policy: Policy | undefined): boolean {
  if (item.secret || !mayBeAnswered(item.comment)) return false;
  return !isRemoved(item) && item.action?.what !== 'none' && repliedAt(item, policy) === undefined;
}
