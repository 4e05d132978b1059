import type { ContactRole } from '../shared/policy.ts';
import type { ManagedFault, OwnFault, Settings } from '../shared/settings.ts';
import { shorten } from '../shared/shorten.ts';
import { readManaged, whyNoPolicy } from './read-managed.ts';
import { type Path, valueAt } from './read-usable.ts';
import { readSettingsFrom } from './settings-schema.ts';

/** So much of a value is shown to the one who is to recognise it, characters. */
const mostShown = 120;

/**
 * The settings in force: what the moderator chose, and above it what IT manages, with what of either cannot be used.
 * @param stored what the moderator has chosen, as it lies in storage: an earlier version may have written it
 * @param raw what IT has set, as the browser gives it
 */
export function settingsInForce(stored: Record<string, unknown>, raw: Record<string, unknown>): Settings {
  const own = readSettingsFrom(stored);
  const hasOwnPolicy = own.settings.customPolicy !== undefined;
  const managed = readManaged(raw, own.settings.policyId !== undefined, hasOwnPolicy);
  const byIt = Object.fromEntries(Object.entries(managed.values.contacts ?? {}).filter(([, who]) => who));
  const names = managed.names.filter((name) => name !== 'contacts');
  const managedContacts = Object.keys(byIt) as ContactRole[];
  const isLost = (name: string) => own.wrong.some(({ path, instead }) => path[0] === name && instead === 'nothing');
  const managedFaults = managed.faults.map((fault): ManagedFault => {
    const name = String(fault.path[0]);
    if (Object.hasOwn(managed.values, name)) return { ...fault, instead: 'rest' };
    return { ...fault, instead: hasContent(stored[name]) && !isLost(name) ? 'own' : 'nothing' };
  });
  const isByIt = ([name, role]: Path) =>
    names.some((one) => one === name) || (name === 'contacts' && managedContacts.some((one) => one === role));
  const ownFaults = own.wrong
    .filter(({ path }) => !isByIt(path))
    .map(({ path, instead }): OwnFault => {
      const name = String(path[0]);
      return { path, instead, was: recognisable(stored, path), ...whyNoPolicy(name, stored[name]) };
    });
  return {
    ...own.settings,
    ...managed.values,
    // IT may know the registrar and leave to each moderator who her manager is.
    contacts: { ...own.settings.contacts, ...byIt },
    ...(names.length > 0 ? { managed: names } : {}),
    ...(managedContacts.length > 0 ? { managedContacts } : {}),
    ...(managedFaults.length > 0 ? { managedFaults } : {}),
    ...(ownFaults.length > 0 ? { ownFaults } : {}),
  };
}

/** True for what somebody has chosen: neither nothing nor an empty text or list. */
function hasContent(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return value !== undefined && value !== null && value !== '';
}

/** What stood there, or of a list the whole that it is a part of: by its texts the moderator knows it again. */
function recognisable(stored: Record<string, unknown>, path: Path): string | undefined {
  if (path[0] === 'customPolicy') return undefined;
  const value = valueAt(stored, typeof path[1] === 'number' ? path.slice(0, 2) : path);
  const parts = typeof value === 'object' && value !== null ? Object.values(value) : [value];
  const texts = parts.filter((part) => typeof part === 'string' || typeof part === 'number').join(' · ');
  return texts ? shorten(texts, mostShown) : undefined;
}
