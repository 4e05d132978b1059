import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { mendAfterUpdate, mendAgain } from '../../src/background/mend-after-update.ts';
import { spreadChange } from '../../src/background/spread-change.ts';
import { type JournalDatabase, openJournal } from '../../src/journal/open-journal.ts';
import { openSample } from '../journal/sample-story.ts';

const now = vi.hoisted(() => ({
  version: '1.0.0',
  stored: {} as Record<string, unknown>,
  db: undefined as unknown,
  /** Throws where the worker dies. */
  onStore: (): void => undefined,
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getManifest: () => ({ version: now.version }) },
    storage: {
      local: {
        get: async (name: string) => ({ [name]: now.stored[name] }),
        set: async (change: object) => {
          if ('rows' in change) now.onStore();
          Object.assign(now.stored, change);
        },
        remove: async (name: string) => void delete now.stored[name],
      },
      managed: { get: async () => ({}) },
    },
  },
}));
vi.mock('../../src/background/journal-of-profile.ts', () => ({ journalOfProfile: async () => now.db }));
vi.mock('../../src/background/spread-change.ts', () => ({ spreadChange: vi.fn() }));
const request = async (_: string, __: object, run: (lock: object) => Promise<void>) => run({});
vi.stubGlobal('navigator', { locks: { request } });

let db: JournalDatabase;
let named = 0;
beforeEach(async () => {
  db = await openJournal(`mend-${named++}`);
  Object.assign(now, {
    version: '1.0.0',
    stored: { settings: { policyId: 'tibro' } },
    db,
    onStore: () => undefined,
  });
});

/** Makes every row say that its item is closed, which none is; and how many still do. */
async function spoil(): Promise<void> {
  for (const row of await db.getAll('items')) await db.put('items', { ...row, closed: true });
}
const spoilt = async () => (await db.getAll('items')).filter(({ closed }) => closed).length;

it('looks the rows through once for each version, and tells the open pages', async () => {
  await openSample(db);
  await spoil();
  await mendAfterUpdate();
  expect(await spoilt()).toBe(0);
  expect(spreadChange).toHaveBeenCalledOnce();
  await spoil();
  await mendAfterUpdate();
  expect(await spoilt()).toBe(1);
  now.version = '1.0.1';
  await mendAfterUpdate();
  expect(await spoilt()).toBe(0);
});

it('looks them through again where the same version was installed over itself', async () => {
  await openSample(db);
  await mendAfterUpdate();
  await spoil();
  await mendAgain();
  expect(await spoilt()).toBe(0);
});

it('leaves a browser alone that is not set up', async () => {
  now.stored = {};
  await mendAfterUpdate();
  expect(now.stored).not.toHaveProperty('rows');
});

it('goes on where the worker died', async () => {
  for (let n = 0; n < 620; n++) await openSample(db, { id: String(n) });
  await spoil();
  now.onStore = () => {
    // Noted once, after five hundred; then the worker dies.
    now.onStore = () => {
      throw new Error('died');
    };
  };
  await expect(mendAfterUpdate()).rejects.toThrow('died');
  now.onStore = () => undefined;
  await spoil();
  await mendAfterUpdate();
  expect(await spoilt()).toBe(500);
  expect(now.stored.rows).toEqual({ version: '1.0.0' });
});
