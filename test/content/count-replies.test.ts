// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { countReplies } from '../../src/content/count-replies.ts';
import type { SeenComment } from '../../src/content/session-state.ts';
import type { Comment } from '../../src/shared/reading.ts';
import { sampleComment } from '../journal/sample-story.ts';

const thread: [string, Comment['kind']][] = [
  ['first', 'comment'],
  ['answer', 'reply'],
  ['answer to that', 'reply'],
  ['second', 'comment'],
  ['third', 'comment'],
  ['last answer', 'reply'],
];
const seen = new Map<string, SeenComment>(
  thread.map(([id, kind]) => [id, { element: document.body, comment: { ...sampleComment, id, kind } }]),
);

describe('what goes with a comment when it is removed', () => {
  it.each([
    ['first', 2],
    ['second', 0],
    ['third', 1],
    ['answer', 0],
    ['not on the page', 0],
  ])('under "%s": %s', (id, replies) => {
    expect(countReplies({ seen }, id)).toBe(replies);
  });
});
