// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { actLater } from '../../src/content/act-later.ts';
import { emptySession } from '../../src/content/session-state.ts';
import { sessionOf } from './session-of.ts';

afterEach(() => vi.useRealTimers());

it('begins no time anew when all has stopped, though what was drawn lets go of what it held', () => {
  vi.useFakeTimers();
  const end = new AbortController();
  const later = actLater({ ...sessionOf(emptySession(new Map())), signal: end.signal });
  later.add({ ids: ['1'], done: 'no-action', run: async () => undefined });
  end.abort();
  later.hold(false);
  expect(vi.getTimerCount()).toBe(0);
});
