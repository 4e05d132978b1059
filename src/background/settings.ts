import canonicalize from 'canonicalize';
import browser from 'webextension-polyfill';
import type { ContactRole } from '../shared/policy.ts';
import type { ManagedFault, Settings } from '../shared/settings.ts';
import { chosenFrom } from './chosen-settings.ts';
import { readManaged } from './read-managed.ts';
import { readSettingsFrom } from './settings-schema.ts';

const key = 'settings';
/** What IT had set when it was last read. */
const lastKey = 'managed-last';
/** How long the browser may think about what IT has set before the last known is used, milliseconds. */
const patience = 250;

/** Stored values that are wrong, of which the log has been told: once each, not once each time. */
const logged = new Set<string>();

/** The settings in force: what the moderator chose, and above it what IT manages. */
export async function readSettings(): Promise<Settings> {
  return inForce(await readStored(), await managedStorage());
}

/** Writes what the moderator may change, and returns what is in force. */
export async function writeSettings(settings: Settings): Promise<Settings> {
  const [stored, managed] = [await readStored(), await managedStorage()];
  const chosen = chosenFrom(settings, stored, inForce(stored, managed));
  await browser.storage.local.set({ [key]: chosen });
  return inForce(chosen, managed);
}

/** True for a change of what `readSettings` reads. */
export function areSettings(changes: Record<string, unknown>, area: string): boolean {
  return area === 'managed' || (area === 'local' && (key in changes || lastKey in changes));
}

function inForce(stored: Record<string, unknown>, raw: Record<string, unknown>): Settings {
  const hasOwn = () => readSettingsFrom({ customPolicy: stored.customPolicy }).settings.customPolicy !== undefined;
  const managed = readManaged(raw, stored.policyId !== undefined, raw.policyId === 'custom' && hasOwn());
  const byIt = Object.fromEntries(Object.entries(managed.values.contacts ?? {}).filter(([, who]) => who));
  // IT may know the registrar and leave to each moderator who her manager is.
  const contacts = { ...readSettingsFrom({ contacts: stored.contacts }).settings.contacts, ...byIt };
  const { settings, wrong } = readSettingsFrom({ ...stored, ...managed.values, contacts });
  const names = managed.names.filter((name) => name !== 'contacts');
  const managedContacts = Object.keys(byIt) as ContactRole[];
  for (const name of wrong) {
    if (!logged.has(name)) console.error('modereringsjournalen: a setting is not what it must be:', name);
    logged.add(name);
  }
  const isPartUsed = (name: string) => Object.hasOwn(managed.values, name);
  const managedFaults = managed.faults.map((fault): ManagedFault => {
    const name = String(fault.path[0]);
    const instead = isPartUsed(name)
      ? 'rest'
      : hasContent(stored[name]) && !wrong.some((one) => one === name)
        ? 'own'
        : 'nothing';
    return { ...fault, instead };
  });
  return {
    ...settings,
    ...(names.length > 0 ? { managed: names } : {}),
    ...(managedContacts.length > 0 ? { managedContacts } : {}),
    ...(managedFaults.length > 0 ? { managedFaults } : {}),
  };
}

/** True for what somebody has chosen: neither nothing nor an empty text or list. */
function hasContent(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return value !== undefined && value !== null && value !== '';
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
    .catch((error: unknown) => console.error('modereringsjournalen: managed settings', error));
  if (!isRecord(last)) return fresh;
  return Promise.race([fresh, new Promise<typeof last>((resolve) => setTimeout(() => resolve(last), patience))]);
}

/** Same values, in whatever order a browser gives the keys. */
function isSame(a: unknown, b: unknown): boolean {
  return canonicalize(a) === canonicalize(b);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
