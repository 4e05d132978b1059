import browser from 'webextension-polyfill';
import { isRecord } from '../shared/is-record.ts';
import { isSame } from '../shared/is-same.ts';
import { logFault } from '../shared/log-fault.ts';
import { makeQueue } from '../shared/make-queue.ts';
import type { Settings } from '../shared/settings.ts';
import { chosenFrom } from './chosen-settings.ts';
import { forgetOperator } from './profile-ids.ts';
import { settingsInForce } from './settings-in-force.ts';
import { withUnusable } from './with-unusable.ts';

const key = 'settings';
/** What IT had set when it was last read. */
const lastKey = 'managed-last';
/** How long the browser may think about what IT has set before the last known is used, milliseconds. */
const patience = 250;
/** What is written builds on what is stored: of two at once the second is not to undo the first. */
const inTurn = makeQueue();

/** The settings in force: what the moderator chose, and above it what IT manages. */
export async function readSettings(): Promise<Settings> {
  return inForce(await readStored(), await managedStorage());
}

/** Writes what the moderator may change, and returns what is in force. */
export function writeSettings(settings: Settings): Promise<Settings> {
  return inTurn(async () => {
    const [stored, managed] = [await readStored(), await managedStorage()];
    const before = inForce(stored, managed);
    const chosen = chosenFrom(settings, stored, before);
    await browser.storage.local.set({ [key]: chosen });
    if (settings.operator.name !== before.operator.name) await forgetOperator();
    return inForce(chosen, managed);
  });
}

/** Writes what a page on which the moderator works changes, and leaves what cannot be used for settings to tell of. */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  return inTurn(async () => {
    const [stored, managed] = [await readStored(), await managedStorage()];
    const before = inForce(stored, managed);
    const changes = change(before);
    const sent = { ...before, ...changes };
    const chosen = chosenFrom(sent, stored, before);
    for (const { path } of before.ownFaults ?? []) {
      const name = String(path[0]) as keyof Settings;
      chosen[name] = name in changes ? withUnusable(stored[name], before[name], sent[name]) : stored[name];
    }
    await browser.storage.local.set({ [key]: chosen });
    return inForce(chosen, managed);
  });
}

/** True for a change of what `readSettings` reads. */
export function areSettings(changes: Record<string, unknown>, area: string): boolean {
  return area === 'managed' || (area === 'local' && (key in changes || lastKey in changes));
}

function inForce(stored: Record<string, unknown>, raw: Record<string, unknown>): Settings {
  const settings = settingsInForce(stored, raw);
  for (const { path } of settings.ownFaults ?? []) logFault('a setting is not what it must be')(path.join('.'));
  return settings;
}

async function readStored(): Promise<Record<string, unknown>> {
  const stored = (await browser.storage.local.get(key))[key];
  return isRecord(stored) ? stored : {};
}

/**
 * What IT has set. Chromium answers this only when it has read its policies, three seconds after the browser has started
 * (November 2026): until then what was set last time holds, so that the panel and the gate need not wait.
 */
async function managedStorage(): Promise<Record<string, unknown>> {
  // Firefox throws where nothing is set.
  const fresh = browser.storage.managed.get().catch(() => ({}));
  const last = (await browser.storage.local.get(lastKey))[lastKey];
  fresh
    .then((now) => (isSame(now, last) ? undefined : browser.storage.local.set({ [lastKey]: now })))
    .catch(logFault('managed settings'));
  if (!isRecord(last)) return fresh;
  return Promise.race([fresh, new Promise<typeof last>((resolve) => setTimeout(() => resolve(last), patience))]);
}
