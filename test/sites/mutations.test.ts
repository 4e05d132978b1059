import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/sites/read-page.ts';
import { mutations, randomFrom } from './mutate-page.ts';
import { openInTurn } from './open-in-turn.ts';
import { type SavedPage, savedPages } from './saved-pages.ts';

const facts = ['author', 'text', 'permalink'] as const;
const pages = savedPages.filter(({ reading }) => reading.comments.length > 0);
/** Without a number in its wrapper nothing names these comments: there the mutation takes the fact itself away. */
const takesAway = (page: SavedPage, names: string[]) =>
  names.includes('drop data-commentid') && page.name.endsWith('-sparse');

interface Tally {
  right: number;
  missing: number;
  wrong: string[];
}

/** Reads a page after mutations and counts facts: a comment that is read and is none counts as four wrong ones. */
function tallyAfter(page: SavedPage, names: string[], seed: number, tally: Tally): void {
  const { document, comments: elements } = openInTurn(page);
  for (const name of names)
    mutations[name]?.(
      document,
      randomFrom(seed),
      elements.filter((element) => element.isConnected),
    );
  const { comments } = readPage(document, page.url, { now: page.now });
  const read = new Map(comments.map((comment) => [comment.id, comment]));
  const where = `${page.site}/${page.name} [${names.join(' + ')}]`;
  for (const expected of page.reading.comments) {
    const comment = read.get(expected.id);
    read.delete(expected.id);
    tally[comment ? 'right' : 'missing'] += 1;
    for (const fact of facts) {
      if (expected[fact] === undefined) continue;
      const value = comment?.[fact];
      if (value === expected[fact]) tally.right += 1;
      else if (value === undefined || value === '') tally.missing += 1;
      else
        tally.wrong.push(
          `${where} ${expected.id} ${fact}: ${JSON.stringify(value)} for ${JSON.stringify(expected[fact])}`,
        );
    }
  }
  for (const id of read.keys()) tally.wrong.push(`${where} ${id}: no such comment`);
}

function shares({ right, missing, wrong }: Tally): { right: number; wrong: number } {
  const all = right + missing + wrong.length;
  return { right: right / all, wrong: wrong.length / all };
}

describe('after what Meta does between two releases', () => {
  const names = Object.keys(mutations);

  it.each(names)(
    'reads on: %s',
    (name) => {
      const tally: Tally = { right: 0, missing: 0, wrong: [] };
      pages.forEach((page, at) => {
        if (!takesAway(page, [name])) tallyAfter(page, [name], at + 1, tally);
      });
      expect(tally.wrong.slice(0, 5)).toEqual([]);
      expect(shares(tally).right).toBeGreaterThanOrEqual(0.98);
    },
    90_000,
  );

  it('reads on after three at once', () => {
    const tally: Tally = { right: 0, missing: 0, wrong: [] };
    pages.forEach((page, at) => {
      const random = randomFrom(at + 77);
      const three = names
        .map((name) => ({ name, key: random() }))
        .sort((a, b) => a.key - b.key)
        .map(({ name }) => name)
        .slice(0, 3);
      if (!takesAway(page, three)) tallyAfter(page, three, at + 1, tally);
    });
    expect(shares(tally).wrong, tally.wrong.slice(0, 5).join('\n')).toBeLessThanOrEqual(0.001);
    expect(shares(tally).right).toBeGreaterThanOrEqual(0.95);
  }, 90_000);
});
