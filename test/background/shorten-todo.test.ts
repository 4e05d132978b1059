import { describe, expect, it } from 'vitest';
import { shortenTodo } from '../../src/background/shorten-todo.ts';
import { nextDutyAt, todoOf } from '../../src/background/todo-of.ts';
import type { TodoItem } from '../../src/shared/panel-state.ts';
import { sampleFacts } from './sample-facts.ts';

const now = new Date('2026-11-20T14:00:00Z');
const minute = 60_000;

/** Questions that fall due one a minute, the first so long after now. */
function questions(n: number, first: number): TodoItem[] {
  return Array.from({ length: n }, (_, at) => ({
    id: `answer-${at}`,
    kind: 'answer',
    channel: 'Ekbacka bibliotek',
    since: '2026-11-19T14:00:00.000Z',
    due: new Date(now.getTime() + (first + at) * minute).toISOString(),
    isUncertain: false,
  }));
}

describe('what the panel lists of all that waits', () => {
  it('lists everything where that is not much', () => {
    const todo = questions(200, -50);
    expect(shortenTodo(todo, now)).toEqual({ todo });
  });

  it('lists those due first, and counts the others', () => {
    const { todo, todoRest } = shortenTodo(questions(1000, -300), now);
    expect(todo.map(({ id }) => id)).toEqual(questions(200, -300).map(({ id }) => id));
    // 14:00 UTC is 15:00 in Sweden: 539 minutes of the day are left after this one.
    expect(todoRest).toEqual({ n: 800, late: 101, soon: 539, next: '2026-11-20T14:01:00.000Z' });
  });

  it('leaves none out that falls due before the next opening', () => {
    const todo = questions(1000, -300).map((row, at) => (at >= 900 ? { ...row, isDueBeforeOpening: true } : row));
    expect(shortenTodo(todo, now).todo.filter(({ isDueBeforeOpening }) => isDueBeforeOpening)).toHaveLength(100);
  });
});

describe('when nothing waits', () => {
  it('[TIB-06] tells when the next review is due: after Friday on Monday', () => {
    const facts = sampleFacts('tibro');
    expect(todoOf(facts, now)).toEqual([]);
    expect(nextDutyAt(facts, now)).toBe('2026-11-23T07:00:00.000Z');
  });
});
