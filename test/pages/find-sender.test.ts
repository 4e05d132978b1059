import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { appendEntry } from '../../src/journal/append-entry.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { findSender } from '../../src/pages/data-protection/find-sender.ts';
import { writeExtract } from '../../src/pages/data-protection/write-extract.ts';
import type { Settings } from '../../src/shared/settings.ts';
import { writeStory } from '../journal/sample-story.ts';

const options = { onProgress: () => undefined, signal: new AbortController().signal };
const settings = { municipality: 'Ekbacka kommun', unit: 'Biblioteket' } as Settings;

async function journal() {
  const db = await openJournal(`sender-${Math.random()}`);
  const wrote = await writeStory(db, 1);
  const named = await writeStory(db, 2, {
    id: '2',
    author: 'Kim Testlund',
    text: 'Hej @Robin Provberg, hur menar du?',
  });
  const other = await writeStory(db, 3, { id: '3', author: 'Robin Provbergsson', text: 'Bra!', authorUrl: undefined });
  await appendEntry(db, { type: 'reviewed', payload: { note: 'Talade med robin provberg' } });
  return { db, wrote, named, other };
}

it('finds all that a person wrote and all that names them, and tells the two apart', async () => {
  const { db, wrote, named, other } = await journal();
  const found = await findSender(db, ' Robin Provberg ', options);
  expect(found.map(({ id, as }) => [id, as])).toEqual([
    [wrote, 'sender'],
    [named, 'mentioned'],
    // A longer name that begins alike: shown, for a person to judge, but not as the sender.
    [other, 'mentioned'],
    ['post 15', 'mentioned'],
  ]);
  expect(found[0]?.kept).toBe('Fallet är öppet.');
  expect(await findSender(db, 'https://www.facebook.com/robin.provberg', options)).toMatchObject([
    { id: wrote, as: 'sender' },
    // Its sample has the same profile address.
    { id: named, as: 'sender' },
  ]);
  expect(await findSender(db, 'Ingen Sådan', options)).toEqual([]);
});

it('finds a name whose letters are in two pieces, or that has invisible signs and odd blanks in it', async () => {
  const { db } = await journal();
  const wrote = await writeStory(db, 4, { id: '4', author: 'A\u030Asa\u00A0\u200BSo\u0308derprov' });
  expect(await findSender(db, 'Åsa Söderprov', options)).toMatchObject([{ id: wrote, as: 'sender' }]);
});

it('writes an extract with what was chosen alone, every payload of it, and why it is kept', async () => {
  const { db } = await journal();
  const [first] = await findSender(db, 'Robin Provberg', options);
  const text = writeExtract(first ? [first] : [], settings, new Date('2026-11-22T12:00:00Z'));
  for (const part of [
    'Ekbacka kommun, Biblioteket',
    'Ni är ju helt dumma i huvudet',
    'Fallet är öppet.',
    'artikel 17.3',
    'textDigest',
  ]) {
    expect(text).toContain(part);
  }
  expect(text).not.toContain('Kim Testlund');
});
