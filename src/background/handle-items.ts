import type { JournalDatabase } from '../journal/open-journal.ts';
import { groundById } from '../policy/ground-of.ts';
import { policyInForce } from '../policy/policy-in-force.ts';
import type { Item } from '../shared/item.ts';
import type { PageRequests } from '../shared/messages.ts';
import { fail, type Result, succeed } from '../shared/result.ts';
import type { Handlers } from './answer-requests.ts';
import { askSchemas } from './ask-schemas.ts';
import { groundChosen } from './ground-chosen.ts';
import { journalOfProfile } from './journal-of-profile.ts';
import { noSuchItem } from './no-such-item.ts';
import { notSetUp } from './not-set-up.ts';
import { openedItem } from './opened-item.ts';
import { checked } from './parse-ask.ts';
import { recordEntry } from './record-entry.ts';
import { saveEvidence } from './save-evidence.ts';
import { readSettings } from './settings.ts';
import { settleGate, underWay } from './settle-gate.ts';
import { spreadChange } from './spread-change.ts';
import { writeGate } from './write-gate.ts';

/** What is written within this time is written at once, milliseconds: a worker must wake up first. */
const atOnce = 2_000;

/** What can be done with an item. Each is one or two entries in the journal; the answer is the item as it is then. */
export const handleItems = {
  'choose-ground': checked(askSchemas['choose-ground'], async (ask) => {
    const policy = policyInForce(await readSettings());
    if (!policy) return notSetUp();
    const ground = groundById(policy, ask.groundId);
    if (!ground) {
      return fail(
        'bad-request',
        'Grunden finns inte i det regelverk som gäller nu.',
        'Ladda om sidan och välj grund igen.',
      );
    }
    const db = await journalOfProfile();
    const { number } = await openedItem(db, ask);
    return changed(await recordEntry(db, groundChosen(number, ground, policy)));
  }),

  'save-evidence': checked(askSchemas['save-evidence'], async (ask, sender) => {
    const settings = await readSettings();
    const policy = policyInForce(settings);
    if (!policy) return notSetUp();
    const result = await saveEvidence(await journalOfProfile(), { settings, policy }, ask, sender);
    if (result.ok) spreadChange();
    return result;
  }),

  'override-gate': checked(askSchemas['override-gate'], async (ask) => {
    const db = await journalOfProfile();
    const { number } = await openedItem(db, ask);
    return changed(
      await recordEntry(db, {
        type: 'gate-overridden',
        item: number,
        pub: {},
        payload: { reason: ask.reason, comment: ask.comment, facts: ask.facts },
      }),
    );
  }),

  'close-gate': checked(askSchemas['close-gate'], async (ask) => {
    const { number, why } = ask;
    const db = await journalOfProfile();
    const item = await db.get('items', number);
    if (!item) return noSuchItem();
    // Who asks may have looked before the newest evidence was there.
    const isOutOfDate = why !== 'kept' && item.textDigest === ask.textDigest;
    if (isOutOfDate || underWay.has(number)) return changed(item);
    await writeGate(db, {
      item: number,
      state: 'closed',
      commentId: item.comment.id,
      since: new Date().toISOString(),
      why: closedSince[why],
    });
    // Nothing is to be removed any longer, and no clock of a removal runs.
    const settled = { type: 'action-recorded', item: number, pub: { what: 'none', how: 'said' } } as const;
    return changed(why === 'kept' ? await recordEntry(db, settled) : item);
  }),

  'add-note': checked(askSchemas['add-note'], async ({ number, text, witness }) =>
    withItem(number, (db) =>
      recordEntry(db, {
        type: 'note-added',
        item: number,
        pub: witness ? { hasWitness: true } : {},
        payload: { text, witness },
      }),
    ),
  ),

  'record-action': checked(askSchemas['record-action'], async ({ number, what, how, happenedAt }) => {
    const pub = { what, how, ...ifEarlier(happenedAt) };
    return withItem(number, (db) => recordEntry(db, { type: 'action-recorded', item: number, pub }));
  }),

  'observe-outcome': checked(askSchemas['observe-outcome'], async ({ number, what, happenedAt }) => {
    const pub = { what, ...ifEarlier(happenedAt) };
    return withItem(number, (db) => recordEntry(db, { type: 'outcome-observed', item: number, pub }));
  }),

  'settle-comment': checked(askSchemas['settle-comment'], async (ask) => {
    const db = await journalOfProfile();
    const { number } = await openedItem(db, ask);
    return changed(
      await recordEntry(db, { type: 'action-recorded', item: number, pub: { what: ask.what, how: 'said' } }),
    );
  }),
} satisfies Partial<Handlers<keyof PageRequests>>;

/** When something happened, where that is so long ago that the time of its entry would tell another story. */
function ifEarlier(happenedAt: string | undefined): { happenedAt?: string } {
  const at = happenedAt === undefined ? Number.NaN : Date.parse(happenedAt);
  return Date.now() - at > atOnce ? { happenedAt: new Date(at).toISOString() } : {};
}

/** Why a gate was closed. */
const closedSince = {
  kept: 'Kommentaren får vara kvar.',
  'text-changed': 'Texten har ändrats. Underlaget gäller den gamla texten.',
  'text-unfolded': 'Hela texten visas först nu. Underlaget har bara början.',
};

async function withItem(number: string, write: (db: JournalDatabase) => Promise<Item>): Promise<Result<Item>> {
  const db = await journalOfProfile();
  return (await db.get('items', number)) ? changed(await write(db)) : noSuchItem();
}

/** The item as it stands after a change, with its gate as it truly is. */
export async function changed(item: Item): Promise<Result<Item>> {
  const settled = await settleGate(await journalOfProfile(), policyInForce(await readSettings()), item);
  spreadChange();
  return succeed(settled);
}
