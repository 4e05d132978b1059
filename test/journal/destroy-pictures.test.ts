import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { appendEntry } from '../../src/journal/append-entry.ts';
import { destroyPictures } from '../../src/journal/destroy-pictures.ts';
import { foldItem } from '../../src/journal/fold-item.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { journalLines, readItemStory, readPicture } from '../../src/journal/read-journal.ts';
import { verifyJournal } from '../../src/journal/verify.ts';
import { verifyPictures } from '../../src/journal/verify-pictures.ts';
import { sha256Hex } from '../../src/shared/digest.ts';

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
});
