import { isForRegistrar } from '../../journal/is-for-registrar.ts';
import { isRemoval } from '../../shared/is-removal.ts';
import type { Item } from '../../shared/item.ts';
import type { JournalRow, RowState } from './journal-data.ts';

/** An item as a row of the journal. Pure. */
export function describeRow(item: Item): JournalRow {
  const state = stateOf(item);
  const who = state === 'waiting' ? item.waiting?.to : state === 'given' ? item.given?.to : undefined;
  return {
    number: item.number,
    at: new Date(item.openedAt),
    state,
    ...(who ? { who } : {}),
    isChecked: item.outcome?.what === 'gone' || item.outcome?.what === 'greyed',
    about: item.ground?.no,
    channel: item.channel,
    platform: item.platform,
    unit: item.unit?.name,
    isSecret: item.secret,
    handover: isForRegistrar(item)
      ? 'not'
      : item.handedOver
        ? 'handed-over'
        : item.registeredNot
          ? 'not-registered'
          : undefined,
    caseNumber: item.receipt?.caseNumber,
  };
}

/** What was done last. What was removed stays removed, whatever was written beside it, until somebody is to answer. */
function stateOf(item: Item): RowState {
  const { action, outcome, done = {}, ground, overridden, waiting, given, registration } = item;
  if (action && action.what !== 'none' && (outcome?.what === 'still-there' || outcome?.what === 'came-back')) {
    return 'still-there';
  }
  const saved = item.pictures.length > 0 ? 'saved' : 'text-saved';
  const before: [RowState, { at: string } | undefined][] = [
    ['opened', { at: item.openedAt }],
    ['ground-chosen', ground && { at: ground.chosenAt }],
    [saved, item.evidenceSavedAt === undefined ? undefined : { at: item.evidenceSavedAt }],
    ['overridden', overridden],
    ['acknowledged', done.acknowledged],
    ['referred', done.referred],
    ['corrected', done.corrected],
    ['to-register', isForRegistrar(item) ? registration : undefined],
  ];
  const states: [RowState, { at: string } | undefined][] = [
    ...(isRemoval(action) ? [] : before),
    [action?.what ?? 'opened', action],
    ['waiting', waiting],
    ['given', given],
  ];
  // Of two that were written together the later named stands.
  const last = states.reduce<{ state: RowState; at: string }>(
    (found, [state, when]) => (when && when.at >= found.at ? { state, at: when.at } : found),
    { state: 'opened', at: '' },
  );
  return last.state;
}
