import { anyOf, type SiteData } from './site-data.ts';

/** What in a comment's element is the comment's own, in document order. */
export interface CommentParts {
  links: Element[];
  buttons: Element[];
  blocks: Element[];
  media: Element[];
  times: Element[];
}

/** Fetches all that is looked at in a comment with one query, without what belongs to comments nested in it. */
export function gatherParts(element: Element, data: SiteData): CommentParts {
  const parts: CommentParts = { links: [], buttons: [], blocks: [], media: [], times: [] };
  const nested = anyOf(data.nestedComment);
  let other: Element | undefined;
  for (const node of element.querySelectorAll(anyOf(data.parts))) {
    if (other) {
      if (other.contains(node)) continue;
      other = undefined;
    }
    const role = node.getAttribute('role');
    if (nested !== '' && node.matches(nested)) {
      other = node;
      continue;
    }
    const tag = node.localName;
    if (tag === 'a') parts.links.push(node);
    else if (tag === 'img' || tag === 'video' || role === 'img') parts.media.push(node);
    else if (tag === 'button' || role === 'button') parts.buttons.push(node);
    if (tag === 'time' || node.hasAttribute('data-utime')) parts.times.push(node);
    if (node.hasAttribute('dir') || node.hasAttribute('lang')) parts.blocks.push(node);
  }
  return parts;
}

/** The nearest element at or above `node`, but below or at `limit`, that matches. */
export function closestWithin(node: Element, selector: string, limit: Element): Element | undefined {
  if (selector === '') return undefined;
  const found = node.closest(selector);
  return found && limit.contains(found) ? found : undefined;
}
