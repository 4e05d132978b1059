import { lineOf } from './read-text.ts';
import { anyOf, type SiteData } from './site-data.ts';

/** What in a comment's element is the comment's own, in document order. */
export interface CommentParts {
  links: Element[];
  buttons: Element[];
  /** What stands on each button, else its label. */
  labels: string[];
  blocks: Element[];
  media: Element[];
  times: Element[];
  /** True where there is more than could be looked at. */
  isCut: boolean;
}

/** What more than this a comment holds is not looked at. */
const mostParts = 4000;

/** Fetches all that is looked at in a comment, without what belongs to comments nested in it. */
export function gatherParts(element: Element, data: SiteData): CommentParts {
  const parts: CommentParts = { links: [], buttons: [], labels: [], blocks: [], media: [], times: [], isCut: false };
  const nested = anyOf(data.nestedComment);
  const holdsOthers = nested !== '' && element.querySelector(nested) !== null;
  const nodes = holdsOthers
    ? ownNodes(element, anyOf(data.parts), nested)
    : element.querySelectorAll(anyOf(data.parts));
  parts.isCut = nodes.length >= mostParts;
  for (let at = 0; at < Math.min(nodes.length, mostParts); at++) {
    const node = nodes[at];
    if (!node) break;
    const role = node.getAttribute('role');
    const tag = node.localName;
    const isLink = tag === 'a' && node.hasAttribute('href');
    if (isLink) parts.links.push(node);
    if (tag === 'img' || tag === 'video' || role === 'img') parts.media.push(node);
    else if (tag === 'button' || role === 'button' || (tag === 'a' && !isLink)) {
      parts.buttons.push(node);
      parts.labels.push(lineOf(node) || (node.getAttribute('aria-label') ?? ''));
    }
    if (tag === 'time' || node.hasAttribute('data-utime')) parts.times.push(node);
    if (node.hasAttribute('dir') || node.hasAttribute('lang')) parts.blocks.push(node);
  }
  return parts;
}

/** What matches under an element, nested comments left out without being looked through. */
function ownNodes(element: Element, selector: string, nested: string): Element[] {
  const found: Element[] = [];
  let node: Element | null = element.firstElementChild;
  while (node && found.length < mostParts) {
    const isOther = node.matches(nested);
    if (!isOther && node.matches(selector)) found.push(node);
    let next: Element | null = isOther ? null : node.firstElementChild;
    while (!next && node && node !== element) {
      next = node.nextElementSibling;
      if (!next) node = node.parentElement;
    }
    node = next;
  }
  return found;
}

/** Elements in document order without those that lie within one before them. */
export function outermost(elements: readonly Element[]): Element[] {
  const found: Element[] = [];
  for (const element of elements) if (!found.at(-1)?.contains(element)) found.push(element);
  return found;
}

/** The nearest element at or above `node`, but below or at `limit`, that matches. */
export function closestWithin(node: Element, selector: string, limit: Element): Element | undefined {
  if (selector === '') return undefined;
  const found = node.closest(selector);
  return found && limit.contains(found) ? found : undefined;
}
