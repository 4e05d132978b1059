import * as v from 'valibot';
import { nameBackup, writeBackup } from '../journal/backup.ts';
import { signCheckpoint } from '../journal/sign-checkpoint.ts';
import type { ExtensionRequests } from '../shared/messages.ts';
import { succeed } from '../shared/result.ts';
import type { Handlers } from './answer-requests.ts';
import type { HandoverRequest } from './handle-handover.ts';
import { journalOfProfile } from './journal-of-profile.ts';
import { checked } from './parse-ask.ts';
import { readSettings, writeSettings } from './settings.ts';
import { sentSettings } from './settings-schema.ts';
import { spreadChange } from './spread-change.ts';

/** What only our own pages may ask. */
export const handleExtension: Handlers<Exclude<keyof ExtensionRequests, HandoverRequest>> = {
  'read-settings': async () => succeed(await readSettings()),

  'write-settings': checked(v.object({ settings: sentSettings }), async ({ settings }) => {
    const written = await writeSettings(settings);
    spreadChange();
    return succeed(written);
  }),

  'back-up': async () => {
    const folder = await navigator.storage.getDirectory();
    const at = new Date();
    const name = nameBackup(at);
    const file = await folder.getFileHandle(name, { create: true });
    try {
      await writeBackup(await journalOfProfile(), await file.createWritable(), { at });
    } catch (error) {
      await folder.removeEntry(name);
      throw error;
    }
    spreadChange();
    return succeed({ name });
  },

  'sign-checkpoint': async () => {
    await signCheckpoint(await journalOfProfile());
    return succeed(null);
  },
};
