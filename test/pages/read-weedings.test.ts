import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { appendEntry } from '../../src/journal/append-entry.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { planWeeding } from '../../src/journal/plan-weeding.ts';
import { weed } from '../../src/journal/weed.ts';
import { readWeeding, readWeedings } from '../../src/pages/weeding/read-weedings.ts';
import { writeStory } from '../journal/sample-story.ts';

it('[HAL-27] gives the protocol of a weeding again, as it was given when it was done', async () => {
  const db = await openJournal('weedings');
  const items = [await writeStory(db, 1), await writeStory(db, 2, { id: '77' })];
  const pub = { items, package: 'paket-1', sha256: 'a'.repeat(64), how: 'file' };
  await appendEntry(db, { type: 'handed-over', pub });
  await appendEntry(db, { type: 'receipt-entered', pub: { items }, payload: { caseNumber: 'KS 2026/77' } });
  const rule = { name: 'Regel 1', before: new Date('2100-01-01'), mustBeHandedOver: true };
  const decision = { reference: 'KS 2026/12 § 4', by: 'Alex Arkivsson' };
  const pictures = await weed(db, await planWeeding(db, { ...rule, only: 'pictures' }), decision);
  const whole = await weed(db, await planWeeding(db, { ...rule, items: items.slice(0, 1) }), decision);

  expect((await readWeedings(db)).map(({ items, isPictures }) => [items, isPictures])).toEqual([
    [1, false],
    [2, true],
  ]);
  for (const done of [pictures, whole]) expect(await readWeeding(db, done.seq)).toEqual(done);
  expect(await readWeeding(db, 0)).toBeUndefined();
  db.close();
});
