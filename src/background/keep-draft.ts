import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { PageRequests } from '../shared/messages.ts';
import { succeed } from '../shared/result.ts';
import type { Handlers } from './answer-requests.ts';
import { answers } from './ask-parts.ts';
import { checked } from './parse-ask.ts';

const about = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const keyOf = (name: string) => `draft ${name}`;

/**
 * What somebody is writing and has not finished, so that a page that is loaded again does not lose it. It lies in the
 * browser's memory, never on the disk, is forgotten when it becomes an entry in the journal, and at the latest when the
 * browser is closed.
 */
export const keepDraft = {
  'keep-draft': checked(v.object({ about, answers: v.nullable(answers) }), async (ask) => {
    const key = keyOf(ask.about);
    if (ask.answers === null) await browser.storage.session.remove(key);
    else await browser.storage.session.set({ [key]: ask.answers });
    return succeed(null);
  }),

  'read-draft': checked(v.object({ about }), async (ask) => {
    const key = keyOf(ask.about);
    const kept = v.safeParse(answers, (await browser.storage.session.get(key))[key]);
    return succeed(kept.success ? kept.output : null);
  }),
} satisfies Partial<Handlers<keyof PageRequests>>;
