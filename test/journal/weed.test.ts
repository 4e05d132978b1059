import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { appendEntry } from '../../src/journal/append-entry.ts';
import { writeBackup } from '../../src/journal/backup.ts';
import type { EntryDraft } from '../../src/journal/entry-draft.ts';
import { HeadMoved, WeedingRefused } from '../../src/journal/journal-error.ts';
import { planWeeding } from '../../src/journal/plan-weeding.ts';
import { journalLines, readHead, readItemStory, readPicture, steadyLines } from '../../src/journal/read-journal.ts';
import { toJson } from '../../src/journal/to-json.ts';
import { verifyJournal } from '../../src/journal/verify.ts';
import { verifyPictures } from '../../src/journal/verify-pictures.ts';
import { weed } from '../../src/journal/weed.ts';
import { decision, dump, handOver, openWithItems, registrar, rule } from './closed-items.ts';
import { openSample, samplePicture, writeStory } from './sample-story.ts';

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

it('leaves no piece of a large picture', async () => {
  const { db, first } = await openWithItems();
  const { facts, bytes } = await samplePicture(8, 2_500_000);
  const { textDigest = '' } = (await db.get('items', first)) ?? {};
  await appendEntry(db, {
    type: 'evidence-saved',
    item: first,
    pub: { pictures: 1, method: 'screen' },
    payload: toJson({ pictures: [facts], textDigest, facts: {} }),
    pictures: [{ sha256: facts.sha256, mime: facts.mime, bytes }],
  });
  await weed(db, await planWeeding(db, { ...rule, items: [first] }), decision);
  const left = await db.getAll('picture-chunks');
  expect(left.map(({ sha256 }) => sha256)).not.toContain(facts.sha256);
  expect(left).toHaveLength(2);
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

it('[SMB-15] [TIB-34] takes what a colleague goes on with, but no evidence that only this journal has', async () => {
  const { db, first, third } = await openWithItems();
  const question = await openSample(db, { id: '90' });
  const lax = { ...rule, mustBeHandedOver: false, items: [third, question] };
  const why = 'Fallet är lämnat till en kollega, men underlaget finns bara här. Överlämna det till registratorn först.';
  expect((await planWeeding(db, lax)).refused.map(({ why }) => why)).toEqual(['Fallet är öppet.', 'Fallet är öppet.']);
  await appendEntry(db, { type: 'reviewed', pub: { what: 'work-given', items: lax.items }, payload: { note: 'Lo' } });
  const plan = await planWeeding(db, lax);
  expect(plan.refused).toEqual([{ item: third, why }]);
  expect(plan.take).toMatchObject([{ item: question, isGiven: true }]);
  await weed(db, plan, decision);
  expect(await db.getAllKeys('items')).not.toContain(question);
  expect((await planWeeding(db, { ...rule, items: [first] })).take).not.toHaveProperty('0.isGiven');

  await handOver(db, [third]);
  const ended = await planWeeding(db, { ...rule, items: [third] });
  // It has the registrar's receipt: nobody has to go on with it.
  expect(ended.take).not.toHaveProperty('0.isGiven');
  await weed(db, ended, decision);
  expect((await dump(db)).text).not.toContain('"Lo"');
});

it('takes the names in reviews of no item with items of their age, and none that are newer', async () => {
  const { db, first } = await openWithItems();
  const url = 'https://www.facebook.com/ekbackabad/posts/1';
  const review = (at: string, note: string, what = 'watcher') =>
    appendEntry(db, { type: 'reviewed', at: new Date(at), pub: { what }, payload: { note, channel: 'Bad', url } });
  const old = await review('2026-01-07T08:00:00.000Z', 'Alex Vaktsson');
  await review('2126-01-07T08:00:00.000Z', 'Kim Senare');
  // What names nobody stays: that it was reviewed, and the unit that looks after a post.
  await review('2026-01-07T08:00:00.000Z', '', 'daily-review');
  await review('2026-01-07T08:00:00.000Z', 'Simhallens enhet', 'unit-of-post');
  const nothing = await planWeeding(db, { ...rule, items: [] });
  expect(nothing.counts).toEqual({ pictures: 0 });
  const plan = await planWeeding(db, { ...rule, items: [first] });
  expect(plan.counts.reviewed).toBe(1);
  const { seqs } = await weed(db, plan, decision);
  expect(seqs).toContain(old.seq);
  const { text } = await dump(db);
  expect(text).not.toContain('Alex Vaktsson');
  expect(text).toContain('Kim Senare');
  expect(text).toContain('Simhallens enhet');
  expect(await verifyJournal(journalLines(db))).toMatchObject({ integrity: 'holds' });
});

it.each<[string, EntryDraft]>([
  ['is held', { type: 'hold-set', pub: { kind: 'legal' }, payload: { reason: 'Polisen' } }],
  ['has one entry more', { type: 'note-added', payload: { text: 'Hon ringde' } }],
])('destroys nothing when an item %s since the list was shown', async (_, entry) => {
  const { db, first } = await openWithItems();
  const plan = await planWeeding(db, rule);
  await appendEntry(db, { ...entry, item: first });
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

it('fails a backup during which something was weeded, and does not call it made', async () => {
  const { db } = await openWithItems();
  const plan = await planWeeding(db, rule);
  const made: unknown[] = [];
  const writer = {
    checkpoint: () => weed(db, plan, decision),
    record: async (pub: object) => made.push(pub),
  };
  await expect(writeBackup(db, new WritableStream(), { writer })).rejects.toThrow(HeadMoved);
  expect(made).toEqual([]);
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
