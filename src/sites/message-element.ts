import { anyOf, attributeOf, type SiteData } from './site-data.ts';

const mostSteps = 10;
/** So many elements, and no more, may bear one message's number. */
const mostNames = 12;

/**
 * The message that a node stands in. The page may bear its number on several elements, and on a box around several
 * messages too: the surest name wins, then the outermost.
 */
export function messageElementOf(node: Element, data: SiteData): Element | undefined {
  const selector = anyOf(data.message);
  let best = node.closest(selector);
  let outer = best;
  for (let step = 0; best && outer && step < mostSteps; step++) {
    outer = outer.parentElement?.closest(selector) ?? null;
    if (outer && rankOf(outer, data) <= rankOf(best, data)) best = outer;
  }
  if (!best || rankOf(best, data) === 0) return best ?? undefined;
  const rank = rankOf(best, data);
  const number = numberOf(best, data);
  const surer = [...best.querySelectorAll(selector)].filter((inner) => rankOf(inner, data) < rank);
  return surer.length === 0 ? best : surer.find((inner) => numberOf(inner, data) === number);
}

/** Whether a box holds a message other than this one: what is in it, and what bears its number, is the same one. */
export function holdsOtherMessage(box: Element, message: Element, data: SiteData): boolean {
  const number = numberOf(message, data);
  const all = box.querySelectorAll(anyOf(data.message));
  if (all.length > mostNames) return true;
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
