import { expect, it, vi } from 'vitest';
import { readSettingsFrom } from '../../src/background/settings-schema.ts';
import { workActions } from '../../src/pages/work/work-actions.ts';
import { loadWork, type WorkState } from '../../src/pages/work/work-state.ts';

/** What the background has been asked. */
const asked = vi.hoisted((): string[] => []);
vi.mock('webextension-polyfill', () => ({ default: { runtime: { id: 'ours', getURL: (path: string) => path } } }));
vi.mock('../../src/pages/ask-background.ts', () => {
  const rows = (numbers: string[]) => numbers.map((number) => ({ number, channel: 'Ekbacka bibliotek', text: 'Hej' }));
  let open = ['2026-0001', '2026-0002'];
  return {
    async askBackground(type: string, ask: { number?: string } | null) {
      asked.push(type);
      if (type === 'take-back-work' && ask?.number) open = [...open, ask.number];
      return type === 'list-work' ? { open: rows(open), given: [] } : null;
    },
  };
});

it('leaves out what was left out, when something else is taken back', async () => {
  const state: WorkState = await loadWork(readSettingsFrom({}).settings);
  const doing: Promise<unknown>[] = [];
  const draw = (change: Partial<WorkState> = {}) => void Object.assign(state, change);
  const actions = workActions({ state, draw, run: (work) => void doing.push(work) });
  actions.choose('2026-0002', false);
  actions.takeBack('2026-0031');
  await Promise.all(doing);
  const chosen = state.items.filter(({ isChosen }) => isChosen).map(({ number }) => number);
  expect(chosen).toEqual(['2026-0001', '2026-0031']);
  expect(state.items).toHaveLength(3);
});

it('gives work away once where the button is pressed twice, and again when it is pressed later', async () => {
  const state: WorkState = { ...(await loadWork(readSettingsFrom({}).settings)), to: 'Alex' };
  const doing: Promise<unknown>[] = [];
  const draw = (change: Partial<WorkState> = {}) => void Object.assign(state, change);
  const actions = workActions({ state, draw, run: (work) => void doing.push(work) });
  const given = () => asked.filter((type) => type === 'give-work').length;
  actions.give();
  actions.give();
  await Promise.all(doing);
  expect(given()).toBe(1);
  actions.give();
  await Promise.all(doing);
  expect(given()).toBe(2);
});
