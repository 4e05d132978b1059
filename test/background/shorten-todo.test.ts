import { describe, expect, it, vi } from 'vitest';
import { shortenTodo } from '../../src/background/shorten-todo.ts';
import { nextDutyAt, todoOf } from '../../src/background/todo-of.ts';
import type { TodoItem } from '../../src/shared/panel-state.ts';
import { sampleFacts, sampleItem } from './sample-facts.ts';

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
    // 14:00 UTC is 15:00 in Sweden: 540 minutes of the day are left, and its midnight, "fre 24:00", belongs to it.
    expect(todoRest).toEqual({ n: 800, late: 100, soon: 541, next: '2026-11-20T14:01:00.000Z' });
  });

  it('leaves none out that falls due before the next opening', () => {
    const todo = questions(1000, -300).map((row, at) => (at >= 900 ? { ...row, isDueBeforeOpening: true } : row));
    expect(shortenTodo(todo, now).todo.filter(({ isDueBeforeOpening }) => isDueBeforeOpening)).toHaveLength(100);
  });
});

describe('what has been begun', () => {
  it('is not lost behind new questions, though the guideline gives its removal no hours', () => {
    const begun: TodoItem = {
      id: 'item-2026-0001',
      kind: 'remove',
      number: '2026-0001',
      channel: 'Ekbacka bibliotek',
      since: '2026-11-20T13:00:00.000Z',
      isUncertain: false,
    };
    const review: TodoItem = { ...begun, id: 'daily-review:x', kind: 'daily-review', number: undefined };
    const { todo, todoRest } = shortenTodo([...questions(3000, -4000), begun, review], now);
    expect(todo.slice(-2)).toEqual([begun, review]);
    expect([todo.length, todoRest?.n]).toEqual([200, 2802]);
  });

  it('leaves room for a late question where hundreds wait to be handed over', () => {
    const handOver = (at: number): TodoItem => ({
      id: `item-${at}`,
      kind: 'hand-over',
      channel: 'Ekbacka bibliotek',
      since: '2026-11-19T13:00:00.000Z',
      isUncertain: false,
    });
    const todo = [...questions(3, -10), ...Array.from({ length: 900 }, (_, at) => handOver(at))];
    expect(shortenTodo(todo, now).todo.filter(({ kind }) => kind === 'answer')).toHaveLength(3);
  });
});

describe('when nothing waits', () => {
  it('[TIB-06] tells when the next review is due: after Friday on Monday', () => {
    const facts = sampleFacts('tibro');
    expect(todoOf(facts, now)).toEqual([]);
    expect(nextDutyAt(facts, now)).toBe('2026-11-23T07:00:00.000Z');
  });

  it('tells it without asking the calendar for each answer of many years', () => {
    const items = Array.from({ length: 5_000 }, (_, n) => {
      const at = new Date(now.getTime() - (n + 30) * 3 * 60 * minute).toISOString();
      return sampleItem(`2026-${n}`, at, { closed: true, action: { what: 'answered', at, how: 'said' } });
    });
    const facts = sampleFacts('gislaved', { items });
    const followedUp = Object.fromEntries(items.map(({ number }) => [number, now.toISOString()]));
    const asked = vi.spyOn(Intl.DateTimeFormat.prototype, 'formatToParts');
    nextDutyAt({ ...facts, duties: { ...facts.duties, followedUp } }, now);
    expect(asked.mock.calls.length).toBeLessThan(500);
    asked.mockRestore();
  });
});
