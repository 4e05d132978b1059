// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readSettingsFrom } from '../../src/background/settings-schema.ts';
import { lookBack } from '../../src/content/look-back.ts';
import type { Session } from '../../src/content/session.ts';
import { emptySession } from '../../src/content/session-state.ts';
import { presetById } from '../../src/policy/preset-by-id.ts';
import { sampleComment } from '../journal/sample-story.ts';
import { sampleItem } from './sample-item.ts';

/** What the journal was asked, and what lets it answer. */
const asked = vi.hoisted((): { type: string; answer: (value: unknown) => void }[] => []);

vi.mock('webextension-polyfill', () => {
  const sendMessage = ({ type }: { type: string }) =>
    new Promise((resolve) => {
      asked.push({ type, answer: resolve });
    });
  return { default: { runtime: { id: 'ours', sendMessage } } };
});

const id = 'pointed-1';
const ends = new AbortController();

beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
afterEach(() => {
  ends.abort();
  vi.useRealTimers();
});

it('writes once that a comment has come back, however slow the journal is', async () => {
  const element = document.body.appendChild(document.createElement('article'));
  const state = emptySession(new Map([[id, { element, comment: { ...sampleComment, id } }]]));
  const before = '2020-01-01T00:00:00.000Z';
  const item = {
    ...sampleItem,
    action: { what: 'deleted', at: before, how: 'observed' } as const,
    outcome: { what: 'gone', at: before } as const,
  };
  state.status = 'awake';
  state.panel = {
    settings: readSettingsFrom({}).settings,
    policy: presetById('smedjebacken'),
    items: { [id]: item },
    notHandedOver: 0,
    todo: [],
    evidenceKey: '',
  };
  const session = { state, window, signal: ends.signal, render: vi.fn(), refreshSoon: vi.fn() } as unknown as Session;
  const show = vi.fn();
  lookBack(session, { isFollowed: () => false, endOf: () => undefined, show });
  await vi.advanceTimersByTimeAsync(20_000);
  expect(asked.map(({ type }) => type)).toEqual(['observe-outcome']);
  asked[0]?.answer({ ok: true, value: { ...item, outcome: { what: 'came-back', at: before } } });
  await vi.advanceTimersByTimeAsync(20_000);
  expect(show).toHaveBeenCalledExactlyOnceWith(id, 'deleted', 'outcome');
  expect(asked).toHaveLength(1);
});
