import browser from 'webextension-polyfill';
import { calendarOf } from '../deadlines/calendar-of.ts';
import { readPicture } from '../journal/read-journal.ts';
import { policyInForce } from '../policy/policy-in-force.ts';
import type { CommentReadout } from '../shared/comment-readout.ts';
import type { PageRequests } from '../shared/messages.ts';
import { fail, succeed } from '../shared/result.ts';
import type { Handlers } from './answer-requests.ts';
import { askSchemas } from './ask-schemas.ts';
import { journalOfProfile } from './journal-of-profile.ts';
import { noteQuestions } from './note-questions.ts';
import { checked } from './parse-ask.ts';
import { readCommentHints } from './read-comment-hints.ts';
import { readPanelState } from './read-panel-state.ts';
import { seenBefore } from './seen-before.ts';
import { changeSettings, readSettings } from './settings.ts';
import { spreadChange } from './spread-change.ts';

/** What a page may ask beside the items: the panel's state, hints, the picture of an item, our own pages. */
export const handlePage = {
  'read-state': checked(askSchemas['read-state'], async ({ commentIds }) => succeed(await readPanelState(commentIds))),

  'read-hints': checked(askSchemas['read-hints'], async ({ ids, texts, timeOf, times }) => {
    const settings = await readSettings();
    const policy = policyInForce(settings);
    const calendar = calendarOf(settings);
    const readouts: CommentReadout[] = [];
    const readoutOf: number[] = [];
    const db = await journalOfProfile();
    const waiting = new Map((await db.getAll('waiting')).map((row) => [row.id, row]));
    const known = new Map<string, number>();
    for (const [at, id] of ids.entries()) {
      const now = { at: new Date().toISOString(), ...times[timeOf[at] ?? -1] };
      const seen = await seenBefore(db, id, now, waiting, policy);
      const readout = readCommentHints(texts[at] ?? '', policy, seen, calendar, settings.hints);
      const key = JSON.stringify(readout);
      const same = known.get(key);
      readoutOf.push(same ?? readouts.length);
      if (same !== undefined) continue;
      known.set(key, readouts.length);
      readouts.push(readout);
    }
    return succeed({ readoutOf, readouts });
  }),

  'note-waiting': checked(askSchemas['note-waiting'], async (ask) => {
    const policy = policyInForce(await readSettings());
    if (await noteQuestions(await journalOfProfile(), ask, policy, new Date())) spreadChange();
    return succeed(null);
  }),

  'read-thumbnail': checked(askSchemas['read-thumbnail'], async ({ number }) => {
    const db = await journalOfProfile();
    const item = await db.get('items', number);
    const crop = item?.pictures.findLast(({ role }) => role === 'crop');
    const bytes = crop && (await readPicture(db, crop.sha256));
    if (!bytes) return fail('no-such-item', 'Det finns ingen bild.', 'Öppna fallet i journalen.');
    return succeed(`data:image/png;base64,${toBase64(bytes)}`);
  }),

  'register-channel': checked(askSchemas['register-channel'], async ({ channel }) => {
    const written = await changeSettings(({ channels }) => {
      const isKnown = channels.some(({ url, status = 'approved' }) => url === channel.url && status === 'approved');
      return isKnown ? {} : { channels: [...channels, channel] };
    });
    spreadChange();
    return succeed(written);
  }),

  'learn-word': checked(askSchemas['learn-word'], async ({ kind, word }) => {
    const written = await changeSettings(({ extraWords: words = { delete: [], hide: [] } }) => {
      const known = words[kind].filter((one) => one !== word);
      return { extraWords: { ...words, [kind]: [...known, word].slice(-50) } };
    });
    spreadChange();
    return succeed(written);
  }),

  'open-page': checked(askSchemas['open-page'], async ({ page, item }) => {
    const path = `src/pages/${page}/${page}.html${item ? `#${item}` : ''}`;
    await browser.tabs.create({ url: browser.runtime.getURL(path) });
    return succeed(null);
  }),
} satisfies Partial<Handlers<keyof PageRequests>>;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(binary);
}
