import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { readSettingsFrom } from '../../src/background/settings-schema.ts';
import { explainFault } from '../../src/pages/explain-fault.ts';
import { weedingActions } from '../../src/pages/weeding/weeding-actions.ts';
import type { WeedingPreview } from '../../src/pages/weeding/weeding-data.ts';
import { loadWeeding, type WeedingState } from '../../src/pages/weeding/weeding-state.ts';
import { presetIds } from '../../src/policy/preset-by-id.ts';

vi.mock('webextension-polyfill', () => ({ default: { runtime: { id: 'ours', getURL: (path: string) => path } } }));

const preview: WeedingPreview = { numbers: ['2026-0001'], counts: {}, refused: [], given: [], list: '' };

let state: WeedingState;
let actions: ReturnType<typeof weedingActions>;
beforeEach(async () => {
  const { settings } = readSettingsFrom({ policyId: presetIds[0], localImageRetentionDays: 30 });
  state = await loadWeeding(settings);
  const draw = (change: Partial<WeedingState> = {}) => void Object.assign(state, change);
  actions = weedingActions({ state, draw, run: (work) => void work });
});

it('proposes other terms for pictures alone than for whole items, and leaves what has been typed', () => {
  const whole = { rule: state.rule, before: state.before };
  actions.change({ only: 'pictures' });
  expect(state.rule).toContain('30');
  expect(state.before > whole.before).toBe(true);
  actions.change({ only: undefined });
  expect(state).toMatchObject(whole);
  actions.change({ before: '2024-01-01' });
  actions.change({ only: 'pictures' });
  expect(state.before).toBe('2024-01-01');
  expect(state.rule).toContain('30');
});

it('says of a protocol that was not saved that it can be saved again, and not that nothing was weeded', async () => {
  state.db.close();
  const failed = new Promise<unknown>((resolve) => {
    const run = (work: Promise<unknown>) => void work.catch(resolve);
    weedingActions({ state, draw: () => undefined, run }).saveProtocol('pdf', 7);
  });
  expect(explainFault(await failed, 'Inget har gallrats.').whatToDo).toBe('Protokollen kan sparas igen.');
});

it('shows nothing of other terms than those that stand there', () => {
  state.preview = preview;
  actions.change({ confirmation: 'GALLRA' });
  expect(state.preview).toBe(preview);
  actions.change({ mustBeHandedOver: false });
  expect(state).toMatchObject({ preview: undefined, confirmation: '' });
});
