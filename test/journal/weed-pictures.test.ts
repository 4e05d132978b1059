import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { appendEntry } from '../../src/journal/append-entry.ts';
import { writeBackup } from '../../src/journal/backup.ts';
import { foldItem } from '../../src/journal/fold-item.ts';
import { isForRegistrar } from '../../src/journal/is-for-registrar.ts';
import { type JournalDatabase, openJournal } from '../../src/journal/open-journal.ts';
import { planWeeding, type WeedingRule } from '../../src/journal/plan-weeding.ts';
import { readBackup } from '../../src/journal/read-backup.ts';
import { journalLines, readItemStory, readPicture } from '../../src/journal/read-journal.ts';
import { restoreBackup } from '../../src/journal/restore.ts';
import { toJson } from '../../src/journal/to-json.ts';
import { verifyJournal } from '../../src/journal/verify.ts';
import { verifyPictures } from '../../src/journal/verify-pictures.ts';
import { weed } from '../../src/journal/weed.ts';
import { sha256Hex } from '../../src/shared/digest.ts';
import { decision, dump, handOver, openWithItems, rule } from './closed-items.ts';
import { sampleComment, samplePicture } from './sample-story.ts';

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
  const restored = await openJournal('weed-restored');
  await restoreBackup(restored, await readBackup(new Blob(parts)));
  expect(await restored.getAll('items')).toEqual(await db.getAll('items'));
});
