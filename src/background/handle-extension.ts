import * as v from 'valibot';
import { appendEntry } from '../journal/append-entry.ts';
import { nameBackup, writeBackup } from '../journal/backup.ts';
import { signCheckpoint } from '../journal/sign-checkpoint.ts';
import { toJson } from '../journal/to-json.ts';
import type { ExtensionRequests } from '../shared/messages.ts';
import { succeed } from '../shared/result.ts';
import type { Handlers } from './answer-requests.ts';
import { numbers } from './ask-schemas.ts';
import { journalOfProfile } from './journal-of-profile.ts';
import { checked } from './parse-ask.ts';
import { readSettings, writeSettings } from './settings.ts';
import { sentSettings } from './settings-schema.ts';
import { spreadChange } from './spread-change.ts';

const name = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_.-]{1,120}$/));

/** What only our own pages may ask. */
export const handleExtension: Handlers<keyof ExtensionRequests> = {
  'read-settings': async () => succeed(await readSettings()),

  'write-settings': checked(v.object({ settings: sentSettings }), async ({ settings }) => {
    const written = await writeSettings(settings);
    spreadChange();
    return succeed(written);
  }),

  'record-handover': checked(
    v.object({
      numbers,
      package: name,
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      how: v.picklist(['file', 'folder', 'email']),
    }),
    async (ask) => {
      await appendEntry(await journalOfProfile(), {
        type: 'handed-over',
        pub: toJson({ items: ask.numbers, package: ask.package, sha256: ask.sha256, how: ask.how }),
      });
      spreadChange();
      return succeed(null);
    },
  ),

  'enter-receipt': checked(
    v.object({ numbers, caseNumber: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)) }),
    async ({ numbers: items, caseNumber }) => {
      await appendEntry(await journalOfProfile(), {
        type: 'receipt-entered',
        pub: toJson({ items }),
        payload: { caseNumber },
      });
      spreadChange();
      return succeed(null);
    },
  ),

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
