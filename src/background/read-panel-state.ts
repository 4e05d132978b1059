import browser from 'webextension-polyfill';
import { isForRegistrar } from '../journal/is-for-registrar.ts';
import { policyInForce } from '../policy/policy-in-force.ts';
import type { Item } from '../shared/item.ts';
import type { PanelState } from '../shared/panel-state.ts';
import type { Policy } from '../shared/policy.ts';
import type { Settings } from '../shared/settings.ts';
import { explainFailure } from './explain-failure.ts';
import { sayFailure } from './failures-in-english.ts';
import { journalOfProfile } from './journal-of-profile.ts';
import { listTodoForPanel, readLastBackup } from './list-todo.ts';
import { findItemOf } from './record-entry.ts';
import { readSettings } from './settings.ts';
import { settleGate } from './settle-gate.ts';

type OfJournal = Pick<
  PanelState,
  'items' | 'counts' | 'todo' | 'todoRest' | 'nextDue' | 'lastBackupAt' | 'unavailable'
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
    return { items: {}, counts: { open: 0, notHandedOver: 0 }, todo: [], unavailable: says };
  });
  return {
    settings,
    policy,
    ...ofJournal,
    evidenceKey: await keyOf('save-evidence'),
    panelKey: await keyOf('_execute_action'),
    canAlwaysCapture: await browser.permissions.contains({ origins: ['<all_urls>'] }),
  };
}

async function readOfJournal(
  commentIds: readonly string[],
  settings: Settings,
  policy: Policy | undefined,
): Promise<OfJournal> {
  const db = await journalOfProfile();
  const items: Record<string, Item> = {};
  for (const id of commentIds) {
    const item = await findItemOf(db, id);
    if (item) items[id] = await settleGate(db, policy, item);
  }
  const all = await db.getAll('items');
  return {
    items,
    counts: {
      open: all.filter(({ closed }) => !closed).length,
      notHandedOver: all.filter(isForRegistrar).length,
    },
    ...(await listTodoForPanel(db, settings, new Date())),
    lastBackupAt: await readLastBackup(db),
  };
}

/** The key of a command as the browser names it. */
async function keyOf(command: string): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === command)?.shortcut ?? '';
}
