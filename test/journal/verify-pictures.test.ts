import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openJournal } from '../../src/journal/open-journal.ts';
import { journalLines, readPicture } from '../../src/journal/read-journal.ts';
import { verifyPictures } from '../../src/journal/verify-pictures.ts';
import { samplePicture, writeStory } from './sample-story.ts';

let named = 0;
async function openWithPicture() {
  const db = await openJournal(`pictures-${named++}`);
  await writeStory(db, 5);
  const { facts } = await samplePicture(5);
  const verify = (options = {}) => verifyPictures(journalLines(db), (sha256) => readPicture(db, sha256), options);
  return { db, sha256: facts.sha256, verify };
}

it('holds where every picture is as it was', async () => {
  const { verify } = await openWithPicture();
  expect(await verify()).toEqual({ integrity: 'holds', absent: 0 });
});

it('names the entry whose picture has one bit turned', async () => {
  const { db, sha256, verify } = await openWithPicture();
  const [chunk] = await db.getAll('picture-chunks');
  if (!chunk) throw new Error('no chunk');
  new DataView(chunk.bytes).setUint8(9, new DataView(chunk.bytes).getUint8(9) ^ 4);
  await db.put('picture-chunks', chunk);
  expect(await verify()).toMatchObject({ integrity: 'broken', firstBroken: { seq: 2, sha256 } });
});

it.each(['pictures', 'picture-chunks'] as const)('names the entry whose picture is gone from %s', async (store) => {
  const { db, verify } = await openWithPicture();
  await db.clear(store);
  expect(await verify()).toMatchObject({ integrity: 'broken', absent: 1, firstBroken: { seq: 2 } });
});

it('stops when it is told to', async () => {
  const { verify } = await openWithPicture();
  await expect(verify({ signal: AbortSignal.abort(new Error('stopped')) })).rejects.toThrow('stopped');
});
