import { bareComment } from '../shared/bare-comment.ts';
import type { Comment } from '../shared/reading.ts';
import { gatherParts } from './comment-parts.ts';
import { createPageReader } from './page-reader.ts';
import { readAttachments } from './read-attachments.ts';
import { readAuthor } from './read-author.ts';
import { cleanUrl, type LinkFacts, outgoingUrl, readLink } from './read-link.ts';
import { readText } from './read-text.ts';
import { type ReadOptions, type Scene, sceneOf } from './scene.ts';
import { anyOf } from './site-data.ts';

/** What could be read of an element that somebody says is a comment: the id only where a link tells it. */
export type PointedOut = Omit<Comment, 'id'> & { id: string | undefined };

const mostText = 100_000;

/**
 * Reads what can be read of an element that the moderator points at: the comment that the reader itself finds there, else
 * what names, links and words the element holds. Throws nothing; what cannot be read is left out.
 */
export function readPointedOut(element: Element, url: string, options: ReadOptions = {}): PointedOut {
  const text = (element.textContent ?? '').trim().slice(0, mostText);
  const bare = bareComment(undefined, text, { text: 'pointed-out' });
  try {
    const scene = sceneOf(element.ownerDocument, url, options);
    if (!scene) return bare;
    const reader = createPageReader(element.ownerDocument, url, options);
    const known = reader.commentElementAt(element);
    return (known && reader.read(known)) ?? { ...bare, ...readParts(element, scene) };
  } catch {
    return bare;
  }
}

/** More buttons than this are those of several comments. */
const mostButtons = 12;
const mostSteps = 14;

/**
 * The box that somebody means who points at an element: the comment where the reader finds one, else the nearest box that
 * has a comment's buttons in it, so that the gate guards them. Throws nothing.
 */
export function boxOfPointedOut(element: Element, url: string): Element {
  try {
    const scene = sceneOf(element.ownerDocument, url);
    if (!scene) return element;
    const known = createPageReader(element.ownerDocument, url).commentElementAt(element);
    if (known) return known;
    let box: Element | null = element;
    for (let step = 0; box && step < mostSteps; step++, box = box.parentElement) {
      const buttons = box.querySelectorAll(anyOf(scene.data.button)).length;
      if (buttons > mostButtons) break;
      if (buttons > 1) return box;
    }
  } catch {
    // Then the element itself is what was pointed at.
  }
  return element;
}

function readParts(element: Element, scene: Scene): Partial<PointedOut> {
  const { data } = scene;
  const parts = gatherParts(element, data);
  const author = readAuthor(parts, element, scene);
  const factsOf = (one: Element) => readLink(one.getAttribute('href') ?? '', scene.url.href, data);
  const isTime = (facts: LinkFacts | undefined) => facts?.commentId !== undefined && facts.kind !== 'profile';
  const time = parts.links.find((one) => isTime(factsOf(one)));
  const link = time && factsOf(time);
  const links = parts.links.flatMap((one) => outgoingUrl(one.getAttribute('href') ?? '', scene.url.href, data) ?? []);
  const text = readText(element, data, (child) => child === author?.element || child === time);
  return {
    id: link?.commentId,
    author: author?.name,
    authorUrl: author?.url,
    text: text.slice(0, mostText),
    permalink: link && cleanUrl(link.url, data),
    parentId: link?.parentId,
    attachments: readAttachments(parts, element, scene, author, []),
    links: [...new Set(links)],
  };
}
