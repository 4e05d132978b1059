import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { finishTodo } from '../../src/background/finish-todo.ts';
import { listTodo } from '../../src/background/list-todo.ts';
import { readPanelState } from '../../src/background/read-panel-state.ts';
import { readSettings } from '../../src/background/settings.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { stored } from './stored.ts';

const library = 'https://www.facebook.com/ekbackabibliotek';
const profile = vi.hoisted(() => ({ db: undefined as unknown }));
vi.mock('webextension-polyfill', async () =>
  (await import('./stored.ts')).storingBrowser({ commands: { getAll: async () => [] } }),
);
vi.mock('../../src/background/journal-of-profile.ts', () => ({ journalOfProfile: async () => profile.db }));

afterEach(() => void vi.useRealTimers());

it('[HAL-14] says who has said to watch a channel that day, of that channel alone, and nobody the day after', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-20T08:00:00Z') });
  const db = await openJournal('watchers');
  profile.db = db;
  // Two channels of one name.
  const channel = { platform: 'facebook', name: 'Ekbacka bibliotek', url: library };
  const other = {
    platform: 'instagram',
    name: 'Ekbacka bibliotek',
    url: 'https://www.instagram.com/ekbackabibliotek/',
  };
  stored.settings = { policyId: 'hallsberg', operator: { name: 'Sara Demosson' }, channels: [channel, other] };
  const registeredAt = '2026-10-01T07:00:00Z';
  stored.duties = { channels: { [library]: { registeredAt }, [other.url]: { registeredAt } } };
  const settings = await readSettings();
  const duties = await listTodo(db, settings, new Date());
  const duty = duties.find(({ kind, permalink }) => kind === 'watcher' && permalink === library);
  expect((await readPanelState([])).watchers).toEqual({});
  const finish = () => finishTodo(db, settings, duty?.id ?? '');
  await Promise.all([finish(), finish()]);
  expect(await db.countFromIndex('lines', 'type', 'reviewed')).toBe(1);
  expect((await readPanelState([])).watchers).toEqual({ [library]: 'Sara Demosson' });
  vi.setSystemTime(new Date('2026-11-21T08:00:00Z'));
  expect((await readPanelState([])).watchers).toEqual({});
});
