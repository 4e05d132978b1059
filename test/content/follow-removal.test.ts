// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followRemoval } from '../../src/content/follow-removal.ts';
import type { Session } from '../../src/content/session.ts';
import { emptySession } from '../../src/content/session-state.ts';
import { sampleItem } from './sample-item.ts';

/** What the journal was asked, and how it answers. */
const journal = vi.hoisted(() => ({ asked: [] as { type: string; ask: Record<string, unknown> }[], isFull: false }));

vi.mock('webextension-polyfill', () => {
  const sendMessage = async (message: { type: string; ask: Record<string, unknown> }) => {
    journal.asked.push(message);
    if (message.type === 'read-state') return { ok: true, value: { items: {} } };
    if (journal.isFull) return { ok: false, code: 'disk-full', says: 'Disken är full.', todo: '' };
    return { ok: true, value: sampleItem };
  };
  return { default: { runtime: { id: 'ours', sendMessage } } };
});

beforeEach(() => {
  journal.asked = [];
  journal.isFull = false;
  vi.useFakeTimers({ now: new Date('2026-11-20T08:00:00.000Z') });
});
afterEach(() => vi.useRealTimers());

/** A comment has just been removed, and is gone at once. */
function remove() {
  const state = emptySession(new Map());
  const ends = new AbortController();
  const session = { state, window, signal: ends.signal } as unknown as Session;
  const onUnwritten = vi.fn();
  const removal = { commentId: '1', number: sampleItem.number, what: 'deleted' } as const;
  const told = followRemoval(session, removal, () => ({ is: 'gone' }), new AbortController().signal, onUnwritten);
  return { told, onUnwritten };
}
const askedFor = (type: string) => journal.asked.filter((one) => one.type === type).map(({ ask }) => ask);

it('tells when it was done, however late there is room to write it down', async () => {
  journal.isFull = true;
  const { told, onUnwritten } = remove();
  await vi.advanceTimersByTimeAsync(600_000);
  journal.isFull = false;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await told).toBe('gone');
  expect(onUnwritten).toHaveBeenCalledOnce();
  const done = askedFor('record-action');
  expect(done.length).toBeGreaterThan(100);
  expect(new Set(done.map(({ happenedAt }) => happenedAt))).toEqual(new Set(['2026-11-20T08:00:00.000Z']));
});

it('says nothing more of a page that was left before anybody could see', async () => {
  const { told } = remove();
  await vi.advanceTimersByTimeAsync(600);
  window.dispatchEvent(new Event('pagehide'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await told).toBeUndefined();
  expect(askedFor('observe-outcome')).toEqual([{ number: sampleItem.number, what: 'could-not-tell' }]);
});
