import * as v from 'valibot';
import { firstSeenOf } from '../deadlines/first-seen.ts';
import { appendEntry } from '../journal/append-entry.ts';
import type { JournalDatabase } from '../journal/open-journal.ts';
import { groundById } from '../policy/ground-of.ts';
import { policyInForce } from '../policy/policy-in-force.ts';
import { sha256Hex } from '../shared/digest.ts';
import type { Item } from '../shared/item.ts';
import { makeQueue } from '../shared/make-queue.ts';
import type { Answer, ExtensionRequests } from '../shared/messages.ts';
import { fail, type Result, succeed } from '../shared/result.ts';
import { shorten } from '../shared/shorten.ts';
import { stockholmDay } from '../shared/stockholm-time.ts';
import type { WorkFile, WorkItem, WorkRow } from '../shared/work-file.ts';
import type { Handlers } from './answer-requests.ts';
import { itemNumber, itemNumbers, text } from './ask-parts.ts';
import { groundChosen } from './ground-chosen.ts';
import { journalOfProfile } from './journal-of-profile.ts';
import { newestItems } from './newest-items.ts';
import { openItem } from './opened-item.ts';
import { checked } from './parse-ask.ts';
import { findItemOf, recordEntry } from './record-entry.ts';
import { readSettings } from './settings.ts';
import { spreadChange } from './spread-change.ts';
import { readWorkFile } from './work-file-schema.ts';

/** Of a file that is read in twice at once, the second time finds all of it here. */
const inTurn = makeQueue();

/** Handing over the work of one who is away to one who steps in, in the journal on both sides (SMB-15). */
export const handleWork = {
  'list-work': async () => {
    const items = await (await journalOfProfile()).getAll('items');
    const given = givenItems(items).map(({ given, ...item }) => ({ ...rowOf(item), ...given }));
    return succeed({ open: openItems(items).map(rowOf), given: given.sort((a, b) => b.at.localeCompare(a.at)) });
  },

  'take-back-work': checked(v.object({ number: itemNumber }), async (ask) => {
    const db = await journalOfProfile();
    const item = givenItems(await db.getAll('items')).find(({ number }) => number === ask.number);
    if (!item) return fail('no-such-item', 'Fallet är inte lämnat till någon annan.', 'Ladda om sidan.');
    await appendEntry(db, {
      type: 'reviewed',
      pub: { what: 'work-back', items: [item.number] },
      payload: { note: item.given.to },
    });
    spreadChange();
    return succeed(null);
  }),

  'give-work': checked(
    v.object({ numbers: itemNumbers, to: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(200)) }),
    async (ask) => {
      const db = await journalOfProfile();
      const settings = await readSettings();
      const items = openItems(await db.getAll('items')).filter(({ number }) => ask.numbers.includes(number));
      if (items.length === 0) return fail('no-such-item', 'Inget av fallen är öppet.', 'Välj öppna fall.');
      const now = new Date();
      const file: WorkFile = {
        kind: 'modereringsjournalen-arbete',
        v: 1,
        municipality: settings.municipality,
        from: settings.operator.name,
        to: ask.to,
        at: now.toISOString(),
        items: items.map(workItem),
      };
      const text = `${JSON.stringify(file, null, 2)}\n`;
      await appendEntry(db, {
        type: 'reviewed',
        pub: { what: 'work-given', items: items.map(({ number }) => number) },
        payload: { note: ask.to, sha256: await sha256Hex(text) },
      });
      spreadChange();
      return succeed({ text, name: `${stockholmDay(now)}_arbete_${items.length}_fall.json` });
    },
  ),

  'take-work': checked(v.object({ text: text(20_000_000) }), ({ text }) => inTurn(() => takeWork(text))),
} satisfies Partial<Handlers<keyof ExtensionRequests>>;

async function takeWork(text: string): Promise<Result<Answer<'take-work'>>> {
  const file = readWorkFile(text);
  if (!file) return fail('bad-request', 'Filen är inget överlämnat arbete.', 'Välj filen som kollegan sparade.');
  const db = await journalOfProfile();
  const taken: string[] = [];
  let known = 0;
  for (const item of file.items) {
    if (await isHere(db, item)) known += 1;
    else taken.push(await takeOver(db, file, item));
  }
  await appendEntry(db, {
    type: 'reviewed',
    pub: { what: 'work-taken', items: taken },
    payload: { note: file.from, sha256: await sha256Hex(text) },
  });
  spreadChange();
  return succeed({ from: file.from, taken: taken.length, known });
}

function openItems(items: readonly Item[]): Item[] {
  return items.filter(({ closed, given }) => !closed && !given);
}

/** What somebody else goes on with, save where its comment has come back here since as an item of its own. */
function givenItems(items: readonly Item[]): (Item & { given: NonNullable<Item['given']> })[] {
  const newest = [...newestItems(items).values()];
  return newest.flatMap((item) => (item.given && !item.closed ? [{ ...item, given: item.given }] : []));
}

const rowOf = ({ number, channel, comment }: Pick<Item, 'number' | 'channel' | 'comment'>): WorkRow => ({
  number,
  channel,
  text: shorten(comment.text, 300),
});

function workItem(item: Item): WorkItem {
  const { number, comment, channel, platform, ground, waiting, evidenceSavedAt } = item;
  return {
    number,
    comment,
    channel,
    platform,
    ground: ground && { id: ground.id, no: ground.no, text: ground.text },
    waiting: waiting && { to: waiting.to, remind: waiting.remind },
    hasEvidence: evidenceSavedAt !== undefined,
    firstSeen: firstSeenOf(item),
    unit: item.unit?.name,
  };
}

/** True where the comment is open here already; one that was given away comes back as a new item. */
async function isHere(db: JournalDatabase, { comment }: WorkItem): Promise<boolean> {
  const item = await findItemOf(db, comment.id);
  return item !== undefined && !item.closed && !item.given;
}

async function takeOver(db: JournalDatabase, file: WorkFile, given: WorkItem): Promise<string> {
  const { comment, channel, platform, firstSeen, unit } = given;
  const { number: item } = await openItem(db, { comment, channel, platform, firstSeen, unit });
  const evidence = given.hasEvidence ? ' Underlaget ligger i den journalen.' : '';
  await appendEntry(db, {
    type: 'note-added',
    item,
    pub: {},
    payload: { text: `Övertaget från ${file.from}, fall ${given.number}.${evidence}` },
  });
  const policy = policyInForce(await readSettings());
  const ground = policy && given.ground && groundById(policy, given.ground.id);
  if (policy && ground) await recordEntry(db, groundChosen(item, ground, policy));
  if (given.waiting) {
    const { to, remind } = given.waiting;
    await appendEntry(db, { type: 'consulted', item, pub: remind ? { remind } : {}, payload: { to } });
  }
  return item;
}
