import { describe, expect, it } from 'vitest';
import { createPageReader } from '../../src/sites/page-reader.ts';
import { mutations, randomFrom } from './mutate-page.ts';
import { openPage, type SavedPage, savedPages } from './saved-pages.ts';

/** Every comment of a page twice, the second time by a reader that has met its writer before. */
function compare(page: SavedPage, document: Document): { cheap: number; all: number } {
  const reader = createPageReader(document, page.url, { now: page.now });
  reader.surface();
  const count = { cheap: 0, all: 0 };
  for (const round of [1, 2]) {
    for (const element of reader.commentElements(document)) {
      const glance = reader.glance(element);
      const full = reader.read(element);
      const told = full && {
        id: full.id,
        text: full.text,
        own: full.own,
        author: full.author,
        isReply: full.kind === 'reply',
        shown: full.postedAt?.shown,
        from: full.postedAt?.from,
        to: full.postedAt?.to,
        permalink: full.permalink,
        postUrl: full.postUrl,
      };
      const seen = glance && {
        id: glance.id,
        text: glance.text,
        own: glance.own,
        author: glance.author,
        isReply: glance.isReply,
        shown: glance.shown,
        from: glance.from,
        to: glance.to,
        permalink: glance.permalink(),
        postUrl: glance.postUrl(),
      };
      expect(seen, `${page.site}/${page.name}`).toEqual(told);
      if (round === 2) count.all += 1;
      if (round === 2 && glance && !glance.comment) count.cheap += 1;
    }
  }
  return count;
}

describe('a glance at a comment', () => {
  it('tells what a full reading tells, on every saved page', () => {
    const counts = savedPages.map((page) => compare(page, openPage(page.html, page.url)));
    expect(counts.reduce((sum, { cheap }) => sum + cheap, 0)).toBeGreaterThan(20);
  }, 30_000);

  it.each(Object.keys(mutations))(
    'does so after: %s',
    (name) => {
      for (const [at, page] of savedPages.entries()) {
        if (at % 3 !== 0) continue;
        if (page.site !== 'facebook') continue;
        const document = openPage(page.html, page.url);
        const elements = createPageReader(document, page.url).commentElements(document);
        mutations[name]?.(document, randomFrom(at), elements);
        compare(page, document);
      }
    },
    30_000,
  );
});
