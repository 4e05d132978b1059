import * as v from 'valibot';
import { withinHalfYear } from '../deadlines/half-year.ts';
import { appendEntry } from '../journal/append-entry.ts';
import type { PayloadOf, PubOf } from '../journal/payloads.ts';
import { toJson } from '../journal/to-json.ts';
import type { EntryType } from '../shared/journal-entry.ts';
import type { ExtensionRequests } from '../shared/messages.ts';
import { fail, type Result, succeed } from '../shared/result.ts';
import type { Handlers } from './answer-requests.ts';
import { fileName, itemNumbers, sha256 } from './ask-parts.ts';
import { changeDuties } from './duties.ts';
import { journalOfProfile } from './journal-of-profile.ts';
import { checked } from './parse-ask.ts';
import { spreadChange } from './spread-change.ts';
import { takeSnapshotFrame } from './take-snapshot-frame.ts';

/** What leaves the journal, and what comes back from the registrar. */
export type HandoverRequest = keyof Pick<
  ExtensionRequests,
  'record-handover' | 'enter-receipt' | 'register-not' | 'take-snapshot-frame' | 'record-snapshot' | 'record-disclosure'
>;

const code = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Only our own pages may ask these. */
export const handleHandover: Handlers<HandoverRequest> = {
  'record-handover': checked(
    v.object({ numbers: itemNumbers, package: fileName, sha256, how: v.picklist(['file', 'folder', 'email']) }),
    ({ numbers: items, ...rest }) => write('handed-over', { items, ...rest }),
  ),

  'enter-receipt': checked(
    v.object({
      numbers: itemNumbers,
      package: v.optional(fileName),
      caseNumber: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
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
      channelUrl: v.pipe(v.string(), v.maxLength(500)),
      platform: v.picklist(['facebook', 'instagram']),
      occasion: v.picklist(['half-year', 'closing']),
      period: v.pipe(v.string(), v.regex(/^20\d\dH[12]$/)),
      package: fileName,
      sha256,
      frames: v.pipe(v.array(sha256), v.minLength(1), v.maxLength(1_000)),
    }),
    async ({ channelUrl, frames, ...rest }) => {
      const written = await write('snapshot-taken', { pictures: frames.length, ...rest }, { channelUrl, frames });
      const inPeriod = new Date(`${rest.period.replace('H1', '-02').replace('H2', '-08')}-01`);
      const snapshotAt = withinHalfYear(inPeriod, new Date()).toISOString();
      await changeDuties((duties) => {
        const before = duties.channels[channelUrl];
        if (!before) return duties;
        return { ...duties, channels: { ...duties.channels, [channelUrl]: { ...before, snapshotAt } } };
      });
      return written;
    },
  ),

  'record-disclosure': checked(
    v.object({
      numbers: itemNumbers,
      sha256,
      masks: count,
      provision: v.optional(v.pipe(v.string(), v.maxLength(200))),
    }),
    ({ numbers: items, provision, ...rest }) =>
      write('disclosed', { items, ...rest }, provision ? { provision } : undefined),
  ),
};

/** One entry about several items or about none. */
async function write<T extends EntryType>(type: T, pub: PubOf<T>, payload?: PayloadOf<T>): Promise<Result<null>> {
  await appendEntry(await journalOfProfile(), {
    type,
    pub: toJson(pub),
    ...(payload === undefined ? {} : { payload: toJson(payload) }),
  });
  spreadChange();
  return succeed(null);
}
