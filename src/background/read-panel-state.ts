import browser from 'webextension-polyfill';
import { isForRegistrar } from '../journal/is-for-registrar.ts';
import { policyInForce } from '../policy/policy-in-force.ts';
import type { Item } from '../shared/item.ts';
import type { PanelState } from '../shared/panel-state.ts';
import type { Policy } from '../shared/policy.ts';
import type { Settings } from '../shared/settings.ts';
import { stockholmDay } from '../shared/stockholm-time.ts';
import { explainFailure } from './explain-failure.ts';
import { sayFailure } from './failures-in-english.ts';
import { journalOfProfile } from './journal-of-profile.ts';
import { readTodoFacts, todoForPanel } from './list-todo.ts';
import { newestItems } from './newest-items.ts';
import { readSettings } from './settings.ts';
import { settleGate } from './settle-gate.ts';

type OfJournal = Pick<
  PanelState,
  'items' | 'units' | 'watchers' | 'notHandedOver' | 'todo' | 'todoRest' | 'nextDue' | 'lastBackupAt' | 'unavailable'
>;

/**
 * What a panel shows. Where the journal cannot be read the rest is told nevertheless: the page of a channel is guarded then
 * too, with no item known and so every gate shut.
 */
export async function readPanelState(commentIds: readonly string[]): Promise<PanelState> {
  const settings = await readSettings();
  const policy = policyInForce(settings);
  const ofJournal = await readOfJournal(commentIds, settings, policy).catch((error: unknown): OfJournal => {
    const { says } = sayFailure(explainFailure(error, 'read-state'), settings.language);
    return { items: {}, notHandedOver: 0, todo: [], unavailable: says };
  });
  return {
    settings,
    policy,
    ...ofJournal,
    ...(await readKeys()),
  };
}

async function readOfJournal(
  commentIds: readonly string[],
  settings: Settings,
  policy: Policy | undefined,
): Promise<OfJournal> {
  const db = await journalOfProfile();
  const facts = await readTodoFacts(db, settings);
  const newest = newestItems(facts.items);
  const items: Record<string, Item> = {};
  const settled = new Map<string, Item>();
  for (const id of commentIds) {
    const item = newest.get(id);
    if (!item) continue;
    items[id] = await settleGate(db, policy, item);
    settled.set(item.number, items[id]);
  }
  // What a dead worker left may have been taken up with the gates.
  const all = facts.items.map((item) => settled.get(item.number) ?? item);
  const now = new Date();
  const today = stockholmDay(now);
  const watchers = [...facts.named.watchers].filter(([, { at }]) => stockholmDay(new Date(at)) === today);
  return {
    items,
    units: Object.fromEntries(facts.named.units),
    watchers: Object.fromEntries(watchers.map(([url, { name }]) => [url, name])),
    notHandedOver: all.filter(isForRegistrar).length,
    ...todoForPanel({ ...facts, items: all }, now),
    lastBackupAt: facts.lastBackupAt,
  };
}

/** The keys of our commands as the browser names them. */
async function readKeys(): Promise<Pick<PanelState, 'evidenceKey' | 'panelKey'>> {
  const commands = await browser.commands.getAll();
  const keyOf = (command: string) => commands.find(({ name }) => name === command)?.shortcut ?? '';
  return { evidenceKey: keyOf('save-evidence'), panelKey: keyOf('_execute_action') };
}
