import * as v from 'valibot';
import { signCheckpoint } from '../journal/sign-checkpoint.ts';
import type { ExtensionRequests } from '../shared/messages.ts';
import { succeed } from '../shared/result.ts';
import type { Handlers } from './answer-requests.ts';
import { journalOfProfile } from './journal-of-profile.ts';
import { checked } from './parse-ask.ts';
import { changeSettings, readSettings, writeSettings } from './settings.ts';
import { settingsSchema } from './settings-schema.ts';
import { spreadChange } from './spread-change.ts';

/** What only our own pages may ask. */
export const handleExtension = {
  'read-settings': async () => succeed(await readSettings()),

  'write-settings': checked(v.object({ settings: settingsSchema }), async ({ settings }) => {
    const written = await writeSettings(settings);
    spreadChange();
    return succeed(written);
  }),

  'write-archive': checked(v.object({ archive: settingsSchema.entries.archive }), async (change) => {
    const written = await changeSettings(() => change);
    spreadChange();
    return succeed(written);
  }),

  'sign-checkpoint': async () => {
    await signCheckpoint(await journalOfProfile());
    return succeed(null);
  },
} satisfies Partial<Handlers<keyof ExtensionRequests>>;
