// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { HintQueue } from '../../src/content/hint-queue.ts';
import type { SeenComment } from '../../src/content/session-state.ts';
import type { CommentReadout } from '../../src/shared/comment-readout.ts';
import { sampleComment } from '../journal/sample-story.ts';

const readout: CommentReadout = { hints: [], asksForAnswer: false, isUncertain: false };

/** What the background answers next; undefined where nothing comes. */
const answers = vi.hoisted((): unknown[] => []);
/** The texts of each question to it. */
const asked = vi.hoisted((): string[][] => []);

vi.mock('webextension-polyfill', () => {
  const sendMessage = async ({ ask }: { ask: { texts: string[] } }) => {
    asked.push(ask.texts);
    return answers.length > 0
      ? answers.shift()
      : { ok: true, value: { readoutOf: ask.texts.map(() => 0), readouts: [readout] } };
  };
  return { default: { runtime: { id: 'ours', sendMessage } } };
});

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockReturnValue();
  asked.length = 0;
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function open(texts: string[]) {
  const seen = new Map<string, SeenComment>(
    texts.map((text, at) => [`${at}`, { element: document.body, comment: { ...sampleComment, id: `${at}`, text } }]),
  );
  const queue = new HintQueue(
    seen,
    () => {},
    () => {},
  );
  for (const id of seen.keys()) queue.add(id);
  return { seen, queue };
}

it('asks again for texts that the background did not answer, with those that came meanwhile, ever less often', async () => {
  answers.push(undefined, undefined);
  const { seen, queue } = open(['Hej', 'Hopp']);
  await vi.advanceTimersByTimeAsync(100);
  expect(asked).toEqual([['Hej', 'Hopp']]);
  seen.set('2', { element: document.body, comment: { ...sampleComment, id: '2', text: 'Tack' } });
  queue.add('2');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(asked).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked.at(-1)?.toSorted()).toEqual(['Hej', 'Hopp', 'Tack']);
  expect([...seen.values()].map((one) => one.readout)).toEqual([readout, readout, readout]);
});

it('asks no more where the page has been left', async () => {
  answers.push(undefined);
  const { queue } = open(['Hej']);
  await vi.advanceTimersByTimeAsync(100);
  queue.clear();
  await vi.advanceTimersByTimeAsync(100_000);
  expect(asked).toHaveLength(1);
});

it('does not ask again for what was refused, and goes on with what comes', async () => {
  answers.push({ ok: false, code: 'bad-request', says: '', todo: '' });
  const { seen, queue } = open(['Hej']);
  await vi.advanceTimersByTimeAsync(100_000);
  seen.set('1', { element: document.body, comment: { ...sampleComment, id: '1', text: 'Tack' } });
  queue.add('1');
  await vi.advanceTimersByTimeAsync(100);
  expect(asked).toEqual([['Hej'], ['Tack']]);
});
