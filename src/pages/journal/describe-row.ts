import type { Item } from '../../shared/item.ts';
import type { JournalRow, RowState } from './journal-data.ts';

/** An item as a row of the journal. Pure. */
export function describeRow(item: Item): JournalRow {
  const isForRegistrar = item.action?.what === 'deleted' || item.action?.what === 'hidden' || item.pictures.length > 0;
  return {
    number: item.number,
    at: new Date(item.openedAt),
    state: stateOf(item),
    isChecked: item.outcome?.what === 'gone' || item.outcome?.what === 'greyed',
    about: item.ground?.no,
    channel: item.channel,
    platform: item.platform,
    isSecret: item.secret,
    handover: item.handedOver
      ? 'handed-over'
      : item.registeredNot
        ? 'not-registered'
        : isForRegistrar
          ? 'not'
          : undefined,
    caseNumber: item.receipt?.caseNumber,
  };
}

function stateOf(item: Item): RowState {
  const { action, outcome } = item;
  if (action && action.what !== 'none' && (outcome?.what === 'still-there' || outcome?.what === 'came-back')) {
    return 'still-there';
  }
  if (action) return action.what;
  if (item.overridden) return 'overridden';
  if (item.evidenceSavedAt) return item.pictures.length > 0 ? 'saved' : 'text-saved';
  return item.ground ? 'ground-chosen' : 'opened';
}
