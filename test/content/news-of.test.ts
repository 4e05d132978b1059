import { describe, expect, it } from 'vitest';
import { newsOf } from '../../src/content/news-of.ts';
import type { Item, Outcome } from '../../src/shared/item.ts';

const [first, then] = ['2026-11-20T08:00:00.000Z', '2026-11-20T08:00:08.000Z'];
const done = (what: 'deleted' | 'hidden', seen?: Outcome, how: 'observed' | 'said' = 'observed') =>
  ({
    action: { what, at: first, how },
    ...(seen ? { outcome: { what: seen, at: then } } : {}),
  }) satisfies Partial<Item>;

describe('what a comment on the page tells later', () => {
  it.each([
    ['a removed one that is there', done('deleted', 'gone'), 'still-there', false, 'came-back'],
    [
      'a hidden one that is shown as any other, where it was grey',
      done('hidden', 'greyed'),
      'still-there',
      true,
      'came-back',
    ],
    ['one that nobody could see', done('deleted', 'could-not-tell'), 'still-there', false, 'still-there'],
    ['one whose page was closed at once', done('deleted'), 'still-there', false, 'still-there'],
    ['a hidden one whose page was closed at once', done('hidden'), 'greyed', false, 'greyed'],
  ] as const)('%s', (_, item, is, wasGreyedHere, news) => {
    expect(newsOf(item, is, wasGreyedHere)).toBe(news);
  });

  it.each([
    ['a hidden one on a page that does not show what is hidden', done('hidden', 'greyed'), 'still-there', false],
    ['one whose hiding nobody saw, on such a page', done('hidden', 'could-not-tell'), 'still-there', false],
    ['one that is known to be there', done('deleted', 'still-there'), 'still-there', false],
    ['one that the moderator said was removed', done('deleted', undefined, 'said'), 'still-there', false],
    ['a hidden one that is hidden', done('hidden', 'greyed'), 'greyed', true],
  ] as const)('nothing of %s', (_, item, is, wasGreyedHere) => {
    expect(newsOf(item, is, wasGreyedHere)).toBeUndefined();
  });

  it('tells of the last removal, not of one before it', () => {
    const again = { action: { what: 'deleted', at: '2026-11-20T09:00:00.000Z', how: 'observed' } } as const;
    expect(newsOf({ ...done('deleted', 'still-there'), ...again }, 'still-there', false)).toBe('still-there');
  });
});
