import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { appendEntry } from '../../src/journal/append-entry.ts';
import { foldItem } from '../../src/journal/fold-item.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { readItemStory } from '../../src/journal/read-journal.ts';
import { toJson } from '../../src/journal/to-json.ts';
import type { JsonObject } from '../../src/shared/journal-entry.ts';
import { type Draft, itemAfter } from './item-after.ts';
import { sampleComment, samplePicture, writeStory } from './sample-story.ts';

let named = 0;
async function openWithItem() {
  const db = await openJournal(`fold-${named++}`);
  const number = await writeStory(db);
  const state = async () => foldItem(await readItemStory(db, number));
  /** Saves evidence of a text, without a picture. */
  const saveText = (textDigest: string, more: JsonObject = {}) =>
    appendEntry(db, {
      type: 'evidence-saved',
      item: number,
      pub: { pictures: 0, method: 'none' },
      payload: { pictures: [], textDigest, facts: {}, ...more },
    });
  return { db, number, state, saveText };
}

it('is all that was written about the item', async () => {
  const { db, number, state } = await openWithItem();
  const at = '2026-11-20T08:19:00.000Z';
  expect(await state()).toEqual({
    number: '2026-0001',
    comment: JSON.parse(JSON.stringify(sampleComment)),
    channel: 'Ekbacka bibliotek',
    platform: 'facebook',
    openedAt: at,
    openedSeq: 0,
    ground: { id: 'p1', no: '1', text: 'Personliga angrepp', chosenAt: at },
    gate: 'checked',
    textDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
    attachments: sampleComment.attachments,
    pictures: [(await samplePicture(1)).facts],
    evidenceSavedAt: at,
    action: { what: 'deleted', how: 'observed', at },
    outcome: { what: 'gone', at },
    secret: false,
    closed: false,
  });
  expect(await db.get('items', number)).toEqual(await state());
});

it('has what was written down later as of when it happened, and believes no time after its own', async () => {
  const { db, number, state } = await openWithItem();
  const at = new Date('2026-11-20T09:00:00.000Z');
  const add = (type: 'action-recorded' | 'outcome-observed', pub: JsonObject) =>
    appendEntry(db, { type, item: number, pub, at });
  await add('action-recorded', { what: 'hidden', how: 'observed', happenedAt: '2026-11-20T08:50:00.000Z' });
  await add('outcome-observed', { what: 'greyed', happenedAt: '2026-11-20T08:50:03.000Z' });
  expect(await state()).toMatchObject({
    action: { at: '2026-11-20T08:50:00.000Z' },
    outcome: { at: '2026-11-20T08:50:03.000Z' },
  });
  for (const happenedAt of ['2026-11-20T09:00:01.000Z', 'i går', '2026-99-20T08:50:00.000Z', 7]) {
    await add('action-recorded', { what: 'deleted', how: 'observed', happenedAt });
    expect(await state()).toMatchObject({ action: { what: 'deleted', at: at.toISOString() } });
  }
});

it('keeps what was sent with the text when evidence was saved, whatever is shown when it is let past for a reason', async () => {
  const { db, number, state } = await openWithItem();
  const before = (await state())?.attachments;
  const comment = { ...JSON.parse(JSON.stringify(sampleComment)), attachments: [{ kind: 'video' }] };
  await appendEntry(db, { type: 'gate-overridden', item: number, payload: { reason: 'brådskande', comment } });
  expect(await state()).toMatchObject({ attachments: before, comment: { attachments: [{ kind: 'video' }] } });
});

it('keeps with the ground that no picture may be taken', async () => {
  const { db, number, state } = await openWithItem();
  const ground = { groundId: 'egen-1', no: '1', text: 'övergreppsbilder', policyId: 'egen', policyVersion: 1 };
  const pub = { ground: 'egen-1', policy: 'egen', policyVersion: 1 };
  const payload = { ...ground, isWithoutPicture: true };
  await appendEntry(db, { type: 'ground-chosen', item: number, pub, payload });
  expect((await state())?.ground).toMatchObject({ id: 'egen-1', isWithoutPicture: true });
});

it('closes a removed item with the receipt, and opens it again when the comment comes back', async () => {
  const { db, number, state } = await openWithItem();
  const pub = { items: [number], package: 'paket-1', sha256: 'a'.repeat(64), how: 'file' };
  await appendEntry(db, { type: 'handed-over', pub });
  expect(await state()).toMatchObject({ handedOver: { package: 'paket-1' }, closed: false });
  await appendEntry(db, { type: 'receipt-entered', pub: { items: [number] }, payload: { caseNumber: 'KS 2026/77' } });
  expect(await state()).toMatchObject({ receipt: { caseNumber: 'KS 2026/77' }, closed: true });
  await appendEntry(db, { type: 'outcome-observed', item: number, pub: { what: 'came-back' } });
  expect(await state()).toMatchObject({ outcome: { what: 'came-back' }, closed: false });
  expect(await db.get('items', number)).toEqual(await state());
});

it.each([
  ['criminal', false],
  ['secret', false],
  ['unsuitable', true],
] as const)('hidden on a ground that is %s, closed by the receipt: %s', async (kind, closed) => {
  const { db, number, state } = await openWithItem();
  const ground = { groundId: 'p2', no: '2', text: 'En annan grund', policyId: 'egen', policyVersion: 3, kind };
  const pub = { ground: 'p2', policy: 'egen', policyVersion: 3 };
  await appendEntry(db, { type: 'ground-chosen', item: number, pub, payload: ground });
  await appendEntry(db, { type: 'action-recorded', item: number, pub: { what: 'hidden', how: 'observed' } });
  await appendEntry(db, { type: 'outcome-observed', item: number, pub: { what: 'greyed' } });
  await appendEntry(db, { type: 'receipt-entered', pub: { items: [number] }, payload: { caseNumber: 'KS 2026/77' } });
  expect(await state()).toMatchObject({ closed });
});

it('keeps the gate as the saved evidence left it when another picture fails', async () => {
  const { db, number, state } = await openWithItem();
  const { gate } = (await state()) ?? {};
  await appendEntry(db, {
    type: 'evidence-failed',
    item: number,
    pub: { code: 'no-grant' },
    payload: { says: 'Nej.' },
  });
  expect(await state()).toMatchObject({ gate });
});

it('asks again about a new text whether it is to be registered: what was decided was of another', async () => {
  const { db, number, state, saveText } = await openWithItem();
  await appendEntry(db, { type: 'registered-not', item: number, pub: { reason: 'minor' } });
  await saveText((await state())?.textDigest ?? '');
  expect(await state()).toMatchObject({ registeredNot: { reason: 'minor' } });
  await saveText('b'.repeat(64));
  expect((await state())?.registeredNot).toBeUndefined();
});

it('[TIB-36] wants the registrar to have each text that is saved, and a picture of the last', async () => {
  const { db, number, state, saveText } = await openWithItem();
  const handOver = () =>
    appendEntry(db, {
      type: 'handed-over',
      pub: { items: [number], package: 'paket-1', sha256: 'a'.repeat(64), how: 'file' },
    });
  await handOver();
  const { textDigest } = (await state()) ?? {};
  await saveText(textDigest ?? '');
  expect(await state()).toMatchObject({ isTextAlone: undefined, isNewSinceHandover: undefined });
  await saveText('b'.repeat(64));
  expect(await state()).toMatchObject({ isTextAlone: true, isNewSinceHandover: true, handedOver: expect.anything() });
  await handOver();
  expect(await state()).toMatchObject({ isTextAlone: true, isNewSinceHandover: undefined });
});

it('keeps a hold until that same hold is lifted', async () => {
  const { db, number, state } = await openWithItem();
  const write = (type: 'hold-set' | 'hold-lifted', kind: string) =>
    appendEntry(db, { type, item: number, pub: { kind }, payload: { reason: 'Begäran om utlämnande' } });
  await write('hold-set', 'disclosure');
  await write('hold-set', 'legal');
  await write('hold-lifted', 'disclosure');
  expect((await state())?.holds).toEqual(['legal']);
});

it.each<[string, JsonObject]>([
  ['without a comment', { channel: 'x', platform: 'facebook' }],
  ['with a comment of another shape', { comment: { id: 7 }, channel: 'x', platform: 'facebook' }],
])('believes no payload %s', async (_, payload) => {
  const db = await openJournal(`fold-${named++}`);
  const { item = '' } = await appendEntry(db, { type: 'item-opened', payload });
  expect(foldItem(await readItemStory(db, item))).toBeUndefined();
  expect(await db.getAll('items')).toEqual([]);
});

it('keeps each text that the comment had before, once, and none that it never had', async () => {
  const { db, number, state, saveText } = await openWithItem();
  const save = (text: string) => saveText('ab'.repeat(32), { comment: toJson({ ...sampleComment, text }) });
  expect((await state())?.earlierTexts).toBeUndefined();
  await save('Nu snällare.');
  await save('Nu snällare.');
  expect((await state())?.earlierTexts).toEqual([sampleComment.text]);
  await save(sampleComment.text);
  await save('Och värre.');
  expect(await state()).toMatchObject({
    comment: { text: 'Och värre.' },
    earlierTexts: [sampleComment.text, 'Nu snällare.'],
  });
  expect((await db.get('items', number))?.earlierTexts).toEqual((await state())?.earlierTexts);
});

it('takes neither a translation by the browser nor the beginning of a text for what the writer wrote before', async () => {
  const { db, number, state, saveText } = await openWithItem();
  const { text: own } = sampleComment;
  const save = (text: string, more: JsonObject = {}, facts: JsonObject = {}) =>
    saveText('ab'.repeat(32), { comment: toJson({ ...sampleComment, text, ...more }), facts });
  await save('They are liars.', {}, { isTranslated: true });
  expect(await state()).toMatchObject({ isTextTranslated: true, earlierTexts: [own] });
  await save(own);
  expect(await state()).toMatchObject({ comment: { text: own }, isTextTranslated: undefined, earlierTexts: undefined });
  await save(`${own.slice(0, 8)}…`, { truncated: true });
  await save(own);
  expect((await state())?.earlierTexts).toBeUndefined();

  const letPast = (text: string, more: JsonObject, facts: JsonObject) => {
    const comment = toJson({ ...sampleComment, text, ...more });
    return appendEntry(db, { type: 'gate-overridden', item: number, payload: { reason: 'bråttom', comment, facts } });
  };
  await letPast('They are liars.', {}, { isTranslated: true });
  await letPast(`${own.slice(0, 8)}…`, { truncated: true }, {});
  expect(await state()).toMatchObject({ comment: { text: own, truncated: false }, earlierTexts: undefined });

  const opened = { comment: toJson(sampleComment), channel: 'x', platform: 'facebook', facts: { isTranslated: true } };
  const { item = '' } = await appendEntry(db, { type: 'item-opened', payload: opened });
  expect(foldItem(await readItemStory(db, item))).toMatchObject({ isTextTranslated: true });
});

it('knows of a menu in the newest pictures, and of none when others have been taken', async () => {
  const { db, number, state } = await openWithItem();
  const save = async (warnings: string[]) => {
    const { facts } = await samplePicture(1);
    const payload = toJson({ pictures: [facts], textDigest: 'a'.repeat(64), comment: sampleComment }) as JsonObject;
    await appendEntry(db, {
      type: 'evidence-saved',
      item: number,
      pub: { pictures: 1, method: 'screen', warnings },
      payload,
    });
  };
  await save(['no-sort', 'menu-in-picture']);
  expect(await state()).toMatchObject({ isMenuShown: true });
  await save(['no-sort']);
  expect(await state()).toMatchObject({ isMenuShown: undefined });
});

it('[TIB-36] speaks of the text that was saved last, and of the comment and its time as they were first known', () => {
  const saved = (text: string, textDigest: string): Draft => [
    'evidence-saved',
    { pictures: 0, method: 'none' },
    JSON.parse(
      JSON.stringify({
        pictures: [],
        textDigest,
        facts: {},
        comment: {
          ...sampleComment,
          id: 'other',
          text,
          author: undefined,
          postedAt: { shown: '1 d', from: '', to: '' },
        },
      }),
    ),
  ];
  const { text, ...rest } = sampleComment;
  const item = itemAfter(saved(text, 'a'), saved('Jag vet var du bor', 'b'));
  expect(item?.comment).toEqual(JSON.parse(JSON.stringify({ ...rest, text: 'Jag vet var du bor' })));
});

it('closes what is to stay after all, and opens it again where evidence is saved for its removal', () => {
  const evidence: Draft = ['evidence-saved', { pictures: 0 }, { pictures: [], textDigest: 'a'.repeat(64) }];
  const ground: Draft = ['ground-chosen', {}, { groundId: 'p1', no: '1', text: 'Personliga angrepp' }];
  const none: Draft = ['action-recorded', { what: 'none', how: 'said' }];
  expect(itemAfter(ground, evidence)?.closed).toBe(false);
  expect(itemAfter(ground, evidence, none)?.closed).toBe(true);
  expect(itemAfter(ground, evidence, none, evidence)?.closed).toBe(false);
});
