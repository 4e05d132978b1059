import { describe, expect, it } from 'vitest';
import { splitMarks } from '../../src/ui/split-marks.ts';

const marked = (text: string, words: { from: number; to: number }[]) =>
  splitMarks(text, words)
    .map(({ part, isMarked }) => (isMarked ? `[${part}]` : part))
    .join('');

describe('splitMarks', () => {
  it.each([
    ['ja visst', [], 'ja visst'],
    ['du din klant nu', [{ from: 3, to: 12 }], 'du [din klant] nu'],
    [
      'ab cd',
      [
        { from: 3, to: 5 },
        { from: 0, to: 2 },
      ],
      '[ab cd]',
    ],
    [
      'abcdef',
      [
        { from: 1, to: 4 },
        { from: 2, to: 5 },
      ],
      'a[bcde]f',
    ],
    [
      'din klant, jaså',
      [
        { from: 0, to: 3 },
        { from: 11, to: 15 },
      ],
      '[din] klant, [jaså]',
    ],
    ['  klant', [{ from: 2, to: 7 }], '  [klant]'],
    ['abc', [{ from: 1, to: 99 }], 'a[bc]'],
    ['abc', [{ from: 5, to: 9 }], 'abc'],
    ['😀 klant', [{ from: 3, to: 8 }], '😀 [klant]'],
    ['', [{ from: 0, to: 3 }], ''],
  ])('%j with %j is %j', (text, words, said) => {
    expect(marked(text, words)).toBe(said);
  });

  it('loses no character of a long text', () => {
    const text = 'å'.repeat(100_000);
    const words = Array.from({ length: 500 }, (_, n) => ({ from: n * 150, to: n * 150 + 200 }));
    expect(
      splitMarks(text, words)
        .map(({ part }) => part)
        .join(''),
    ).toBe(text);
  });
});
