import * as v from 'valibot';
import { readPolicy } from '../policy/read-policy-file.ts';
import type { ManagedFault, ManagedName, Settings } from '../shared/settings.ts';
import { readUsable } from './read-usable.ts';
import { channelSchema, type SettingName, settingNames, settingsSchema } from './settings-schema.ts';

/** What the moderator alone decides: who she is, when this computer is quiet, and what a button was found to say. */
export const notForIt: readonly SettingName[] = ['operator', 'watch', 'reminders', 'extraWords'];

/** A channel whose address is not on its platform would never be found on any page. */
const managedChannel = v.pipe(
  channelSchema,
  v.forward(
    v.check(({ platform, url }) => new RegExp(`^https://(?:[a-z-]+\\.)?${platform}\\.com/.`, 'i').test(url)),
    ['url'],
  ),
);
const managedEntries = {
  ...settingsSchema.entries,
  channels: v.pipe(v.array(managedChannel), v.maxLength(500)),
};

/** What IT has set, and what of it cannot be used. */
export interface Managed {
  values: Partial<Settings>;
  /** Set and usable: these win. */
  names: ManagedName[];
  /** Set but not what it must be, or not a setting: what is wrong as a whole is left as the moderator has it. */
  faults: Omit<ManagedFault, 'instead'>[];
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
  const values: Partial<Record<SettingName, unknown>> = {};
  const faults: Managed['faults'] = [];
  for (const [name, value] of Object.entries(raw)) {
    if (!isForIt(name)) {
      faults.push({ path: [name], reason: 'unknown' });
      continue;
    }
    const given = asWeSayIt(name, value);
    const { value: usable, wrong, unknown } = readUsable(managedEntries[name], given);
    if (usable !== undefined) values[name] = usable;
    for (const path of wrong) faults.push({ path: [name, ...path], reason: 'wrong', ...whyNoPolicy(name, given) });
    for (const path of unknown) faults.push({ path: [name, ...path], reason: 'unknown' });
  }
  if (values.policyId === 'egen' && !values.customPolicy && !hasOwn) {
    delete values.policyId;
    faults.push({ path: ['policyId'], reason: 'no-policy' });
  }
  if (values.lockPolicy === false && hasChosen) delete values.policyId;
  const names = settingNames.filter((name): name is ManagedName => name in values);
  return {
    // Each has been checked by its own schema.
    values: values as Partial<Settings>,
    names: names.filter((name) => !(values.lockPolicy === false && name === 'policyId')),
    faults,
  };
}

function isForIt(name: string): name is ManagedName {
  return Object.hasOwn(settingsSchema.entries, name) && !notForIt.some((one) => one === name);
}

function asWeSayIt(name: ManagedName, value: unknown): unknown {
  if (name === 'policyId' && value === 'custom') return 'egen';
  return name === 'customPolicy' && typeof value === 'string' ? readJson(value) : value;
}

/** The first thing that is wrong in an own policy; nothing for other names. */
export function whyNoPolicy(name: string, value: unknown): Pick<ManagedFault, 'why'> {
  if (name !== 'customPolicy') return {};
  const reading = readPolicy(value);
  const [why] = 'problems' in reading ? reading.problems : [{ place: 'id', reason: 'Det ska vara ”egen”.' }];
  return why ? { why } : {};
}

/** A text that is no JSON stays a text, which is no policy. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
