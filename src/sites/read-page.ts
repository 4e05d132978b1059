import type { Comment, Reading } from '../shared/reading.ts';
import { createPageReader } from './page-reader.ts';
import type { ReadOptions } from './scene.ts';

/**
 * Reads the surface in front: which it is, whose, and its comments in document order, each once. Changes nothing in the
 * document and throws nothing, whatever the page holds; what could not be read is said in `warnings`, in Swedish.
 * @param url the page's address
 */
export function readPage(document: Document, url: string, options: ReadOptions = {}): Reading {
  try {
    const reader = createPageReader(document, url, options);
    const surface = reader.surface();
    const elements = reader.commentElements(document);
    const all = eachOnce(elements.flatMap((element) => reader.read(element) ?? []));
    return { ...surface, comments: reader.ofThisPost(all), warnings: reader.warnings(all) };
  } catch {
    return { site: undefined, surface: 'other', comments: [], warnings: ['Sidan gick inte att läsa.'] };
  }
}

/** A comment that the page shows twice counts once, where it stands first, with the fuller of the two texts. */
function eachOnce(comments: readonly Comment[]): Comment[] {
  const byId = new Map<string, Comment>();
  for (const comment of comments) {
    const first = byId.get(comment.id);
    if (!first || (first.truncated && !comment.truncated)) byId.set(comment.id, comment);
  }
  return [...byId.values()];
}
