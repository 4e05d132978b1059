import { describe, expect, it } from 'vitest';
import type { Comment } from '../../src/shared/reading.ts';
import { readPage } from '../../src/sites/read-page.ts';
import { openPage, savedPages } from './saved-pages.ts';

/** What a fixture's file says of a comment: everything but how it was found and the bounds of the time. */
function told({ found: _, postedAt, ...comment }: Comment): object {
  return JSON.parse(JSON.stringify({ ...comment, postedAt: postedAt && { shown: postedAt.shown } }));
}

describe('reading a saved page', () => {
  it('has at least thirty of them', () => {
    expect(savedPages.length).toBeGreaterThanOrEqual(30);
  });

  it.each(savedPages.map((page) => [`${page.site}/${page.name}`, page] as const))('reads %s', (_, page) => {
    const document = openPage(page.html, page.url);
    const before = document.documentElement.outerHTML;
    const reading = readPage(document, page.url, { now: page.now });
    expect(document.documentElement.outerHTML).toBe(before);
    const { comments, ...surface } = reading;
    const { comments: expected, ...expectedSurface } = page.reading;
    expect(comments.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    expect(comments.map(told)).toEqual(expected);
    expect(JSON.parse(JSON.stringify(surface))).toEqual(expectedSurface);
    for (const { id, postedAt } of comments) {
      const written = page.written[id] ?? '';
      expect(
        postedAt && postedAt.from <= written && written <= postedAt.to,
        `${id}: ${written} within ${JSON.stringify(postedAt)}`,
      ).toBe(true);
    }
  });
});
