import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { appendEntry } from '../../src/journal/append-entry.ts';
import { writeBackup } from '../../src/journal/backup.ts';
import { foldItem } from '../../src/journal/fold-item.ts';
import { isForRegistrar } from '../../src/journal/is-for-registrar.ts';
import { HeadMoved, WeedingRefused } from '../../src/journal/journal-error.ts';
import { type JournalDatabase, openJournal } from '../../src/journal/open-journal.ts';
import { planWeeding, type WeedingRule } from '../../src/journal/plan-weeding.ts';
import { readBackup } from '../../src/journal/read-backup.ts';
import { journalLines, readHead, readItemStory, readPicture, steadyLines } from '../../src/journal/read-journal.ts';
import { restoreBackup } from '../../src/journal/restore.ts';
import { signCheckpoint } from '../../src/journal/sign-checkpoint.ts';
import { toJson } from '../../src/journal/to-json.ts';
import { verifyJournal } from '../../src/journal/verify.ts';
import { verifyPictures } from '../../src/journal/verify-pictures.ts';
import { weed } from '../../src/journal/weed.ts';
import { sha256Hex } from '../../src/shared/digest.ts';
import { sampleComment, samplePicture, writeStory } from './sample-story.ts';

const rule: WeedingRule = { name: 'Vid inaktualitet', before: new Date('2100-01-01'), mustBeHandedOver: true };
const decision = { reference: 'KS 2026/12 § 4', by: 'Alex Arkivsson' };
const registrar = 'Registrator Ringblom';

async function handOver(db: JournalDatabase, items: string[]): Promise<void> {
  const pub = { items, package: 'paket-1', sha256: 'a'.repeat(64), how: 'file' };
  await appendEntry(db, { type: 'handed-over', pub, payload: { to: registrar } });
  await appendEntry(db, { type: 'receipt-entered', pub: { items }, payload: { caseNumber: 'KS 2026/77' } });
}

let named = 0;
/** Two closed items about different comments and pictures, and a third that is open. */
async function openWithItems() {
  const db = await openJournal(`weed-${named++}`);
  const first = await writeStory(db, 1);
  const second = await writeStory(db, 2, { id: '77', author: 'Kim Testlund', text: 'Hoppas ni brinner' });
  const third = await writeStory(db, 3, { id: '78' });
  await handOver(db, [first, second]);
  await signCheckpoint(db);
  return { db, first, second, third };
}

/** Everything in every store, as text and as bytes. */
async function dump(db: JournalDatabase): Promise<{ text: string; bytes: Buffer }> {
  const rows: unknown[] = [];
  const chunks: Uint8Array[] = [];
  for (const name of db.objectStoreNames) rows.push(await db.getAll(name), await db.getAllKeys(name));
  for (const chunk of await db.getAll('picture-chunks')) chunks.push(new Uint8Array(chunk.bytes));
  return { text: JSON.stringify(rows), bytes: Buffer.concat(chunks) };
}

it('leaves no word, name, id or picture of what it took in any store, and the chain still verifies', async () => {
  const { db, first, second, third } = await openWithItems();
  await db.put('gates', { item: second, state: 'checked', commentId: '77', since: '2026-11-20T08:19:00.000Z' });
  await db.put('waiting', { id: '77', channel: 'Ekbacka bibliotek', seenAt: '2026-11-20T08:19:00.000Z' });
  const { facts, bytes } = await samplePicture(2);
  const salts = (await Promise.all((await readItemStory(db, second)).map(({ entry }) => db.get('lines', entry.seq))))
    .map((row) => row?.salt)
    .filter((salt) => salt !== undefined);
  const secrets = ['Kim Testlund', 'Hoppas ni brinner', '"77"', facts.sha256, ...salts.slice(0, 3)];
  const before = await dump(db);
  for (const secret of secrets) expect(before.text).toContain(secret);
  expect(before.bytes.includes(Buffer.from(bytes))).toBe(true);

  const protocol = await weed(db, await planWeeding(db, { ...rule, items: [second] }), decision);

  const after = await dump(db);
  for (const secret of secrets) expect(after.text).not.toContain(secret);
  expect(after.bytes.includes(Buffer.from(bytes.subarray(0, 32)))).toBe(false);
  expect(protocol).toMatchObject({ decision: 'KS 2026/12 § 4', by: 'Alex Arkivsson', items: [second] });
  expect(protocol.counts).toEqual({ 'item-opened': 1, 'ground-chosen': 1, 'evidence-saved': 1, pictures: 1 });
  expect(await db.getAllKeys('items')).toEqual([first, third]);
  const known = [await readHead(db)];
  expect(await verifyJournal(journalLines(db), { known })).toEqual({
    integrity: 'holds',
    completeness: 'holds',
    entries: known[0]?.count,
  });
  expect(await verifyPictures(journalLines(db), (sha256) => readPicture(db, sha256))).toMatchObject({
    integrity: 'holds',
  });
});

it('takes an entry about several items with the last of them', async () => {
  const { db, first, second } = await openWithItems();
  await weed(db, await planWeeding(db, { ...rule, items: [first] }), decision);
  expect((await dump(db)).text).toContain(registrar);
  await weed(db, await planWeeding(db, { ...rule, items: [second] }), decision);
  expect((await dump(db)).text).not.toContain(registrar);
  expect(await verifyJournal(journalLines(db))).toMatchObject({ integrity: 'holds' });
});

it('keeps a picture for as long as another item needs the same bytes', async () => {
  const { db } = await openWithItems();
  const { facts } = await samplePicture(1);
  const twin = await writeStory(db, 1, { id: '99' });
  await handOver(db, [twin]);
  await weed(db, await planWeeding(db, { ...rule, items: [twin] }), decision);
  expect(await readPicture(db, facts.sha256)).toBeDefined();
  await weed(db, await planWeeding(db, rule), decision);
  expect(await readPicture(db, facts.sha256)).toBeUndefined();
});

it('takes only the pictures of what the registrar has had long enough, and leaves the rest of the item', async () => {
  const { db, first, second, third } = await openWithItems();
  const { facts, bytes } = await samplePicture(2);
  await appendEntry(db, { type: 'hold-set', item: first, pub: { kind: 'legal' }, payload: { reason: 'Polisen' } });
  await db.put('gates', { item: second, state: 'checked', commentId: '77', since: '2026-11-20T08:19:00.000Z' });
  const pictures: WeedingRule = { ...rule, mustBeHandedOver: false, only: 'pictures' };
  const early = await planWeeding(db, { ...pictures, before: new Date('2020-01-01') });
  expect(early.refused).toContainEqual({ item: second, why: 'Kvittot är för nytt enligt gallringsregeln.' });

  const plan = await planWeeding(db, pictures);
  expect(plan.take.map(({ item }) => item)).toEqual([second]);
  expect(plan.counts).toEqual({ 'evidence-saved': 1, pictures: 1 });
  expect(plan.refused.map(({ item }) => item)).toEqual([first, third]);
  await weed(db, plan, decision);

  const after = await dump(db);
  expect(after.text).not.toContain(facts.sha256);
  expect(after.bytes.includes(Buffer.from(bytes.subarray(0, 32)))).toBe(false);
  expect(await db.get('items', second)).toMatchObject({
    comment: { author: 'Kim Testlund', text: 'Hoppas ni brinner' },
    action: { what: 'deleted' },
    receipt: { caseNumber: 'KS 2026/77' },
    pictures: [],
    closed: true,
  });
  expect(await verifyJournal(journalLines(db))).toMatchObject({ integrity: 'holds' });
  expect(await verifyPictures(journalLines(db), (sha256) => readPicture(db, sha256))).toMatchObject({
    integrity: 'holds',
    absent: 0,
  });
  expect((await planWeeding(db, pictures)).take).toEqual([]);
  const whole = await planWeeding(db, { ...rule, items: [second] });
  await weed(db, whole, decision);
  expect((await dump(db)).text).not.toContain('Kim Testlund');
});

it('[SMB-03] [HAL-27] [NYK-30] is refused without a decision, and for a decision that is a whole text', async () => {
  const { db } = await openWithItems();
  const before = await dump(db);
  const plan = await planWeeding(db, rule);
  for (const reference of ['', '   ', 'x'.repeat(101)]) {
    await expect(weed(db, plan, { ...decision, reference })).rejects.toThrow(WeedingRefused);
  }
  expect(await dump(db)).toEqual(before);
});

it('says which items must stay, and why', async () => {
  const { db, first, second, third } = await openWithItems();
  await appendEntry(db, { type: 'hold-set', item: first, pub: { kind: 'disclosure' }, payload: { reason: 'Begärd' } });
  await appendEntry(db, { type: 'registered-not', item: third, pub: { reason: 'minor' } });
  const plan = await planWeeding(db, { ...rule, items: [first, second, third, '2026-9999'] });
  expect(plan.take.map(({ item }) => item)).toEqual([second]);
  expect(plan.refused).toEqual([
    { item: first, why: 'Begäran om utlämnande pågår.' },
    { item: third, why: 'Fallet är inte överlämnat till registrator.' },
    { item: '2026-9999', why: 'Fallet finns inte, eller är redan gallrat.' },
  ]);
  const lax = await planWeeding(db, { ...rule, mustBeHandedOver: false });
  expect(lax.take.map(({ item }) => item)).toEqual([second, third]);
});

it('does not call an item weeded that somebody has taken away', async () => {
  const { db, first } = await openWithItems();
  const [opened] = await readItemStory(db, first);
  if (opened) await db.put('lines', { entry: opened.entry });
  const { refused } = await planWeeding(db, { ...rule, items: [first] });
  expect(refused).toEqual([{ item: first, why: 'Fallet går inte att läsa. Kontrollera journalen.' }]);
});

it('leaves open items and new ones alone', async () => {
  const { db, third } = await openWithItems();
  expect((await planWeeding(db, rule)).refused).toEqual([{ item: third, why: 'Fallet är öppet.' }]);
  const early = await planWeeding(db, { ...rule, before: new Date('2020-01-01') });
  expect(early.take).toEqual([]);
  await expect(weed(db, early, decision)).rejects.toThrow(WeedingRefused);
});

it('destroys nothing when an item has changed since the list was shown', async () => {
  const { db, first } = await openWithItems();
  const plan = await planWeeding(db, rule);
  await appendEntry(db, { type: 'hold-set', item: first, pub: { kind: 'legal' }, payload: { reason: 'Polisen' } });
  const before = await dump(db);
  await expect(weed(db, plan, decision)).rejects.toThrow(/ändrats/);
  expect(await dump(db)).toEqual(before);
});

it('fails a file that was being written when something was weeded, since its tombstone would lack', async () => {
  const { db } = await openWithItems();
  const { count } = await readHead(db);
  const lines = steadyLines(db, count)[Symbol.asyncIterator]();
  await lines.next();
  await weed(db, await planWeeding(db, rule), decision);
  const rest = async () => {
    while (!(await lines.next()).done);
  };
  await expect(rest()).rejects.toThrow(HeadMoved);
});

const lacking = 'Registratorn har inte fått det underlag som sparades sist.';

it.each<[string, string, number, string]>([
  ['another text', 'b'.repeat(64), 0, 'Fallet är öppet.'],
  ['another picture', '', 9, lacking],
])('keeps %s that was saved since the registrar got the package', async (_, digest, filling, why) => {
  const { db, first } = await openWithItems();
  const { textDigest = '' } = (await db.get('items', first)) ?? {};
  const { facts, bytes } = await samplePicture(filling);
  await appendEntry(db, {
    type: 'evidence-saved',
    item: first,
    pub: { pictures: 1, method: 'screen' },
    payload: toJson({ pictures: [facts], textDigest: digest || textDigest, facts: {} }),
    pictures: [{ sha256: facts.sha256, mime: facts.mime, bytes }],
  });
  const pictures = await planWeeding(db, { ...rule, items: [first], only: 'pictures' });
  expect(pictures.refused).toEqual([{ item: first, why }]);
  if (digest) expect((await planWeeding(db, { ...rule, items: [first] })).refused).toEqual([{ item: first, why }]);
  const refusedNow = async () => (await planWeeding(db, { ...rule, items: [first], only: 'pictures' })).refused;
  await handOver(db, [first]);
  expect(await refusedNow()).toEqual([]);
});

it('takes nothing for old because the clock stood wrong when its last entry was written', async () => {
  const { db, first } = await openWithItems();
  const before = new Date('2026-11-01');
  await appendEntry(db, {
    type: 'note-added',
    item: first,
    at: new Date('2019-01-01'),
    payload: { text: 'Fel klocka' },
  });
  const pub = { items: [first] };
  await appendEntry(db, { type: 'receipt-entered', at: new Date('2019-01-02'), pub, payload: { caseNumber: 'KS 1' } });
  for (const only of [undefined, 'pictures'] as const) {
    expect((await planWeeding(db, { ...rule, before, items: [first], only })).take).toEqual([]);
  }
});

it('does not ask for a package anew of a text that was saved twice, when the pictures of the first are weeded', async () => {
  const { db, first } = await openWithItems();
  const { textDigest = '' } = (await db.get('items', first)) ?? {};
  await appendEntry(db, {
    type: 'evidence-saved',
    item: first,
    pub: { pictures: 0, method: 'none' },
    payload: { pictures: [], textDigest, facts: {} },
  });
  expect(await db.get('items', first)).toMatchObject({ closed: true });
  await weed(db, await planWeeding(db, { ...rule, items: [first], only: 'pictures' }), decision);
  const item = await db.get('items', first);
  expect(item).toMatchObject({ closed: true, pictures: [], textDigest });
  expect(item && isForRegistrar(item)).toBe(false);
});

it('asks for a package of what is saved after the pictures were weeded, and not of the text that the registrar had', async () => {
  const { db, first } = await openWithItems();
  const { textDigest = '' } = (await db.get('items', first)) ?? {};
  await weed(db, await planWeeding(db, { ...rule, items: [first], only: 'pictures' }), decision);
  for (const [digest, isAsked] of [
    [textDigest, false],
    ['c'.repeat(64), true],
  ] as const) {
    await appendEntry(db, {
      type: 'evidence-saved',
      item: first,
      pub: { pictures: 0, method: 'none' },
      payload: { pictures: [], textDigest: digest, facts: {} },
    });
    const item = await db.get('items', first);
    expect(item && isForRegistrar(item)).toBe(isAsked);
    expect(item).toEqual(foldItem(await readItemStory(db, first)));
  }
});

/** Its sender changed the text before it was removed, and what was removed was saved with a picture. */
async function changeText(db: JournalDatabase, item: string, text: string): Promise<void> {
  const { facts, bytes } = await samplePicture(text.length);
  const comment = { ...sampleComment, text };
  await appendEntry(db, {
    type: 'evidence-saved',
    item,
    pub: { pictures: 1, method: 'screen' },
    payload: toJson({ pictures: [facts], textDigest: await sha256Hex(text), comment, by: { name: 'Sara', title: '' } }),
    pictures: [{ sha256: facts.sha256, mime: facts.mime, bytes }],
  });
}

it('leaves every text that was saved with pictures, and all else, when only the pictures are weeded', async () => {
  const { db, first, second } = await openWithItems();
  for (const text of ['Jag vet var du bor', 'Ni ska få se']) await changeText(db, first, text);
  await handOver(db, [first]);
  const before = await db.get('items', first);
  const digests = before?.pictures.map(({ sha256 }) => sha256) ?? [];
  expect(digests).toHaveLength(3);
  await weed(db, await planWeeding(db, { ...rule, items: [first, second], only: 'pictures' }), decision);

  const { text } = await dump(db);
  for (const digest of digests) expect(text).not.toContain(digest);
  for (const word of ['Jag vet var du bor', 'Ni ska få se']) expect(text).toContain(word);
  const after = await db.get('items', first);
  expect(after).toEqual({ ...before, pictures: [] });
  expect(after).toMatchObject({ comment: { text: 'Ni ska få se' }, closed: true });
  expect(await verifyJournal(journalLines(db))).toMatchObject({ integrity: 'holds' });

  // A weeding of the whole item takes them too, and that the pictures went is nothing new in it.
  const given = (await readItemStory(db, first)).findLast(({ entry }) => entry.type === 'receipt-entered');
  const afterThat = new Date(Date.parse(given?.entry.at ?? '') + 1);
  await weed(db, await planWeeding(db, { ...rule, before: afterThat, items: [first] }), decision);
  expect((await dump(db)).text).not.toMatch(/Jag vet var du bor|Ni ska få se/);
});

it('reads an item whose pictures were weeded in from a backup as it was', async () => {
  const { db, first, second } = await openWithItems();
  await changeText(db, first, 'Jag vet var du bor');
  await handOver(db, [first]);
  await weed(db, await planWeeding(db, { ...rule, items: [first, second], only: 'pictures' }), decision);
  const parts: BlobPart[] = [];
  await writeBackup(db, new WritableStream({ write: (part) => void parts.push(part.slice()) }));
  const restored = await openJournal(`weed-restored-${named}`);
  await restoreBackup(restored, await readBackup(new Blob(parts)));
  expect(await restored.getAll('items')).toEqual(await db.getAll('items'));
});
