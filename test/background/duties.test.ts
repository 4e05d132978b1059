import { expect, it, vi } from 'vitest';
import { readDuties } from '../../src/background/duties.ts';
import { stored } from './stored.ts';

vi.mock('webextension-polyfill', async () => (await import('./stored.ts')).storingBrowser());

it('keeps what has been done where one of the stored times cannot be read', async () => {
  const at = '2026-11-20T08:00:00.000Z';
  const url = 'https://www.facebook.com/ekbackabibliotek';
  stored.duties = {
    channels: { [url]: { registeredAt: at, reviewedAt: 'i går' }, 'https://www.facebook.com/ekbackasim': {} },
    followedUp: { '2026-0001': at },
    told: { 'watcher:2026-11-20': 7 },
  };
  expect(await readDuties()).toEqual({
    channels: { [url]: { registeredAt: at } },
    followedUp: { '2026-0001': at },
    told: {},
  });
  stored.duties = 'trasigt';
  expect(await readDuties()).toEqual({ channels: {}, followedUp: {}, told: {} });
});
