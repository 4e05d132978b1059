// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { drawWhenNeeded } from '../../src/content/draw-when-needed.ts';
import { emptySession } from '../../src/content/session-state.ts';

/** How often the panel was asked for; it cannot be had. */
const asked = vi.hoisted(() => ({ times: 0 }));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'ours',
      sendMessage: async () => {
        asked.times += 1;
        return { ok: false, code: 'unknown', says: 'Det gick inte.', todo: '' };
      },
    },
  },
}));

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('says once that the panel cannot be had, and asks again after a while, however much there is to draw', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue();
  const state = emptySession(new Map());
  state.status = 'awake';
  const ends = new AbortController();
  const actions = {} as Parameters<typeof drawWhenNeeded>[2];
  const drawing = drawWhenNeeded(window as Window & typeof globalThis, state, actions, () => 0, ends.signal);
  for (let time = 0; time < 100; time += 1) {
    drawing.drawSoon();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(told).toHaveBeenCalledOnce();
  expect(asked.times).toBeGreaterThan(2);
  expect(asked.times).toBeLessThan(6);
  ends.abort();
  const { times } = asked;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked.times).toBe(times);
});
