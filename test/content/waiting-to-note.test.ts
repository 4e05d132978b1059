import { expect, it } from 'vitest';
import { mostNoted, waitingToNote } from '../../src/content/waiting-to-note.ts';
import type { PanelState, TodoItem } from '../../src/shared/panel-state.ts';
import { sampleFacts } from '../background/sample-facts.ts';
import { sampleComment } from '../journal/sample-story.ts';

const { settings, policy } = sampleFacts('hallsberg');
const [channel] = settings.channels;

/** What is told of so many comments on one page, of which the first does not ask. */
function told(count: number, todo: TodoItem[] = []) {
  const panel: PanelState = {
    settings,
    policy,
    items: {},
    notHandedOver: 0,
    todo,
    evidenceKey: '',
  };
  const ids = Array.from({ length: count }, (_, at) => String(at));
  const seen = new Map(
    ids.map((id, at) => {
      const readout = { hints: [], asksForAnswer: at > 0, isUncertain: false };
      return [id, { element: {} as Element, comment: { ...sampleComment, id, own: false }, readout }] as const;
    }),
  );
  const asking = ids.slice(1).map((id) => ({ id, permalink: undefined, from: undefined, to: undefined }));
  return waitingToNote({ channel, panel, seen }, asking);
}

it('tells of all questions of a page, however many, in messages that are taken', () => {
  const asks = told(2_500);
  expect(asks.map(({ comments }) => comments.length)).toEqual([mostNoted, mostNoted, 499]);
  expect(new Set(asks.flatMap(({ comments }) => comments.map(({ id }) => id))).size).toBe(2_499);
  expect(told(1)).toEqual([]);
});

it('tells of what is listed as a question and does not ask', () => {
  const row = { id: 'answer-0', kind: 'answer' as const, channel: 'x', since: '', isUncertain: false };
  expect(
    told(2, [
      { ...row, commentId: '0' },
      { ...row, commentId: '1' },
    ]),
  ).toMatchObject([{ comments: [{ id: '1' }], asksNot: ['0'] }]);
});
