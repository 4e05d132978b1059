import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { appendEntry } from '../../src/journal/append-entry.ts';
import { destroyPictures } from '../../src/journal/destroy-pictures.ts';
import { foldItem } from '../../src/journal/fold-item.ts';
import { isForRegistrar } from '../../src/journal/is-for-registrar.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { journalLines, readItemStory, readPicture } from '../../src/journal/read-journal.ts';
import { toJson } from '../../src/journal/to-json.ts';
import { verifyJournal } from '../../src/journal/verify.ts';
import { verifyPictures } from '../../src/journal/verify-pictures.ts';
import { sha256Hex } from '../../src/shared/digest.ts';
import { sampleComment, samplePicture, writeStory } from './sample-story.ts';

const comment = (id: string) => ({
  id,
  kind: 'comment',
  text: 'Hej',
  truncated: false,
  attachments: [],
  links: [],
  found: {},
});

describe('a picture that nobody may hold', () => {
  it('is destroyed in every item that has it, and the chain still verifies', async () => {
    const db = await openJournal('destroy');
    const frame = new Uint8Array([1, 2, 3]);
    const own = new Uint8Array([4, 5, 6]);
    const crop = new Uint8Array([7, 8, 9]);
    const picture = async (bytes: Uint8Array) => ({ sha256: await sha256Hex(bytes), mime: 'image/png', bytes });
    const facts = async (bytes: Uint8Array) => ({
      ...{ sha256: await sha256Hex(bytes), role: 'frame', method: 'screen', mime: 'image/png' },
      ...{ bytes: 3, width: 1, height: 1 },
    });
    for (const [id, all] of [
      ['a', [frame]],
      ['b', [frame, own, crop]],
      ['c', [own]],
    ] as const) {
      const { item } = await appendEntry(db, {
        type: 'item-opened',
        pub: {},
        payload: { comment: comment(id), channel: 'Bibliotek', platform: 'facebook' },
      });
      await appendEntry(db, {
        type: 'evidence-saved',
        ...(item ? { item } : {}),
        pub: { pictures: all.length, method: 'screen' },
        payload: { pictures: await Promise.all(all.map(facts)), textDigest: '0'.repeat(64) },
        pictures: await Promise.all(all.map(picture)),
      });
    }
    const [first, , third] = (await db.getAll('items')).map(({ number }) => number);
    expect(await destroyPictures(db, first ?? '', 'Sara')).toBe(1);

    expect(await readPicture(db, await sha256Hex(frame))).toBeUndefined();
    expect(await readPicture(db, await sha256Hex(crop))).toBeUndefined();
    const items = await db.getAll('items');
    expect(items.map(({ number, pictures }) => [number === third, pictures.length])).toEqual([
      [false, 0],
      [false, 0],
      [true, 1],
    ]);
    for (const item of items) expect(foldItem(await readItemStory(db, item.number))).toEqual(item);
    const lines: string[] = [];
    for await (const line of journalLines(db)) lines.push(line);
    expect(lines.join()).not.toContain(await sha256Hex(frame));
    expect(await verifyJournal(lines)).toMatchObject({ integrity: 'holds', completeness: 'unknown' });
    expect(await verifyPictures(lines, (sha256) => readPicture(db, sha256))).toMatchObject({ integrity: 'holds' });
    expect(await destroyPictures(db, first ?? '', 'Sara')).toBe(0);
    db.close();
  });

  it('leaves no piece of a large one, and no open gate', async () => {
    const db = await openJournal('destroy-large');
    const item = await writeStory(db);
    const { facts, bytes } = await samplePicture(8, 2_500_000);
    await appendEntry(db, {
      type: 'evidence-saved',
      item,
      pub: { pictures: 1, method: 'screen' },
      payload: toJson({ pictures: [facts], textDigest: await sha256Hex(sampleComment.text) }),
      pictures: [{ sha256: facts.sha256, mime: facts.mime, bytes }],
    });
    await db.put('gates', { item, state: 'open', commentId: sampleComment.id, since: '2026-11-20T08:19:00.000Z' });
    expect(await destroyPictures(db, item, 'Sara')).toBe(2);
    expect(await db.getAllKeys('picture-chunks')).toEqual([]);
    expect(await db.getAll('gates')).toEqual([]);
    db.close();
  });

  it('leaves what the entry said of the text, and that the registrar has not had it', async () => {
    const db = await openJournal('destroy-new');
    const item = await writeStory(db);
    await appendEntry(db, {
      type: 'handed-over',
      pub: { items: [item], package: 'paket-1', sha256: 'a'.repeat(64), how: 'file' },
    });
    const { facts, bytes } = await samplePicture(7);
    const changed = { ...sampleComment, text: 'En annan text' };
    await appendEntry(db, {
      type: 'evidence-saved',
      item,
      pub: { pictures: 1, method: 'screen' },
      payload: toJson({ pictures: [facts], textDigest: await sha256Hex(changed.text), comment: changed }),
      pictures: [{ sha256: facts.sha256, mime: facts.mime, bytes }],
    });
    expect(await db.get('items', item)).toMatchObject({ isNewSinceHandover: true });
    expect(await destroyPictures(db, item, 'Sara')).toBe(2);
    const left = await db.get('items', item);
    expect(left).toMatchObject({ isNewSinceHandover: true, comment: { text: 'En annan text' }, pictures: [] });
    expect(left?.evidenceSavedAt).toBeUndefined();
    expect(left && isForRegistrar(left)).toBe(true);
    // Nothing that is saved from now on has a picture of the text.
    await appendEntry(db, {
      type: 'evidence-saved',
      item,
      pub: { pictures: 0, method: 'none' },
      payload: toJson({ pictures: [], textDigest: await sha256Hex(changed.text), comment: changed }),
    });
    expect(await db.get('items', item)).toMatchObject({ isTextAlone: true, isNewSinceHandover: true });
    db.close();
  });
});
