import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Settings } from '../shared/settings.ts';

export const channelSchema = v.object({
  platform: v.picklist(['facebook', 'instagram']),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  url: v.pipe(v.string(), v.url(), v.maxLength(500)),
  id: v.optional(v.pipe(v.string(), v.regex(/^\d{1,30}$/))),
  handle: v.optional(v.pipe(v.string(), v.regex(/^[\w.-]{1,100}$/))),
});

const contact = v.optional(v.pipe(v.string(), v.maxLength(200)));

/** What a stored or sent set of settings must look like. A field that is missing gets its default. */
const settingsSchema = v.object({
  municipality: v.optional(v.pipe(v.string(), v.maxLength(200)), ''),
  unit: v.optional(v.pipe(v.string(), v.maxLength(200)), ''),
  operator: v.optional(
    v.object({
      name: v.optional(v.pipe(v.string(), v.maxLength(200)), ''),
      title: v.optional(v.pipe(v.string(), v.maxLength(200)), ''),
    }),
    { name: '', title: '' },
  ),
  channels: v.optional(v.pipe(v.array(channelSchema), v.maxLength(500)), []),
  policyId: v.optional(v.picklist(['smedjebacken', 'tibro', 'nykoping', 'hallsberg', 'gislaved', 'egen'])),
  customPolicy: v.optional(v.custom<NonNullable<Settings['customPolicy']>>((value) => typeof value === 'object')),
  contacts: v.optional(
    v.object({ registrar: contact, communicator: contact, manager: contact, dpo: contact, archivist: contact }),
    {},
  ),
  language: v.optional(v.picklist(['sv', 'en']), 'sv'),
});

const key = 'settings';

/** The settings in force: what the moderator chose, and above it what IT manages. */
export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(key))[key];
  const result = v.safeParse(settingsSchema, { ...(isRecord(stored) ? stored : {}), ...(await readManaged()) });
  return asSettings(result.success ? result.output : v.parse(settingsSchema, {}));
}

export async function writeSettings(settings: Settings): Promise<Settings> {
  await browser.storage.local.set({ [key]: v.parse(settingsSchema, settings) });
  return readSettings();
}

function asSettings(read: v.InferOutput<typeof settingsSchema>): Settings {
  return { ...read, policyId: read.policyId };
}

/** Firefox throws where no policy is set. */
async function readManaged(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get();
  } catch {
    return {};
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
