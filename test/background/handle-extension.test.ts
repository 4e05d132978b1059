import { expect, it, vi } from 'vitest';
import { handleExtension } from '../../src/background/handle-extension.ts';
import { handlePage } from '../../src/background/handle-page.ts';
import { readSettings } from '../../src/background/settings.ts';
import { stored } from './stored.ts';

vi.mock('webextension-polyfill', async () => (await import('./stored.ts')).storingBrowser());
vi.mock('../../src/background/spread-change.ts', () => ({ spreadChange: () => undefined }));

it('still tells in settings what cannot be used when the snapshot page has written what the archive needs', async () => {
  stored.settings = { municipality: 'Ekbacka kommun', mailLimitMb: '20' };
  const { ownFaults } = await readSettings();
  expect(ownFaults).toMatchObject([{ path: ['mailLimitMb'] }]);
  const archive = { receiver: 'Kommunarkivet' };
  expect((await handleExtension['write-archive']({ archive }, {})).ok).toBe(true);
  expect(await readSettings()).toMatchObject({ municipality: 'Ekbacka kommun', archive, ownFaults });
});

it('keeps a channel that cannot be used, and tells of it in settings, when another is registered beside it', async () => {
  const library = { platform: 'facebook', name: 'Biblioteket', url: 'https://www.facebook.com/ekbackabibliotek' };
  const spoiled = {
    platform: 'facebook',
    name: 'Badhuset',
    url: 'www.facebook.com/ekbackabad',
    owner: 'Alex Provberg',
  };
  const halfRight = { ...library, name: 'Museet', url: 'https://www.facebook.com/ekbackamuseum', handle: '/museum/' };
  stored.settings = { channels: [library, spoiled, halfRight] };
  const { ownFaults } = await readSettings();
  expect(ownFaults?.map(({ path }) => path)).toEqual([
    ['channels', 1, 'url'],
    ['channels', 2, 'handle'],
  ]);
  const channel = { platform: 'instagram', name: 'Biblioteket', url: 'https://www.instagram.com/ekbackabibliotek/' };
  expect((await handlePage['register-channel']({ channel } as never, {})).ok).toBe(true);
  expect(stored.settings).toMatchObject({ channels: [library, spoiled, halfRight, channel] });
  const { channels, ownFaults: after } = await readSettings();
  expect(channels.map(({ name }) => name)).toEqual(['Biblioteket', 'Museet', 'Biblioteket']);
  expect(after).toEqual(ownFaults);
});

it('keeps what of the words for the archive cannot be used when another of them is written', async () => {
  stored.settings = { archive: { receiver: 'Kommunarkivet', agreement: 42 } };
  const { ownFaults } = await readSettings();
  const archive = { receiver: 'Kommunarkivet', classification: '1.2' };
  await handleExtension['write-archive']({ archive }, {});
  expect(await readSettings()).toMatchObject({ archive, ownFaults });
  // What is written in its place takes its place.
  await handleExtension['write-archive']({ archive: { agreement: 'LÖ 7' } }, {});
  expect((await readSettings()).ownFaults).toBeUndefined();
});

it('keeps both where two things are changed at once, and registers a channel once', async () => {
  stored.settings = {};
  const channel = { platform: 'facebook', name: 'Biblioteket', url: 'https://www.facebook.com/ekbackabibliotek' };
  const register = () => handlePage['register-channel']({ channel } as never, {});
  const learn = handlePage['learn-word']({ kind: 'hide', word: 'Göm' }, {});
  await Promise.all([register(), learn, register()]);
  const { channels, extraWords } = await readSettings();
  expect(channels.map(({ name }) => name)).toEqual(['Biblioteket']);
  expect(extraWords).toEqual({ delete: [], hide: ['Göm'] });
});
