import { type JournalDatabase, openJournal } from '../../journal/open-journal.ts';
import { readHead } from '../../journal/read-journal.ts';
import { policyInForce } from '../../policy/policy-in-force.ts';
import type { Settings } from '../../shared/settings.ts';
import { askToKeep } from '../ask-to-keep.ts';
import type { WorkState } from '../long-work.ts';
import type { Page } from '../open-page.tsx';
import { type PageData, pageData } from '../page-data.ts';
import type { ProtectionData } from './protection-data.ts';

/** What the page knows between two drawings: what its view shows, and where that comes from. */
export interface ProtectionState extends WorkState, Omit<ProtectionData, keyof PageData | 'work'> {
  db: JournalDatabase;
}

export async function loadProtection(settings: Settings): Promise<ProtectionState> {
  const { municipality, board, contacts, weedingDecision, localImageRetentionDays } = settings;
  return {
    settings,
    db: await openJournal(),
    controller: [board, municipality].filter(Boolean).join(', ') || undefined,
    officer: contacts.dpo || undefined,
    pictureDays: localImageRetentionDays,
    weeding: weedingDecision ?? policyInForce(settings)?.weeding.decision,
    name: '',
    chosen: new Set(),
  };
}

/** Counts what there is, which takes longer the more it is. */
export async function readHeld({ state: { db }, draw }: Page<ProtectionState>): Promise<void> {
  const [items, pictures, { count: entries }, isPersisted, { usage }] = await Promise.all([
    db.count('items'),
    db.count('pictures'),
    readHead(db),
    askToKeep(),
    navigator.storage.estimate(),
  ]);
  const megabytes = usage === undefined ? undefined : Math.ceil(usage / 1_000_000);
  draw({ held: { items, entries, pictures, megabytes }, isPersisted });
}

/** The state as the view shows it. */
export function describeProtection(state: ProtectionState): ProtectionData {
  return { ...state, ...pageData(state) };
}
