import * as v from 'valibot';
import type { PayloadOf, PubOf } from '../journal/payloads.ts';
import type { EntryType } from '../shared/journal-entry.ts';
import type { ExtensionRequests } from '../shared/messages.ts';
import { fail, type Result, succeed } from '../shared/result.ts';
import { afterDuty } from './after-duty.ts';
import type { Handlers } from './answer-requests.ts';
import { count, fileName, itemNumbers, maybe, sha256, text, words } from './ask-parts.ts';
import { changeDuties } from './duties.ts';
import { journalOfProfile } from './journal-of-profile.ts';
import { checked } from './parse-ask.ts';
import { writeEntry } from './record-entry.ts';
import { spreadChange } from './spread-change.ts';
import { takeSnapshotFrame } from './take-snapshot-frame.ts';

const code = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/));

/** What leaves the journal, and what comes back from the registrar. */
export const handleHandover = {
  'record-handover': checked(
    v.object({ numbers: itemNumbers, package: fileName, sha256, how: v.picklist(['file', 'folder', 'email']) }),
    ({ numbers: items, ...rest }) => write('handed-over', { items, ...rest }),
  ),

  'enter-receipt': checked(
    v.object({
      numbers: itemNumbers,
      package: v.optional(fileName),
      caseNumber: words(60),
      caseKind: v.optional(v.picklist(['new', 'existing'])),
    }),
    ({ numbers: items, package: of, ...receipt }) =>
      write('receipt-entered', { items, ...(of === undefined ? {} : { package: of }) }, receipt),
  ),

  'register-not': checked(
    v.object({
      numbers: itemNumbers,
      reason: code,
      note: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(2_000))),
    }),
    async ({ numbers: items, reason, note }) => {
      const db = await journalOfProfile();
      const found = await Promise.all(items.map((number) => db.get('items', number)));
      if (found.some((item) => item?.secret !== false)) {
        return fail(
          'bad-request',
          'Fall med sekretess ska alltid registreras.',
          'Välj bort dem och försök igen. Lämna över dem i ett eget paket.',
        );
      }
      return write('registered-not', { items, reason }, note ? { note } : undefined);
    },
  ),

  'take-snapshot-frame': checked(v.object({ tabId: count }), ({ tabId }) => takeSnapshotFrame(tabId)),

  'record-snapshot': checked(
    v.object({
      channelUrl: text(500),
      platform: v.picklist(['facebook', 'instagram']),
      occasion: v.picklist(['half-year', 'closing']),
      period: v.pipe(v.string(), v.regex(/^20\d\dH[12]$/)),
      package: fileName,
      sha256,
      frames: v.pipe(v.array(sha256), v.minLength(1), v.maxLength(1_000)),
    }),
    async ({ channelUrl, frames, ...rest }) => {
      const written = await write('snapshot-taken', { pictures: frames.length, ...rest }, { channelUrl, frames });
      const since = `${rest.period.replace('H1', '-02').replace('H2', '-08')}-01`;
      const duty = { kind: 'snapshot', permalink: channelUrl, since } as const;
      await changeDuties((duties) => afterDuty(duties, duty, new Date().toISOString()));
      return written;
    },
  ),

  'record-disclosure': checked(
    v.object({
      numbers: itemNumbers,
      sha256,
      masks: count,
      provision: maybe(200),
    }),
    ({ numbers: items, provision, ...rest }) =>
      write('disclosed', { items, ...rest }, provision ? { provision } : undefined),
  ),
} satisfies Partial<Handlers<keyof ExtensionRequests>>;

/** One entry about several items or about none. */
async function write<T extends EntryType>(type: T, pub: PubOf<T>, payload?: PayloadOf<T>): Promise<Result<null>> {
  await writeEntry(await journalOfProfile(), { type, pub, payload });
  spreadChange();
  return succeed(null);
}
