import type { Box } from '../shared/page-facts.ts';

/** How close together it is looked whether something lies over the comment, CSS pixels. */
const step = 6;
/** How many places of the text are looked at. */
const mostPlaces = 40;

export function boxOf(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

/**
 * Which part of a comment can be seen, CSS pixels below its top: what is outside the window or under a header of the
 * page's is left out. The whole of what is in the window where nothing can be told.
 */
export function seenOf(window: Window, comment: Element): { from: number; to: number } {
  const box = boxOf(comment);
  const [top, bottom] = [Math.max(0, box.y), Math.min(window.innerHeight, box.y + box.height)];
  const isFree = (y: number) => isHit(window, comment, box.x + Math.min(box.width / 2, 60), y);
  let [first, last] = [top + 1, bottom - 1];
  while (first < bottom && !isFree(first)) first += step;
  while (last > first && !isFree(last)) last -= step;
  if (first >= last) return { from: top - box.y, to: bottom - box.y };
  return {
    from: first === top + 1 ? top - box.y : first - box.y,
    to: last === bottom - 1 ? bottom - box.y : last - box.y,
  };
}

/**
 * True where the text that was read stands on the screen inside the comment and nothing lies over it: tells a crop of the
 * wrong place. Undefined where none of the text is on the screen.
 */
export function isTextAtPlace(window: Window, comment: Element, text: string): boolean | undefined {
  const box = boxOf(comment);
  const seen = seenOf(window, comment);
  const wanted = fold(text);
  const walker = window.document.createTreeWalker(comment, NodeFilter.SHOW_TEXT);
  const range = window.document.createRange();
  let places = 0;
  for (let node = walker.nextNode(); node && places < mostPlaces; node = walker.nextNode()) {
    const part = fold(node.textContent ?? '');
    if (part === '' || !wanted.includes(part)) continue;
    range.selectNodeContents(node);
    for (const { left, top, width, height } of range.getClientRects()) {
      const [x, y] = [left + width / 2, top + height / 2];
      if (width === 0 || y < box.y + seen.from || y > box.y + seen.to || x < 0 || x > window.innerWidth) continue;
      if (!isHit(window, comment, x, y)) return false;
      places += 1;
    }
  }
  return places > 0 ? true : undefined;
}

/**
 * How a comment is built, without what it says: names of elements, harmless attributes, and for each text its length.
 * Nothing in it is personal and nothing of it can become HTML that does something.
 */
export function structureOf(element: Element, most = 20_000): string {
  const write = (node: Node): string => {
    if (node.nodeType === 3) return node.textContent ? `#${node.textContent.length}` : '';
    if (node.nodeType !== 1) return '';
    const { localName } = node as Element;
    const kept = ['role', 'dir', 'lang', 'aria-haspopup', 'tabindex'].flatMap((name) => {
      const value = (node as Element).getAttribute(name);
      return value && /^[\w-]{1,30}$/.test(value) ? [` ${name}=${value}`] : [];
    });
    return `<${localName}${kept.join('')}>${[...node.childNodes].map(write).join('')}</>`;
  };
  return write(element).slice(0, most);
}

function isHit(window: Window, comment: Element, x: number, y: number): boolean {
  const hit = window.document.elementFromPoint(x, y);
  return hit !== null && comment.contains(hit);
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
