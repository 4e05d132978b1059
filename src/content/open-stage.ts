import type { FrameGeometry, FramePart } from '../shared/page-facts.ts';
import { findHeading } from './find-heading.ts';
import { boxOf, isTextAtPlace, seenOf } from './measure-comment.ts';
import { type Painting, startPainting } from './start-painting.ts';

/** What moves all the time is waited for so many times: whether it stood still while it was taken is asked afterwards. */
const mostTurns = 4;
/** Room left over what is brought to the top, CSS pixels. */
const room = 12;

/** What is to be photographed. Asked anew each time, for the page draws its elements again as it likes. */
export interface Subject {
  element(): Element | undefined;
  /** The text as it was read when the saving began. */
  text: string;
  isSameText(): boolean;
  /** Comments on the page that must be in no picture. */
  forbidden(): Element[];
  /** What the platform has laid over the page, such as a menu. */
  over(): Element[];
}

export interface Stage {
  show(part: FramePart | undefined): Promise<FrameGeometry | null>;
  /** Shows our panel again and puts the page back where it was. Does nothing the second time. */
  close(): void;
}

/**
 * Makes a page ready to be photographed: what is ours is hidden at once; each part that is asked for is brought into view
 * and waited for until it is painted. Changes nothing in the page but how far it is scrolled, and puts that back.
 */
export function openStage(window: Window, host: HTMLElement, subject: Subject): Stage {
  const { document } = window;
  const before = new Map<Element, number>();
  // Clipped away, all of it: nothing of ours is painted or hit, and neither layout nor the focus is lost for a moment, as
  // with `display`. Not `visibility`: our parts start from `all: initial` and would stay visible.
  host.style.clipPath = 'inset(50%)';
  /** Waits for what was hidden or scrolled last, and where the comment stood then. */
  const begin = (): Painting & { place: string } => ({ ...startPainting(window), place: placeOf(window, subject) });
  // Begun at once, for the background has its own work to do meanwhile.
  let painting: ReturnType<typeof begin> | undefined = begin();

  const scrollBy = (element: Element, length: number): void => {
    const scroller = scrollerOf(window, element);
    if (Math.abs(length) < 1) return;
    if (!before.has(scroller)) before.set(scroller, scroller.scrollTop);
    scroller.scrollTo({ top: scroller.scrollTop + length, behavior: 'instant' });
    painting = begin();
  };

  /** Brings a height to the top of what can be seen, under any header of the page's. */
  const bringToTop = (element: Element, y: number, covered: () => number): void => {
    scrollBy(element, y - freeArea(window, element).top - room);
    const hidden = covered();
    if (hidden > 1) scrollBy(element, -(hidden + room));
  };

  const isWhole = (element: Element): boolean => {
    const { from, to } = seenOf(window, element);
    return from <= 1 && to >= boxOf(element).height - 1;
  };

  const bringComment = (element: Element, from: number): void => {
    const { top, bottom } = freeArea(window, element);
    if (from === 0) {
      const heading = findHeading(window, element);
      const end = boxOf(element).y + boxOf(element).height;
      const isTogether = heading !== undefined && end - heading.y <= bottom - top;
      if (isWhole(element) && (!isTogether || heading.y >= top)) return;
      if (isTogether) {
        bringToTop(element, heading.y, () => coveredAbove(window, element));
        if (isWhole(element)) return;
      }
      const { y, height } = boxOf(element);
      scrollBy(element, y + height / 2 - (top + bottom) / 2);
      if (isWhole(element)) return;
    }
    bringToTop(element, boxOf(element).y + from, () => seenOf(window, element).from - from);
  };

  const measureNow = (): FrameGeometry | null => {
    const element = subject.element();
    return element?.isConnected && !document.hidden ? measure(window, element, subject) : null;
  };

  return {
    async show(part) {
      const element = subject.element();
      if (!element?.isConnected || document.hidden) return null;
      if (part?.of === 'comment') bringComment(element, part.from);
      if (part?.of === 'heading') {
        const heading = findHeading(window, element);
        if (!heading) return null;
        bringToTop(element, heading.y, () => coveredAbove(window, element));
      }
      if (!part) return measureNow();
      let geometry: FrameGeometry | null = null;
      for (let turn = 0; turn < mostTurns; turn += 1) {
        const { frames, time, place } = painting ?? begin();
        painting = undefined;
        if (!(await frames)) return null;
        // What moves after this is seen when it is asked again, after the picture.
        geometry = measureNow();
        const isStill = place === placeOf(window, subject);
        await time;
        if (isStill) break;
      }
      return geometry;
    },
    close() {
      for (const [scroller, top] of before) scroller.scrollTo({ top, behavior: 'instant' });
      before.clear();
      host.style.clipPath = '';
    },
  };
}

function measure(window: Window, element: Element, subject: Subject): FrameGeometry {
  const heading = findHeading(window, element);
  const isInView = heading && heading.y >= 0 && heading.y + heading.height <= window.innerHeight;
  const isHeadingFree = isInView && coveredAbove(window, element) <= 1;
  return {
    url: window.location.href,
    viewport: { width: window.innerWidth, height: window.innerHeight },
    scale: window.devicePixelRatio,
    scroll: { x: window.scrollX, y: window.scrollY },
    comment: boxOf(element),
    seen: seenOf(window, element),
    heading: isHeadingFree ? heading : undefined,
    textAtPlace: isTextAtPlace(window, element, subject.text),
    isSameText: subject.isSameText(),
    isForbidden: subject.forbidden().some((one) => isOnScreen(window, one)),
    isMenuOpen: subject.over().some((one) => isOnScreen(window, one)),
  };
}

/**
 * Where the comment stands, and how large the window's pixels are: where that changed while the page was waited for, by a
 * zoom or by what was loaded above it, the screen may still show it as it was.
 */
function placeOf({ innerWidth, innerHeight, devicePixelRatio }: Window, subject: Subject): string {
  const element = subject.element();
  const { x, y, width, height } = element ? boxOf(element) : { x: 0, y: 0, width: 0, height: 0 };
  return [devicePixelRatio, ...[innerWidth, innerHeight, x, y, width, height].map(Math.round)].join(' ');
}

/** How much of the heading's top is under something of the page's, CSS pixels. */
function coveredAbove(window: Window, comment: Element): number {
  const heading = findHeading(window, comment);
  if (!heading) return 0;
  const x = heading.x + Math.min(heading.width / 2, 40);
  for (let y = Math.max(0, heading.y) + 1; y < heading.y + heading.height; y += 6) {
    const hit = window.document.elementFromPoint(x, y);
    if (!hit || !isFixed(window, hit)) return y - 1 - heading.y;
  }
  return heading.height;
}

/** True for what stays where it is when the page scrolls, such as a header; a dialog that holds the comment does not count. */
function isFixed(window: Window, element: Element): boolean {
  for (let box: Element | null = element; box; box = box.parentElement) {
    if (box.matches('[role="dialog"]')) return false;
    if (['fixed', 'sticky'].includes(window.getComputedStyle(box).position)) return true;
  }
  return false;
}

function isOnScreen(window: Window, element: Element): boolean {
  const { top, bottom, width } = element.getBoundingClientRect();
  return width > 0 && bottom > 0 && top < window.innerHeight;
}

/** What scrolls the element: the nearest box that can, else the page. */
function scrollerOf(window: Window, element: Element): Element {
  for (let box = element.parentElement; box; box = box.parentElement) {
    const { overflowY } = window.getComputedStyle(box);
    if (/auto|scroll|overlay/.test(overflowY) && box.scrollHeight > box.clientHeight + 1) return box;
  }
  return window.document.scrollingElement ?? window.document.documentElement;
}

/** Where in the window the element can be brought to, CSS pixels. */
function freeArea(window: Window, element: Element): { top: number; bottom: number } {
  const scroller = scrollerOf(window, element);
  if (scroller === window.document.scrollingElement) return { top: 0, bottom: window.innerHeight };
  const { top, bottom } = scroller.getBoundingClientRect();
  return { top: Math.max(0, top), bottom: Math.min(window.innerHeight, bottom) };
}
