// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { readSettingsFrom } from '../../src/background/settings-schema.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { type JournalState, startState } from '../../src/pages/journal/journal-state.ts';
import { checkNewest } from '../../src/pages/journal/show-journal.ts';

const reading = vi.hoisted(() => ({ end: (_: unknown): void => undefined }));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { id: 'ours', getURL: (path: string) => path },
    storage: { local: { get: async () => ({}), set: async () => undefined } },
  },
}));
vi.mock('../../src/pages/journal/examine.ts', () => ({
  examine: () => new Promise((resolve) => Object.assign(reading, { end: resolve })),
}));

it.each([true, false])('tells how that journal stands which was read, and no other (own: %s)', async (isOwn) => {
  const own = await openJournal();
  const state: JournalState = { ...startState(readSettingsFrom({}).settings, own), entries: 1 };
  const draw = (change: Partial<JournalState> = {}) => void Object.assign(state, change);
  const before = reading.end;
  const checking = checkNewest({ state, draw, run: () => undefined });
  await vi.waitFor(() => expect(reading.end).not.toBe(before));
  if (!isOwn) state.shown = await openJournal('a-colleague');
  const found = { integrity: 'holds', completeness: 'holds' };
  reading.end(found);
  await checking;
  expect(state.examined).toBe(isOwn ? found : undefined);
});
