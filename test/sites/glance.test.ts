import { describe, expect, it } from 'vitest';
import type { Comment } from '../../src/shared/reading.ts';
import type { Glance } from '../../src/sites/glance.ts';
import { emptyMemory, glanceByShape, glanceComment } from '../../src/sites/glance-comment.ts';
import { createPageReader, type PageReader } from '../../src/sites/page-reader.ts';
import { sceneOf } from '../../src/sites/scene.ts';
import { mutations, randomFrom } from './mutate-page.ts';
import { openInTurn } from './open-in-turn.ts';
import { type SavedPage, savedPages } from './saved-pages.ts';

function factsOfReading(full: Comment | undefined) {
  return (
    full && {
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
    }
  );
}

function factsOfGlance(glance: Glance | undefined) {
  return (
    glance && {
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
    }
  );
}

/** What a full reading tells of each of a page's comments. */
type Readings = ReadonlyMap<Element, Comment | undefined>;

/**
 * Every comment and each box around it as if it had just been added, by one who has met comments that are built alike.
 * @returns how many were known by their shape
 */
function compareShaped(page: SavedPage, document: Document, reader: PageReader, readings: Readings): number {
  const scene = sceneOf(document, page.url, { now: page.now });
  if (!scene) return 0;
  const context = { scene, memory: emptyMemory(), read: reader.read };
  let known = 0;
  for (const comment of readings.keys()) {
    for (let added: Element | null = comment, step = 0; added && step < 4; added = added.parentElement, step += 1) {
      const shaped = glanceByShape(added, context);
      if (!shaped) {
        if (added.textContent === comment.textContent) glanceComment(comment, context, added);
        continue;
      }
      known += 1;
      expect(reader.commentElements(added), `${page.site}/${page.name}`).toEqual([shaped.element]);
      const full = readings.get(shaped.element);
      expect(factsOfGlance(shaped.glance), `${page.site}/${page.name}`).toEqual(factsOfReading(full));
      expect(factsOfGlance(shaped.glance), 'asked for once more').toEqual(factsOfReading(full));
    }
  }
  return known;
}

/** Every comment of a page twice, the second time by a reader that has met its writer before. */
function compare(page: SavedPage, document: Document): { cheap: number; all: number; shaped: number } {
  const reader = createPageReader(document, page.url, { now: page.now });
  reader.surface();
  const readings: Readings = new Map(reader.commentElements(document).map((one) => [one, reader.read(one)]));
  const count = { cheap: 0, all: 0, shaped: compareShaped(page, document, reader, readings) };
  for (const round of [1, 2]) {
    for (const [element, full] of readings) {
      const glance = reader.glance(element);
      expect(factsOfGlance(glance), `${page.site}/${page.name}`).toEqual(factsOfReading(full));
      if (round === 2) count.all += 1;
      if (round === 2 && glance && !glance.comment) count.cheap += 1;
    }
  }
  return count;
}

describe('a glance at a comment', () => {
  it('tells what a full reading tells, on every saved page', () => {
    const counts = savedPages.map((page) => compare(page, openInTurn(page).document));
    expect(counts.reduce((sum, { cheap }) => sum + cheap, 0)).toBeGreaterThan(20);
    expect(counts.reduce((sum, { shaped }) => sum + shaped, 0)).toBeGreaterThan(20);
  }, 90_000);

  it.each(Object.keys(mutations))(
    'does so after: %s',
    (name) => {
      for (const [at, page] of savedPages.entries()) {
        if (at % 3 !== 0) continue;
        if (page.site !== 'facebook') continue;
        const { document, comments } = openInTurn(page);
        mutations[name]?.(document, randomFrom(at), comments);
        compare(page, document);
      }
    },
    90_000,
  );
});
