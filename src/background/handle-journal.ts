import * as v from 'valibot';
import { appendEntry } from '../journal/append-entry.ts';
import { mendRows } from '../journal/fold-rows.ts';
import { BackupLacksPictures, BackupRefused } from '../journal/journal-error.ts';
import { overwriteTraces } from '../journal/overwrite-traces.ts';
import { listDigest, planWeeding } from '../journal/plan-weeding.ts';
import { readBackup } from '../journal/read-backup.ts';
import { restoreBackup } from '../journal/restore.ts';
import { weed } from '../journal/weed.ts';
import { logFault } from '../shared/log-fault.ts';
import type { ExtensionRequests } from '../shared/messages.ts';
import { fail, succeed } from '../shared/result.ts';
import type { Handlers } from './answer-requests.ts';
import { count, fileName, instant, itemNumbers, itemNumber as number, sha256, words } from './ask-parts.ts';
import { journalOfProfile } from './journal-of-profile.ts';
import { noSuchItem } from './no-such-item.ts';
import { checked } from './parse-ask.ts';
import { recordEntry } from './record-entry.ts';
import { readSettings } from './settings.ts';
import { spreadChange } from './spread-change.ts';

const asks = {
  backup: v.object({ count, head: sha256, pictures: count }),
  restore: v.object({
    name: fileName,
    mayLackPictures: v.optional(v.boolean()),
  }),
  correction: v.object({ number, corrects: count, fact: words(200), is: words(5_000), reason: words(2_000) }),
  hold: v.object({ number, kind: v.picklist(['disclosure', 'legal']), isSet: v.boolean(), reason: words(2_000) }),
  weed: v.object({
    numbers: itemNumbers,
    rule: words(500),
    before: instant,
    mustBeHandedOver: v.boolean(),
    only: v.optional(v.literal('pictures')),
    decision: words(100),
    list: sha256,
  }),
};

/** What the journal's own pages ask to have written. */
export const handleJournal = {
  'record-backup': checked(asks.backup, async (pub) => {
    await appendEntry(await journalOfProfile(), { type: 'backed-up', pub });
    spreadChange();
    return succeed(null);
  }),

  'restore-backup': checked(asks.restore, async ({ name, mayLackPictures }) => {
    const folder = await navigator.storage.getDirectory();
    const file = await (await folder.getFileHandle(name)).getFile();
    try {
      await restoreBackup(await journalOfProfile(), await readBackup(file), { mayLackPictures });
    } catch (error) {
      if (!(error instanceof BackupRefused)) throw error;
      // What it says is all there is to say: nothing has changed.
      const isPictures = error instanceof BackupLacksPictures;
      return fail(isPictures ? 'backup-lacks-pictures' : 'backup-refused', error.says, '');
    }
    spreadChange();
    return succeed(null);
  }),

  'mend-rows': async () => {
    const mended = await mendRows(await journalOfProfile());
    if (mended.length > 0) spreadChange();
    return succeed(mended);
  },

  'add-correction': checked(asks.correction, async ({ number, corrects, ...payload }) => {
    const db = await journalOfProfile();
    if (!(await db.get('items', number))) return noSuchItem();
    await recordEntry(db, { type: 'corrected', item: number, pub: { corrects }, payload });
    spreadChange();
    return succeed(null);
  }),

  'set-hold': checked(asks.hold, async ({ number, kind, isSet, reason }) => {
    const db = await journalOfProfile();
    if (!(await db.get('items', number))) return noSuchItem();
    await recordEntry(db, {
      type: isSet ? 'hold-set' : 'hold-lifted',
      item: number,
      pub: { kind },
      payload: { reason },
    });
    spreadChange();
    return succeed(null);
  }),

  weed: checked(asks.weed, async (ask) => {
    const db = await journalOfProfile();
    const { operator, weedingDecision, managed } = await readSettings();
    if (managed?.includes('weedingDecision') && ask.decision !== weedingDecision?.trim()) {
      return fail('bad-request', 'Inget gallrades: IT har angett ett annat beslut.', 'Ladda om sidan.');
    }
    const { mustBeHandedOver, rule: name, numbers: items, only } = ask;
    const plan = await planWeeding(db, { name, before: new Date(ask.before), items, mustBeHandedOver, only });
    if (plan.refused.length > 0 || listDigest(plan) !== ask.list) {
      return fail('bad-request', 'Inget gallrades: något har ändrats sedan listan gjordes.', 'Gör listan på nytt.');
    }
    const done = await weed(db, plan, { reference: ask.decision, by: operator.name });
    // Done is done: where the disk is too full for this, what is left goes when the browser next tidies up.
    await overwriteTraces(db).catch(logFault('traces of what was weeded'));
    spreadChange();
    return succeed(done);
  }),
} satisfies Partial<Handlers<keyof ExtensionRequests>>;
