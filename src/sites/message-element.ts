import { anyOf, attributeOf, type SiteData } from './site-data.ts';

const mostSteps = 10;

/** The message that a node stands in. The page may bear its number on several elements: the surest name wins, then the outermost. */
export function messageElementOf(node: Element, data: SiteData): Element | undefined {
  const selector = anyOf(data.message);
  let outer = node.closest(selector);
  for (let step = 0; step < mostSteps; step++) outer = outer?.parentElement?.closest(selector) ?? outer;
  if (!outer || rankOf(outer, data) === 0) return outer ?? undefined;
  const number = numberOf(outer, data);
  let best = outer;
  for (const inner of outer.querySelectorAll(selector)) {
    if (rankOf(inner, data) < rankOf(best, data) && numberOf(inner, data) === number) best = inner;
  }
  return best;
}

/** Whether a box holds a message other than this one: what is in it, and what bears its number, is the same one. */
export function holdsOtherMessage(box: Element, message: Element, data: SiteData): boolean {
  const number = numberOf(message, data);
  const all = box.querySelectorAll(anyOf(data.message));
  for (let at = 0; at < all.length; at++) {
    const one = all[at];
    if (one && !message.contains(one) && numberOf(one, data) !== number) return true;
  }
  return false;
}

/** The number that an element bears as a message. */
export function numberOf(element: Element, data: SiteData): string | undefined {
  return element.getAttribute(attributeOf(data.message[rankOf(element, data)])) || undefined;
}

/** Which of the site's answers an element is found by: the first is the surest. */
function rankOf(element: Element, data: SiteData): number {
  return data.message.findIndex(({ selector }) => element.matches(selector));
}
