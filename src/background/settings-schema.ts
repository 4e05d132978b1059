import * as v from 'valibot';
import { hintOptionsSchema } from '../hints/hint-options-schema.ts';
import { presetIds } from '../policy/preset-by-id.ts';
import { readPolicy } from '../policy/read-policy-file.ts';
import { timeOfDay } from '../policy/schema-parts.ts';
import type { Policy } from '../shared/policy.ts';
import type { OwnFault, Settings } from '../shared/settings.ts';
import { text } from './ask-parts.ts';
import { readUsable } from './read-usable.ts';

const short = text(200);
const day = v.pipe(v.string(), v.isoDate());
const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3_650));

const hours = v.pipe(
  v.object({ open: timeOfDay, close: timeOfDay }),
  v.check(({ open, close }) => open < close, 'opens after it closes'),
);

const address = v.pipe(v.string(), v.url(), v.startsWith('https://'), v.maxLength(500));

export const channelSchema = v.object({
  platform: v.picklist(['facebook', 'instagram']),
  name: v.pipe(short, v.minLength(1)),
  url: address,
  id: v.optional(v.pipe(v.string(), v.regex(/^\d{1,30}$/))),
  handle: v.optional(v.pipe(v.string(), v.regex(/^[\w.-]{1,100}$/))),
  owner: v.optional(short),
  deputy: v.optional(short),
  admins: v.optional(v.pipe(v.array(short), v.maxLength(100))),
  purpose: v.optional(text(1_000)),
  audience: v.optional(text(1_000)),
  monitoringHours: v.optional(hours),
  status: v.optional(v.picklist(['approved', 'not-approved', 'closed'])),
});

/** A policy from storage or from IT, checked like one from a file. */
const ownPolicy = v.pipe(
  v.unknown(),
  v.rawTransform(({ dataset, addIssue, NEVER }): Policy => {
    const reading = readPolicy(dataset.value);
    if ('policy' in reading && reading.policy.id === 'egen') return reading.policy;
    const problem = 'problems' in reading ? reading.problems[0] : undefined;
    addIssue({ message: problem ? `${problem.place}: ${problem.reason}` : 'id: Det ska vara ”egen”.' });
    return NEVER;
  }),
);

const buttonWords = v.pipe(v.array(v.pipe(text(80), v.minLength(1))), v.maxLength(50));

const contact = v.optional(short);

/** What a stored or sent set of settings must look like. A field that is missing gets its default. */
export const settingsSchema = v.object({
  municipality: v.optional(short, ''),
  unit: v.optional(short, ''),
  board: v.optional(short),
  operator: v.optional(
    v.object({ name: v.optional(short, ''), title: v.optional(short, ''), trainedOn: v.optional(day) }),
    {
      name: '',
      title: '',
    },
  ),
  channels: v.optional(v.pipe(v.array(channelSchema), v.maxLength(500)), []),
  policyId: v.optional(v.picklist([...presetIds, 'egen']), () => undefined),
  customPolicy: v.optional(ownPolicy),
  lockPolicy: v.optional(v.boolean()),
  contacts: v.optional(
    v.object({ registrar: contact, communicator: contact, manager: contact, dpo: contact, archivist: contact }),
    {},
  ),
  language: v.optional(v.picklist(['sv', 'en']), 'sv'),
  signatureTemplate: v.optional(short),
  watch: v.optional(hours),
  extraClosedDays: v.optional(v.pipe(v.array(day), v.maxLength(1_000))),
  shortDays: v.optional(v.pipe(v.array(v.object({ day, close: timeOfDay })), v.maxLength(1_000))),
  reminders: v.optional(v.object({ notify: v.boolean() })),
  exportReminderDays: v.optional(days),
  mailLimitMb: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500))),
  archive: v.optional(
    v.object({
      creator: contact,
      creatorCode: contact,
      receiver: contact,
      agreement: contact,
      classification: contact,
    }),
  ),
  exportFolderHint: v.optional(text(500)),
  weedingDecision: v.optional(short),
  localImageRetentionDays: v.optional(days),
  allowedSecrecyProvisions: v.optional(v.pipe(v.array(short), v.maxLength(200))),
  disableCapture: v.optional(v.boolean()),
  shortcuts: v.optional(v.boolean()),
  crisis: v.optional(
    v.object({
      active: v.boolean(),
      text: v.optional(text(1_000), ''),
      url: v.optional(address),
      phone: v.optional(text(50)),
      remindEvery: v.optional(v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(720))),
      watch: v.optional(hours),
    }),
  ),
  hints: v.optional(hintOptionsSchema),
  installationId: v.optional(short),
  extraWords: v.optional(v.object({ delete: buttonWords, hide: buttonWords })),
});

export type SettingName = keyof typeof settingsSchema.entries;

/**
 * Reads settings field by field, so that one wrong value does not take the others with it, nor one wrong channel the rest.
 * @returns the settings, and the places whose values were not what they must be: the rest of that field is used, or nothing
 */
export function readSettingsFrom(value: Record<string, unknown>): {
  settings: Settings;
  wrong: Pick<OwnFault, 'path' | 'instead'>[];
} {
  const wrong: Pick<OwnFault, 'path' | 'instead'>[] = [];
  const right: Partial<Record<SettingName, unknown>> = {};
  for (const name of settingNames) {
    const schema = settingsSchema.entries[name];
    if (value[name] === undefined) continue;
    if (v.is(schema, value[name])) {
      right[name] = value[name];
      continue;
    }
    const usable = readUsable(schema, value[name]);
    const instead = usable.value === undefined ? 'nothing' : 'rest';
    for (const path of usable.wrong) wrong.push({ path: [name, ...path], instead });
    right[name] = usable.value;
  }
  return { settings: v.parse(settingsSchema, right), wrong };
}

export const settingNames = Object.keys(settingsSchema.entries) as SettingName[];
