import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { appendEntry } from '../../src/journal/append-entry.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { planWeeding } from '../../src/journal/plan-weeding.ts';
import { readHead, readItemStory } from '../../src/journal/read-journal.ts';
import { toJson } from '../../src/journal/to-json.ts';
import { weed } from '../../src/journal/weed.ts';
import { examine } from '../../src/pages/journal/examine.ts';
import { readStory } from '../../src/pages/journal/read-story.ts';
import { sha256Hex } from '../../src/shared/digest.ts';
import { sampleComment, samplePicture, writeStory } from '../journal/sample-story.ts';

const { signal } = new AbortController();
let named = 0;

/** A journal with three items, and what the page says of it. */
async function openWithItems() {
  const db = await openJournal(`story-${named++}`);
  const [first, second] = [await writeStory(db, 1), await writeStory(db, 2, { id: '77' })];
  await writeStory(db, 3, { id: '78' });
  const page = async (newest?: number) => examine(db, { signal, ...(newest ? { newest } : {}) });
  const story = async (number: string, newest?: number) =>
    (await readStory(db, number, await page(newest), false, undefined))?.story;
  return { db, first, second, page, story };
}

/** Changes a line behind the journal's back. */
async function tamper(db: Awaited<ReturnType<typeof openJournal>>, item: string, type: string, change: object) {
  const line = (await readItemStory(db, item)).find(({ entry }) => entry.type === type);
  if (line) await db.put('lines', { ...line, ...change });
  return line?.entry.seq ?? -1;
}

it('tells what the entries say, whatever the list has been made to show', async () => {
  const { db, first, second, story } = await openWithItems();
  const row = await db.get('items', first);
  if (row) await db.put('items', { ...row, comment: { ...row.comment, text: 'Tack för hjälpen' }, secret: true });
  await db.delete('items', second);
  expect(await story(first)).toMatchObject({ text: sampleComment.text, row: { isSecret: false } });
  // Nothing was weeded, and nothing is said to be.
  expect(await story(second)).toMatchObject({ text: sampleComment.text, row: { state: 'deleted' } });
  expect(await story('2026-0099')).toBeUndefined();
});

it('does not call an item weeded whose content somebody has taken away', async () => {
  const { db, first, story } = await openWithItems();
  const [line] = await readItemStory(db, first);
  if (line) await db.put('lines', { entry: line.entry });
  expect(await story(first)).toMatchObject({ row: { state: 'lost' } });
});

it('calls pictures weeded only where a weeding took them', async () => {
  const { db, first, second, story } = await openWithItems();
  const [kept, evidence] = [await story(first), (await readItemStory(db, second))[2]];
  expect(kept).toMatchObject({ whyBare: 'text', pictures: [{ role: 'frame' }] });
  if (evidence) await db.put('lines', { entry: evidence.entry });
  expect(await story(second)).toMatchObject({ whyBare: 'lost', pictures: [], ladder: { integrity: 'broken' } });
  const items = [first];
  const pub = { items, package: 'paket-1', sha256: 'a'.repeat(64), how: 'file' };
  await appendEntry(db, { type: 'handed-over', pub });
  await appendEntry(db, { type: 'receipt-entered', pub: { items }, payload: { caseNumber: 'KS 2026/77' } });
  const rule = {
    name: 'Regel',
    before: new Date('2100-01-01'),
    mustBeHandedOver: true,
    items,
    only: 'pictures' as const,
  };
  await weed(db, await planWeeding(db, rule), { reference: 'KS 1', by: 'Alex' });
  expect(await story(first)).toMatchObject({ whyBare: 'weeded', pictures: [], text: sampleComment.text });
});

it('finds what is changed in the item itself, also where only the newest entries were read', async () => {
  const { db, first, second, page, story } = await openWithItems();
  const payload = toJson({ groundId: 'p1', no: '9', text: 'Annan grund', policyId: 'egen', policyVersion: 3 });
  const seq = await tamper(db, first, 'ground-chosen', { payload });
  expect((await page(5)).integrity).toBe('holds');
  expect(await story(first, 5)).toMatchObject({
    ladder: {
      integrity: 'broken',
      firstBroken: { seq, why: `Innehållet i post ${seq} är ändrat efter att det sparades.` },
    },
  });
  // Of another item nothing is known but that its own entries hold.
  expect(await story(second, 5)).toMatchObject({ ladder: { integrity: 'holds', from: 10 } });
});

it('says at the picture that it is changed or missing, and not that the chain is broken', async () => {
  const { db, first, second, page, story } = await openWithItems();
  const [one, two] = await Promise.all([1, 2].map((filling) => samplePicture(filling)));
  const chunk = await db.get('picture-chunks', [one?.facts.sha256 ?? '', 0]);
  if (chunk) await db.put('picture-chunks', { ...chunk, bytes: new Uint8Array(chunk.bytes.byteLength).buffer });
  await db.delete('pictures', two?.facts.sha256 ?? '');
  expect(await page()).toMatchObject({
    integrity: 'broken',
    completeness: 'broken',
    firstBroken: { why: 'En bild till post 2 är ändrad.' },
    ladder: { integrity: 'holds' },
  });
  const changed = await story(first);
  expect(changed?.pictures).toMatchObject([{ isChanged: true }]);
  expect(changed?.ladder).toMatchObject({ integrity: 'broken', files: { like: 0, of: 1 } });
  expect(changed?.ladder?.firstBroken).toBeUndefined();
  const missing = await story(second);
  expect(missing?.pictures).toHaveLength(1);
  expect(missing?.pictures[0]?.url).toBeUndefined();
  expect(missing?.ladder).toMatchObject({ integrity: 'holds', completeness: 'broken', files: { like: 0, of: 1 } });
});

it('says how many entries are missing, and that what is noted of the end is wrong', async () => {
  const { db, page } = await openWithItems();
  const head = await readHead(db);
  const { count } = head;
  expect(await page()).toMatchObject({ integrity: 'holds', completeness: 'holds' });
  for (const row of [undefined, { count: 'x' }, { ...head, count: 3, head: (await db.get('lines', 2))?.entry.hash }]) {
    await (row ? db.put('head', row as never, 'head') : db.delete('head', 'head'));
    const noted = row?.count === 3 ? 3 : 0;
    expect((await page()).firstBroken?.why).toBe(
      `Uppgiften om var journalen slutar är ändrad: den säger ${noted}, men här finns ${count} poster.`,
    );
  }
  await db.put('head', head, 'head');
  await db.delete('lines', count - 1);
  expect(await page()).toMatchObject({
    integrity: 'holds',
    completeness: 'broken',
    firstBroken: { why: `Poster saknas: journalen ska ha minst ${count}, men här finns ${count - 1}.` },
  });
  for (const name of db.objectStoreNames) await db.clear(name);
  const gone = await examine(db, { signal, known: [head] });
  expect(gone.firstBroken?.why).toBe(`Poster saknas: journalen ska ha minst ${count}, men här finns 0.`);
});

it('shows each text that the comment had, beside the entry that has it', async () => {
  const { db, first, story } = await openWithItems();
  const comment = { ...sampleComment, text: 'En annan text' };
  await appendEntry(db, {
    type: 'evidence-saved',
    item: first,
    pub: { pictures: 0, method: 'none' },
    payload: toJson({ pictures: [], textDigest: await sha256Hex(comment.text), comment }),
  });
  const told = await story(first);
  expect(told?.text).toBe('En annan text');
  const earlier = told?.entries.filter(({ detail }) => detail?.includes(sampleComment.text));
  expect(earlier?.map(({ kind }) => kind)).toEqual(['item-opened']);
});
