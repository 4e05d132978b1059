import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { putInDocumentOrder, putInOrder } from '../../src/content/put-in-order.ts';
import type { SeenComment } from '../../src/content/session-state.ts';

afterEach(() => void vi.unstubAllGlobals());

describe('putting in order', () => {
  it.each([
    [[], [3, 1]],
    [[1, 2, 3], []],
    [
      [2, 4, 6],
      [5, 1, 7],
    ],
    [
      [2, 4],
      [3, 3.5, 3.2],
    ],
    [
      [5, 6],
      [1, 2],
    ],
  ])('puts among %j what came late, %j', (ordered, late) => {
    expect(putInOrder(ordered, late, (a, b) => a < b)).toEqual([...ordered, ...late].sort((a, b) => a - b));
  });

  it('asks seldom where few came late among many', () => {
    let asked = 0;
    const ordered = Array.from({ length: 10_000 }, (_, at) => at * 2);
    const sorted = putInOrder(ordered, [1001, 77], (a, b) => {
      asked += 1;
      return a < b;
    });
    expect(sorted).toEqual([...ordered, 1001, 77].sort((a, b) => a - b));
    expect(asked).toBeLessThan(40);
  });

  it('puts comments as they stand on the page, whatever order they were found in', () => {
    const { window } = new JSDOM('<p id="a"></p><div id="b"><p id="c"></p></div><p id="d"></p>');
    vi.stubGlobal('Node', window.Node);
    const found = (id: string) =>
      [id, { element: window.document.getElementById(id) } as unknown as SeenComment] as const;
    const seen = new Map([found('a'), found('c'), found('d'), found('b')]);
    putInDocumentOrder(seen, new Set(['d', 'b']));
    expect([...seen.keys()]).toEqual(['a', 'b', 'c', 'd']);
  });
});
