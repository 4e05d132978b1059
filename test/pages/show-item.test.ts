// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { readSettingsFrom } from '../../src/background/settings-schema.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { type JournalState, startState } from '../../src/pages/journal/journal-state.ts';
import { showItem } from '../../src/pages/journal/show-journal.ts';

/** What ends the reading of each item. */
const readings = vi.hoisted(() => new Map<string, (story: unknown) => void>());
vi.mock('webextension-polyfill', () => ({ default: { runtime: { id: 'ours', getURL: (path: string) => path } } }));
vi.mock('../../src/pages/journal/read-story.ts', () => ({
  readStory: (_: unknown, number: string) => new Promise((resolve) => readings.set(number, resolve)),
}));

it('shows the item that was asked for last, also where one before it takes longer to read', async () => {
  const state = startState(readSettingsFrom({}).settings, await openJournal());
  const draw = (change: Partial<JournalState> = {}) => void Object.assign(state, change);
  const show = (number: string) => {
    location.hash = number;
    return showItem({ state, draw, run: () => undefined });
  };
  const [slow, quick] = [{ release: vi.fn() }, { release: vi.fn() }];
  const shown = [show('2026-0001'), show('2026-0002')];
  readings.get('2026-0002')?.(quick);
  await shown[1];
  readings.get('2026-0001')?.(slow);
  await shown[0];
  expect(state.open).toBe(quick);
  expect(slow.release).toHaveBeenCalledOnce();
  expect(quick.release).not.toHaveBeenCalled();
});
