import { appendEntries, appendEntry } from '../journal/append-entry.ts';
import type { JournalDatabase } from '../journal/open-journal.ts';
import { readNamed } from '../journal/read-named.ts';
import { policyInForce } from '../policy/policy-in-force.ts';
import type { Item } from '../shared/item.ts';
import type { PageRequests } from '../shared/messages.ts';
import { missingField } from '../shared/missing-field.ts';
import { postKey } from '../shared/post-key.ts';
import type { Comment } from '../shared/reading.ts';
import { fail, succeed } from '../shared/result.ts';
import type { WayId } from '../shared/way-sheet.ts';
import type { Handlers } from './answer-requests.ts';
import { checkText } from './check-text.ts';
import { changed } from './handle-items.ts';
import { journalOfProfile } from './journal-of-profile.ts';
import { chosenChannel, manualComment } from './manual-comment.ts';
import { noSuchItem } from './no-such-item.ts';
import { notSetUp } from './not-set-up.ts';
import { openedItem } from './opened-item.ts';
import { checked } from './parse-ask.ts';
import { findItemOf } from './record-entry.ts';
import { readSettings } from './settings.ts';
import { settleGate } from './settle-gate.ts';
import { spreadChange } from './spread-change.ts';
import type { WayEntry, WayRules } from './way.ts';
import { factsOf } from './way-facts.ts';
import { passOnWays } from './way-pass-on.ts';
import { recordWays } from './way-record.ts';
import { registerWays } from './way-register.ts';
import { replyWays } from './way-reply.ts';
import { reportWays } from './way-report.ts';
import { waySchemas } from './way-schemas.ts';
import { sayWay } from './ways-in-english.ts';

const ways: Record<WayId, WayRules> = {
  ...replyWays,
  ...passOnWays,
  ...reportWays,
  ...registerWays,
  ...recordWays,
};

/**
 * What a guideline lets one do with a comment beside removing it. The sheets are made here, so that their words and texts
 * do not weigh on every page; what is finished becomes its entries in the journal, and the item as it is then comes back.
 */
export const handleWays = {
  'open-way': checked(waySchemas['open-way'], async ({ way, ...about }) => {
    const facts = await factsOf(about);
    return facts ? succeed({ way, ...ways[way].sheet(facts) }) : notSetUp();
  }),

  'finish-way': checked(waySchemas['finish-way'], async ({ way, answers, ...about }) => {
    const comment = way === 'manual' ? manualComment(answers) : about.comment;
    const facts = await factsOf({ ...about, comment });
    if (!facts) return notSetUp();
    const { channel } = about;
    // What a draft of another page has chosen is not asked for on a channel's own page.
    const place =
      channel === undefined ? chosenChannel(answers, facts.settings, about.facts) : { channel, facts: about.facts };
    const unplaced = place ? undefined : facts.say('Välj kanal, eller att det inte hör till någon.');
    const missing = missingField(ways[way].sheet(facts).fields, answers)?.missing ?? unplaced;
    if (!comment || !place || missing) {
      return fail(
        'bad-request',
        missing ?? 'Kommentaren är inte kvar på sidan.',
        'Fyll i det som saknas och försök igen.',
      );
    }
    const db = await journalOfProfile();
    const ofPost = ways[way].ofPost?.(facts, answers);
    if (ofPost) {
      await writeOfPost(db, ofPost, { ...place, comment });
      const item = await findItemOf(db, comment.id);
      if (item) return changed(item);
      spreadChange();
      return succeed(null);
    }
    // A closed item is added to, not opened anew: what is told, noted or registered afterwards belongs to it.
    const item = facts.item ?? (await openedItem(db, { ...place, comment }));
    const entries = ways[way].entries({ ...facts, item }, answers);
    await appendEntries(
      db,
      entries.map((draft) => ({ ...draft, item: item.number })),
    );
    return changed((await db.get('items', item.number)) ?? item);
  }),

  'check-text': checked(waySchemas['check-text'], async ({ text }) => {
    const say = sayWay((await readSettings()).language);
    return succeed(checkText(text).map(({ says, words }) => ({ says: say(says), words })));
  }),

  'read-item': checked(waySchemas['read-item'], async ({ number }) => {
    const db = await journalOfProfile();
    const item = await db.get('items', number);
    if (!item) return noSuchItem();
    return succeed(await settleGate(db, policyInForce(await readSettings()), item));
  }),
} satisfies Partial<Handlers<keyof PageRequests>>;

/**
 * Writes what is said of a post, for the items that there are of it too, save those of which something else was said and
 * those that are closed: nobody is to answer there, and nothing new is to keep them from being weeded. The comment's own is
 * one of them also where the page did not tell its post when it was opened.
 */
async function writeOfPost(
  db: JournalDatabase,
  { payload, pub, ...draft }: WayEntry,
  { comment, channel }: { comment: Comment; channel: string },
): Promise<void> {
  const isMeant = ({ unit, closed, comment: { id, postUrl } }: Item) =>
    id === comment.id || (!unit?.isOwn && !closed && postKey(postUrl) === postKey(comment.postUrl));
  const items = (await db.getAll('items')).filter(isMeant).map(({ number }) => number);
  const replaces = (await readNamed(db)).namedIn.get(postKey(comment.postUrl) ?? '');
  const about = { ...pub, items, ...(replaces === undefined ? {} : { replaces }) };
  await appendEntry(db, { ...draft, pub: about, payload: { ...payload, channel } });
}
