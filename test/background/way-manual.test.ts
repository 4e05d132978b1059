import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handleWays } from '../../src/background/handle-ways.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { pageFacts } from './sample-facts.ts';
import { stored } from './stored.ts';

const profile = vi.hoisted(() => ({ db: undefined as unknown }));
vi.mock('webextension-polyfill', async () => (await import('./stored.ts')).storingBrowser());
vi.mock('../../src/background/spread-change.ts', () => ({ spreadChange: () => undefined }));
vi.mock('../../src/background/journal-of-profile.ts', () => ({ journalOfProfile: async () => profile.db }));

const library = 'https://www.facebook.com/ekbackabibliotek';
const pool = 'https://www.instagram.com/ekbackasimhall';
let journals = 0;
beforeEach(async () => {
  stored.settings = {
    policyId: 'tibro',
    channels: [
      { platform: 'facebook', name: 'Ekbacka bibliotek', url: library },
      { platform: 'instagram', name: 'Ekbacka simhall', url: pool },
      { platform: 'facebook', name: 'Ekbacka museum', url: `${library}-museum`, status: 'closed' },
    ],
  };
  profile.db = await openJournal(`by-hand-${journals++}`);
});

const elsewhere = { way: 'manual' as const, facts: pageFacts };
const answers = { text: 'Någon skriver om vårt badhus på en annan sida.', what: 'tip' };
async function channelsOffered(channel?: string) {
  const result = await handleWays['open-way']({ ...elsewhere, channel }, {});
  if (!result.ok) throw new Error(result.says);
  const field = result.value.fields.find(({ id }) => id === 'channel');
  return field?.options?.map(({ own, text }) => own ?? text);
}

describe('[HAL-22] [TIB-41] an item by hand on a page that is none of ours', () => {
  it('asks which channel it belongs to, among the open ones and none', async () => {
    expect(await channelsOffered()).toEqual([
      'Ekbacka bibliotek, Facebook',
      'Ekbacka simhall, Instagram',
      'Ingen av våra kanaler',
    ]);
    expect(await channelsOffered('Ekbacka bibliotek')).toBeUndefined();
  });

  it.each([
    [pool, 'Ekbacka simhall', 'instagram'],
    ['Ingen av kanalerna', 'Ingen av kanalerna', 'facebook'],
  ])('is journaled under what was chosen: %s', async (chosen, channel, platform) => {
    const result = await handleWays['finish-way']({ ...elsewhere, answers: { ...answers, channel: chosen } }, {});
    expect(result).toMatchObject({ ok: true, value: { channel, platform } });
  });

  it.each([{}, { channel: 'https://www.facebook.com/grannbykommun' }])(
    'is under no channel that nobody chose: %o',
    async (chosen) => {
      const result = await handleWays['finish-way']({ ...elsewhere, answers: { ...answers, ...chosen } }, {});
      expect(result).toMatchObject({ ok: false, says: 'Välj kanal, eller att det inte hör till någon.' });
    },
  );

  it.each([{}, { channel: pool }])(
    'on a channel’s own page it is under that one, whatever a draft has chosen: %o',
    async (draft) => {
      const ask = { ...elsewhere, channel: 'Ekbacka bibliotek', answers: { ...answers, ...draft } };
      expect(await handleWays['finish-way'](ask, {})).toMatchObject({
        ok: true,
        value: { channel: 'Ekbacka bibliotek' },
      });
    },
  );
});
