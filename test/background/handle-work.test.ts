import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { handleWork } from '../../src/background/handle-work.ts';
import { journalOfProfile } from '../../src/background/journal-of-profile.ts';
import { openItem } from '../../src/background/opened-item.ts';
import { todoOf } from '../../src/background/todo-of.ts';
import { sampleComment } from '../journal/sample-story.ts';
import { sampleFacts } from './sample-facts.ts';

vi.mock('webextension-polyfill', () => ({
  default: {
    storage: { local: { get: async () => ({}), set: async () => undefined }, managed: { get: async () => ({}) } },
  },
}));
vi.mock('../../src/background/spread-change.ts', () => ({ spreadChange: () => undefined }));

const here = {};
const list = async () => {
  const listed = await handleWork['list-work']();
  if (!listed.ok) throw new Error(listed.says);
  return { open: listed.value.open.map(({ number }) => number), given: listed.value.given };
};
const give = (number: string) => handleWork['give-work']({ numbers: [number], to: 'Lo Vikarie' }, here);
const takeBack = (number: string) => handleWork['take-back-work']({ number }, here);

it('[SMB-15] takes back what was given away by mistake: it waits here again, and the journal says both', async () => {
  const db = await journalOfProfile();
  const opened = { channel: 'Biblioteket', platform: 'facebook' } as const;
  const { number } = await openItem(db, { comment: { ...sampleComment, id: '1' }, ...opened });
  const { number: other } = await openItem(db, { comment: { ...sampleComment, id: '2' }, ...opened });
  expect((await takeBack(number)).ok).toBe(false);

  const file = await give(number);
  expect(await list()).toMatchObject({ open: [other], given: [{ number, to: 'Lo Vikarie' }] });
  expect((await takeBack(number)).ok).toBe(true);
  expect(await list()).toEqual({ open: expect.arrayContaining([number, other]), given: [] });
  const waiting = todoOf(sampleFacts('tibro', { items: await db.getAll('items') }), new Date());
  expect(waiting.map((row) => row.number)).toContain(number);
  const said = (await db.getAll('lines')).filter(({ entry }) => entry.type === 'reviewed');
  expect(said.map(({ entry, payload }) => [entry.pub.what, entry.pub.items, payload?.note])).toEqual([
    ['work-given', [number], 'Lo Vikarie'],
    ['work-back', [number], 'Lo Vikarie'],
  ]);

  // What has come back as a file since is an item of its own: the old one is not to be opened beside it.
  await give(number);
  if (file.ok) await handleWork['take-work']({ text: file.value.text }, here);
  expect((await list()).given).toEqual([]);
  expect((await takeBack(number)).ok).toBe(false);
});

it('names the file by the day in Sweden, and cuts no emoji in two', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T23:30:00.000Z') });
  const db = await journalOfProfile();
  const text = `${'a'.repeat(298)}😀 och mer`;
  const comment = { ...sampleComment, id: '3', text };
  const { number } = await openItem(db, { comment, channel: 'Biblioteket', platform: 'facebook' });
  const listed = await handleWork['list-work']();
  const row = listed.ok ? listed.value.open.find((one) => one.number === number) : undefined;
  expect(row?.text).toBe(`${'a'.repeat(298)}…`);
  expect(await give(number)).toMatchObject({ value: { name: '2026-11-24_arbete_1_fall.json' } });
  vi.useRealTimers();
});

it('opens the items of a file once, though it is read in twice at once', async () => {
  const db = await journalOfProfile();
  const comment = { ...sampleComment, id: '4' };
  const { number } = await openItem(db, { comment, channel: 'Biblioteket', platform: 'facebook' });
  const file = await give(number);
  const text = file.ok ? file.value.text : '';
  const take = () => handleWork['take-work']({ text }, here);
  expect(await Promise.all([take(), take()])).toMatchObject([
    { value: { taken: 1, known: 0 } },
    { value: { taken: 0, known: 1 } },
  ]);
});
