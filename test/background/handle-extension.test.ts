import { expect, it, vi } from 'vitest';
import { handleExtension } from '../../src/background/handle-extension.ts';
import { readSettings } from '../../src/background/settings.ts';

const { stored } = vi.hoisted(() => ({ stored: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (name: string) => ({ [name]: stored[name] }),
        set: async (change: object) => void Object.assign(stored, change),
      },
      managed: { get: async () => ({}) },
    },
  },
}));
vi.mock('../../src/background/spread-change.ts', () => ({ spreadChange: () => undefined }));

it('still tells in settings what cannot be used when the snapshot page has written what the archive needs', async () => {
  stored.settings = { municipality: 'Ekbacka kommun', mailLimitMb: '20' };
  const { ownFaults } = await readSettings();
  expect(ownFaults).toMatchObject([{ path: ['mailLimitMb'] }]);
  const archive = { receiver: 'Kommunarkivet' };
  expect((await handleExtension['write-archive']({ archive }, {})).ok).toBe(true);
  expect(await readSettings()).toMatchObject({ municipality: 'Ekbacka kommun', archive, ownFaults });
});
