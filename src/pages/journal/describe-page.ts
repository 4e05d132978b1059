import { reminderRulesOf } from '../../deadlines/reminder-rules.ts';
import { policyInForce } from '../../policy/policy-in-force.ts';
import { pageData } from '../page-data.ts';
import { askedNumber } from './asked-number.ts';
import { describeFilters } from './describe-filters.ts';
import type { JournalData } from './journal-data.ts';
import type { JournalState } from './journal-state.ts';
import { searchCards } from './search-items.ts';

/** The whole page, from what is known. The search is made anew only where something has changed. */
export function describePage(state: JournalState): JournalData {
  const { settings, examined, open, work } = state;
  state.rows ??= searchCards(state.cards, state.query, state.wanted);
  return {
    ...pageData(state),
    isLoading: state.cards.length === 0 && !state.isAllRead,
    entries: state.entries,
    items: state.items,
    since: state.since,
    standing:
      work?.what === 'verify'
        ? { integrity: 'checking', completeness: 'unknown' }
        : {
            integrity: examined?.integrity ?? 'unknown',
            completeness: examined?.completeness ?? 'unknown',
            checkedAt: examined?.at,
            newest: examined?.newest,
            firstBroken: examined?.firstBroken,
          },
    notHandedOver: state.isAllRead ? notHandedOver(state) : undefined,
    backup: { last: state.lastBackup, next: nextBackup(state), folder: settings.exportFolderHint },
    isPersisted: state.isPersisted,
    work,
    theirs: state.theirs,
    offered: state.offered && { name: state.offered.name, isLacking: state.isLacking },
    read: state.cards.length,
    query: state.query,
    filters: describeFilters(state.cards, state.wanted),
    rows: state.rows,
    ownEntries: state.ownEntries,
    openNumber: askedNumber() || undefined,
    isUnknown: state.isUnknown,
    mended: state.mended,
    story: open?.story,
  };
}

/** When the next backup is to be made at the latest, as the settings or the policy say. */
function nextBackup({ settings, lastBackup }: JournalState): Date | undefined {
  const policy = policyInForce(settings);
  if (!lastBackup || !policy) return undefined;
  const days = settings.exportReminderDays ?? reminderRulesOf(policy).backupDays;
  return new Date(lastBackup.getTime() + days * 86_400_000);
}

function notHandedOver({ cards }: JournalState): JournalData['notHandedOver'] {
  const waiting = cards.filter(({ facts }) => facts.handover === 'no');
  const oldest = waiting.at(-1);
  return { count: waiting.length, oldest: oldest && new Date(oldest.openedAt) };
}
