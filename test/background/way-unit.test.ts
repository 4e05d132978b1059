import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handleWays } from '../../src/background/handle-ways.ts';
import { handleWork } from '../../src/background/handle-work.ts';
import { journalOfProfile } from '../../src/background/journal-of-profile.ts';
import { openedItem } from '../../src/background/opened-item.ts';
import { todoOf } from '../../src/background/todo-of.ts';
import { toHandlingRecord } from '../../src/handover/handling-record.ts';
import { toJournalCsv } from '../../src/handover/journal-csv.ts';
import { registerFields } from '../../src/handover/register-fields.ts';
import { appendEntry } from '../../src/journal/append-entry.ts';
import { foldItem } from '../../src/journal/fold-item.ts';
import type { JournalDatabase } from '../../src/journal/open-journal.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { planWeeding } from '../../src/journal/plan-weeding.ts';
import { journalLines, readItemStory } from '../../src/journal/read-journal.ts';
import { readNamed } from '../../src/journal/read-named.ts';
import { verifyJournal } from '../../src/journal/verify.ts';
import { weed } from '../../src/journal/weed.ts';
import { cardOf, searchCards } from '../../src/pages/journal/search-items.ts';
import type { Item } from '../../src/shared/item.ts';
import { oneItem } from '../handover/sample-input.ts';
import { sampleComment } from '../journal/sample-story.ts';
import { pageFacts, sampleFacts } from './sample-facts.ts';
import { stored } from './stored.ts';

const profile = vi.hoisted(() => ({ db: undefined as unknown }));
vi.mock('webextension-polyfill', async () => (await import('./stored.ts')).storingBrowser());
vi.mock('../../src/background/spread-change.ts', () => ({ spreadChange: () => undefined }));
vi.mock('../../src/background/journal-of-profile.ts', () => ({ journalOfProfile: async () => profile.db }));

const post = 'https://www.facebook.com/ekbackabibliotek/posts/pfbid1';
const channel = 'Ekbacka bibliotek';
const commentOf = (id: string, postUrl: string | undefined = post) => ({
  ...sampleComment,
  own: false,
  id,
  postUrl,
  permalink: `${postUrl ?? 'https://www.facebook.com/messages'}?comment_id=${id}`,
});
let db: JournalDatabase;
let journals = 0;
beforeEach(async () => {
  stored.settings = { policyId: 'tibro', unit: 'Kommunikation' };
  db = await openJournal(`units-${journals++}`);
  profile.db = db;
});

const open = (id: string, postUrl?: string) =>
  openedItem(db, { comment: commentOf(id, postUrl), channel, facts: pageFacts });
const itemOf = async ({ number }: Item) => foldItem(await readItemStory(db, number));
const about = (id: string, postUrl?: string) => ({
  way: 'unit' as const,
  comment: commentOf(id, postUrl),
  channel,
  facts: pageFacts,
});
async function name(id: string, unit: string, scope: 'post' | 'item' = 'post', postUrl?: string) {
  const result = await handleWays['finish-way']({ ...about(id, postUrl), answers: { unit, scope } }, {});
  if (!result.ok) throw new Error(result.says);
  return result.value;
}
async function sheetOf(id: string, postUrl?: string) {
  const result = await handleWays['open-way'](about(id, postUrl), {});
  if (!result.ok) throw new Error(result.says);
  const { fields, says } = result.value;
  return { says: says.join(' '), of: (field: string) => fields.find((one) => one.id === field) };
}

describe('[TIB-23] the unit that looks after a post', () => {
  it('is named of the post without any item, and its comments are opened with it, none of another post', async () => {
    expect(await name('1', 'Kultur och fritid')).toBeNull();
    expect(await db.count('items')).toBe(0);
    const later = await open('2');
    expect(later.unit).toEqual({ name: 'Kultur och fritid' });
    expect((await open('3', `${post}2`)).unit).toBeUndefined();
    expect(await itemOf(later)).toEqual(later);
  });

  it('is the post’s by whichever of its addresses it is met', async () => {
    await name('1', 'Kultur och fritid');
    const address = 'https://www.facebook.com/permalink.php?story_fbid=pfbid1&id=6155';
    expect((await open('2', address)).unit?.name).toBe('Kultur och fritid');
    expect((await sheetOf('3', address)).of('unit')?.value).toBe('Kultur och fritid');
  });

  it('is inherited by the items that there are, save one that was given another, until that follows its post again', async () => {
    const [first, second] = [await open('1'), await open('2')];
    await name('1', 'Bygg och miljö', 'item');
    await name('2', 'Kultur och fritid');
    expect((await itemOf(first))?.unit).toEqual({ name: 'Bygg och miljö', isOwn: true });
    expect((await itemOf(second))?.unit).toEqual({ name: 'Kultur och fritid' });
    expect((await sheetOf('1')).of('scope')?.value).toBe('item');
    await name('1', 'Kultur och fritid');
    expect((await itemOf(first))?.unit).toEqual({ name: 'Kultur och fritid' });
    // The rows of the list are the fold of the entries.
    expect(await db.get('items', first.number)).toEqual(await itemOf(first));
  });

  it('is not written of items that are closed: nobody is to answer there, and they are not to be kept for it', async () => {
    const { number } = await open('1');
    await appendEntry(db, { type: 'action-recorded', item: number, pub: { what: 'none', how: 'said' } });
    const before = await readItemStory(db, number);
    await name('2', 'Kultur och fritid');
    expect(await readItemStory(db, number)).toEqual(before);
  });

  it('is never guessed, and can be taken back', async () => {
    const item = await open('1');
    expect(item.unit).toBeUndefined();
    expect((await sheetOf('1')).of('unit')).toMatchObject({ value: '', missing: 'Skriv vilken verksamhet.' });
    const refused = await handleWays['finish-way']({ ...about('1'), answers: { unit: '  ', scope: 'post' } }, {});
    expect(refused).toMatchObject({ ok: false, says: 'Skriv vilken verksamhet.' });
    await name('1', 'Kultur och fritid');
    await name('1', '');
    expect((await itemOf(item))?.unit).toBeUndefined();
    expect((await open('2')).unit).toBeUndefined();
  });

  it('is chosen among those that were named before and the one of the settings, each in one spelling', async () => {
    const offered = async () => (await sheetOf('9')).of('earlier')?.options?.map(({ own }) => own);
    expect(await offered()).toEqual(['Kommunikation']);
    await name('1', 'Kultur och fritid');
    await name('2', 'Skola', 'post', `${post}2`);
    await name('3', ' kultur  och FRITID ', 'post', `${post}3`);
    expect(await offered()).toEqual(['Kultur och fritid', 'Skola', 'Kommunikation']);
    expect((await open('3', `${post}3`)).unit?.name).toBe('Kultur och fritid');
  });

  it('is of the item alone where the page does not tell which post it is, and that is said', async () => {
    const { says, of } = await sheetOf('1', '');
    expect([says, of('scope')]).toEqual([expect.stringContaining('Det gäller bara den här kommentaren.'), undefined]);
    const other = await open('2', '');
    const named = await name('1', 'Kultur och fritid', 'post', '');
    expect(named?.unit).toEqual({ name: 'Kultur och fritid', isOwn: true });
    expect((await itemOf(other))?.unit).toBeUndefined();
  });

  it('is of the comment that it was named at too, whose post the page did not tell when its item was opened', async () => {
    await open('1', '');
    expect((await name('1', 'Kultur och fritid'))?.unit).toEqual({ name: 'Kultur och fritid' });
  });

  it('stands in the lists of what waits, of a question that was only seen too', async () => {
    await name('1', 'Kultur och fritid');
    const item = await open('1');
    const waiting = ['2', '3'].map((id) => ({
      id,
      channel,
      seenAt: '2026-11-20T08:00:00.000Z',
      permalink: commentOf(id, id === '2' ? post : `${post}2`).permalink,
    }));
    const rows = todoOf(sampleFacts('tibro', { items: [item], waiting, named: await readNamed(db) }), new Date());
    const unitOf = (id: string) => rows.find(({ commentId }) => commentId === id)?.unit;
    expect([unitOf('1'), unitOf('2'), unitOf('3')]).toEqual(['Kultur och fritid', 'Kultur och fritid', undefined]);
  });

  it('is whom a question is passed on to, and goes along with work that is handed over', async () => {
    await name('1', 'Kultur och fritid');
    const { number } = await open('1');
    const result = await handleWays['open-way']({ ...about('1'), way: 'forward' }, {});
    expect(result.ok && result.value.fields.find(({ id }) => id === 'to')?.value).toBe('Kultur och fritid');
    const given = await handleWork['give-work']({ numbers: [number], to: 'Lo Vikarie' }, {});
    profile.db = await openJournal(`units-${journals++}`);
    if (given.ok) await handleWork['take-work']({ text: given.value.text }, {});
    const [taken] = await (await journalOfProfile()).getAll('items');
    expect(taken?.unit).toEqual({ name: 'Kultur och fritid' });
  });

  it('is found by search, and told to the registrar', async () => {
    await name('1', 'Kultur och fritid');
    const [item, other] = [await open('1'), await open('2', `${post}2`)];
    const found = searchCards([cardOf(item), cardOf(other)], 'kultur fritid', {});
    expect(found.map(({ number, unit }) => [number, unit])).toEqual([[item.number, 'Kultur och fritid']]);
    const input = await oneItem();
    const handed = { item, story: await readItemStory(db, item.number), pictures: [] };
    expect(registerFields(handed, input)).toContainEqual({
      label: 'Verksamhet',
      value: 'Kultur och fritid',
      isMandatory: false,
    });
    expect((await toHandlingRecord(handed, [], input)).inlagg.verksamhet).toBe('Kultur och fritid');
    const [columns, row] = (await toJournalCsv({ ...input, items: [handed] }, [])).split('\r\n');
    expect([columns, row]).toEqual([
      expect.stringMatching(/;verksamhet$/),
      expect.stringMatching(/;Kultur och fritid$/),
    ]);
  });

  it('is not again what it was before where the entry that changed it is weeded first, though an item has that still', async () => {
    const [kept, gone] = [await open('1'), await open('2')];
    await name('1', 'Bygg och miljö');
    const close = ({ number }: Item) =>
      appendEntry(db, { type: 'action-recorded', item: number, pub: { what: 'none', how: 'said' } });
    await close(kept);
    await name('2', 'Kultur och fritid');
    await close(gone);
    const rule = { name: 'Plan', before: new Date('2100-01-01'), mustBeHandedOver: false, items: [gone.number] };
    await weed(db, await planWeeding(db, rule), { reference: 'KS 2026/12', by: 'Alex Arkivsson' });
    expect((await itemOf(kept))?.unit?.name).toBe('Bygg och miljö');
    // Read anew, and by who has read before.
    expect([...(await readNamed(await openJournal(db.name))).units, ...(await readNamed(db)).units]).toEqual([]);
    expect((await open('3')).unit).toBeUndefined();
  });

  it('is weeded with its items, and one that was named before does not come back; the chain holds', async () => {
    await name('1', 'Skola', 'post', `${post}2`);
    await name('1', 'Bygg och miljö');
    const items = [await open('1'), await open('2')];
    await name('1', 'Kultur och fritid');
    for (const { number } of items) {
      await appendEntry(db, { type: 'action-recorded', item: number, pub: { what: 'none', how: 'said' } });
    }
    const run = async (item: Item | undefined) => {
      const rule = { name: 'Plan', before: new Date('2100-01-01'), mustBeHandedOver: false };
      const plan = await planWeeding(db, { ...rule, items: [item?.number ?? ''] });
      await weed(db, plan, { reference: 'KS 2026/12', by: 'Alex Arkivsson' });
    };
    const units = async () => [...(await readNamed(db)).units.values()];
    await run(items[0]);
    // The other item of the post has it still.
    expect(await units()).toEqual(['Skola', 'Kultur och fritid']);
    await run(items[1]);
    // A post of which there is no item may still be looked after.
    expect(await units()).toEqual(['Skola']);
    expect(JSON.stringify(await db.getAll('lines'))).not.toMatch(/Kultur och fritid|Bygg och miljö/);
    expect((await verifyJournal(journalLines(db))).integrity).toBe('holds');
  });
});
