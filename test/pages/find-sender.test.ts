import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { appendEntry } from '../../src/journal/append-entry.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { toJson } from '../../src/journal/to-json.ts';
import { canSeek, findSender } from '../../src/pages/data-protection/find-sender.ts';
import { writeExtract } from '../../src/pages/data-protection/write-extract.ts';
import { writeRegister } from '../../src/pages/data-protection/write-register.ts';
import type { Settings } from '../../src/shared/settings.ts';
import { setLanguage } from '../../src/ui/say.ts';
import { sampleComment, writeStory } from '../journal/sample-story.ts';

const options = { onProgress: () => undefined, signal: new AbortController().signal };
const processing = { officer: 'dso@example.se' };
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

it.each([
  'Al',
  ' Bo ',
  '\u200b\u200b\u200b',
  '@\u200b\u200b',
  'https://www.facebook.com/?locale=sv_SE',
  'instagram.com',
  'https://www.facebook.com/profile.php?sk=about',
  'https://www.facebook.com/permalink.php?story_fbid=7&id=8&comment_id=9',
  'facebook.com/photo.php?fbid=7',
])('looks for nobody where %j names nobody', (name) => expect(canSeek(name)).toBe(false));

it('looks for a name, a handle and an address of an account', () => {
  for (const name of ['Bo Ek', '@bo', 'https://www.facebook.com/profile.php?id=7', 'instagram.com/bo?igsh=1'])
    expect(canSeek(name)).toBe(true);
});

it('tells where a person is named whom neither sender nor text names: in what was said before, or in a note', async () => {
  const db = await openJournal(`sender-${Math.random()}`);
  const changed = await writeStory(db, 1, {
    id: '1',
    author: 'Kim Testlund',
    text: 'Robin Provberg är dum',
    authorUrl: undefined,
  });
  const comment = { ...toJson(sampleComment), author: 'Kim Testlund', authorUrl: '', text: 'Nu snällare.' };
  await appendEntry(db, {
    type: 'evidence-saved',
    item: changed,
    pub: { pictures: 0, method: 'none' },
    payload: { pictures: [], textDigest: 'ab'.repeat(32), comment, facts: {} },
  });
  const noted = await writeStory(db, 2, { id: '2', author: 'Kim Testlund', text: 'Hej', authorUrl: undefined });
  await appendEntry(db, { type: 'note-added', item: noted, payload: { text: 'Robin Provberg ringde' } });
  const [first, second] = await findSender(db, 'Robin Provberg', options);
  expect(first).toMatchObject({
    id: changed,
    as: 'mentioned',
    earlierText: 'Robin Provberg är dum',
    namedIn: undefined,
  });
  expect(second).toMatchObject({ id: noted, namedIn: { payload: { text: 'Robin Provberg ringde' } } });
});

it('finds a name whose letters are in two pieces, or that has invisible signs and odd blanks in it', async () => {
  const { db } = await journal();
  const wrote = await writeStory(db, 4, { id: '4', author: 'A\u030Asa\u00A0\u200BSo\u0308derprov' });
  expect(await findSender(db, 'Åsa Söderprov', options)).toMatchObject([{ id: wrote, as: 'sender' }]);
});

it('writes an extract with what was chosen alone, every payload of it, and why it is kept', async () => {
  const { db } = await journal();
  const [first] = await findSender(db, 'Robin Provberg', options);
  const text = writeExtract(first ? [first] : [], settings, processing, new Date('2026-11-22T12:00:00Z'));
  for (const part of [
    'Ekbacka kommun, Biblioteket',
    // What article 15 asks for beside the data themselves.
    'Dataskyddsombud: dso@example.se',
    'Källa: ',
    'Mottagare: ',
    'Åtgärd (post 3): borttagen, sett på sidan',
    'Ni är ju helt dumma i huvudet',
    'Fallet är öppet.',
    'artikel 17.3',
    'textDigest',
  ]) {
    expect(text).toContain(part);
  }
  expect(text).not.toContain('Kim Testlund');
  expect(text).not.toContain('Skydd: ');
});

it.each([
  'https://www.facebook.com/robin.provberg/',
  'http://m.facebook.com/Robin.Provberg?locale=sv_SE',
  'facebook.com/robin.provberg#about',
])('finds the sender by the address of the profile however it was copied: %s', async (address) => {
  const { db, wrote } = await journal();
  expect(await findSender(db, address, options)).toContainEqual(expect.objectContaining({ id: wrote, as: 'sender' }));
});

it('finds the sender by a number in an address, and by a handle with its sign', async () => {
  const { db } = await journal();
  const authorUrl = 'https://www.facebook.com/profile.php?id=61550000000007';
  const numbered = await writeStory(db, 5, { id: '5', author: 'Lo Testberg', authorUrl });
  const handled = await writeStory(db, 6, { id: '6', author: 'lo.testberg', authorUrl: undefined });
  const ofNumber = await findSender(db, 'facebook.com/profile.php?sk=about&id=61550000000007', options);
  expect(ofNumber.map(({ id, as }) => [id, as])).toEqual([[numbered, 'sender']]);
  expect(await findSender(db, 'https://www.facebook.com/profile.php?id=61550000000008', options)).toEqual([]);
  expect((await findSender(db, '@lo.testberg', options)).map(({ id, as }) => [id, as])).toEqual([[handled, 'sender']]);
});

it('writes the extract so that it can be read: no signs of how it is stored, in the language of the page', async () => {
  const { db } = await journal();
  const text = 'Första raden\nAndra "raden"';
  const id = await writeStory(db, 7, { id: '7', author: 'Åsa Söderprov', text });
  const [found] = await findSender(db, 'Åsa Söderprov', options);
  const extract = writeExtract(found ? [found] : [], settings, processing, new Date('2026-11-22T12:00:00Z'));
  expect(extract).toContain(`${id} (avsändare)`);
  expect(extract).toContain('    comment, text: Första raden\r\n      Andra "raden"');
  expect(extract).not.toMatch(/[{}[\]]|undefined|null/);
  setLanguage('en');
  try {
    expect(writeExtract(found ? [found] : [], settings, processing, new Date())).toContain('The item is open.');
  } finally {
    setLanguage('sv');
  }
});

describe('the record of processing', () => {
  const now = new Date('2026-11-22T12:00:00Z');

  it('[NYK-09] says all that article 30 asks for, with what the settings say', () => {
    const text = writeRegister(
      {
        controller: 'Kulturnämnden, Ekbacka kommun',
        officer: 'dso@example.se',
        weeding: 'KS 2026/12 § 4',
        pictureDays: 90,
      },
      now,
    );
    for (const part of [
      'Personuppgiftsansvarig: Kulturnämnden, Ekbacka kommun',
      'Dataskyddsombud: dso@example.se',
      'Rättslig grund: ',
      'De registrerade: ',
      'Mottagare: ',
      'Tredje land: ',
      'Skydd: ',
      'Gallringsbeslut: KS 2026/12 § 4',
      'Bilder: får gallras 90 dagar efter registratorns kvitto.',
      'Hur länge: Tills de är hanterade, annars 90 dagar.',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('invents nothing where the settings say nothing', () => {
    const text = writeRegister({}, now);
    expect(text).toContain('Personuppgiftsansvarig: Ej angivet');
    expect(text).toContain('Gallringsbeslut: Inget angivet. Då gallras inget.');
    expect(text).toContain('Bilder: följer fallet.');
  });
});
