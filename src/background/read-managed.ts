import type { ManagedName, Settings } from '../shared/settings.ts';
import { readSettingsFrom, type SettingName, settingNames } from './settings-schema.ts';

/** What the moderator alone decides: who she is, when this computer is quiet, and what a button was found to say. */
export const notForIt: readonly SettingName[] = ['operator', 'watch', 'reminders', 'extraWords'];

/** What IT has set, and what of it cannot be used. */
export interface Managed {
  values: Partial<Settings>;
  /** Set and usable: these win. */
  names: ManagedName[];
  /** Set but not what they must be: left as the moderator has them. */
  wrong: ManagedName[];
}

/**
 * Reads the managed values as IT wrote them (requirements 7.2): `policyId` "custom" is our "egen", and `customPolicy` is the
 * text of a policy file, for Chromium empties an object whose every field the managed schema does not name.
 * A `policyId` with `lockPolicy: false` is only a suggestion: it holds until the moderator has chosen. One that is "custom"
 * without a policy that can be used is wrong: it would leave nothing in force, and nobody here could choose.
 * @param hasChosen whether the moderator has chosen a policy
 * @param hasOwn whether an own policy is stored here
 */
export function readManaged(raw: Record<string, unknown>, hasChosen: boolean, hasOwn = false): Managed {
  const given: Record<string, unknown> = { ...raw };
  if (raw.policyId === 'custom') given.policyId = 'egen';
  if (typeof raw.customPolicy === 'string') given.customPolicy = readJson(raw.customPolicy);
  if (raw.lockPolicy === false && hasChosen) delete given.policyId;
  const set = settingNames.filter((name) => name in given && !notForIt.includes(name)) as ManagedName[];
  const read = readSettingsFrom(
    Object.fromEntries(Object.entries(given).filter(([name]) => set.includes(name as ManagedName))),
  );
  const { settings } = read;
  const isPolicyMissing = settings.policyId === 'egen' && !settings.customPolicy && !hasOwn;
  const wrong: SettingName[] = isPolicyMissing ? [...read.wrong, 'policyId'] : read.wrong;
  const names = set.filter((name) => !wrong.includes(name));
  return {
    values: Object.fromEntries(names.map((name) => [name, settings[name]])),
    names: names.filter((name) => !(raw.lockPolicy === false && name === 'policyId')),
    wrong: set.filter((name) => wrong.includes(name)),
  };
}

/** A text that is no JSON stays a text, which is no policy. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
