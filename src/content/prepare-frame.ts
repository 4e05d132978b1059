import type { Box, FrameGeometry } from '../shared/page-facts.ts';

/** Milliseconds after the last frame before the screen shows what the page says (measured November 2026). */
const settle = 30;

/**
 * Makes the window ready for a picture of a comment: brings it into view if part of it is outside, hides what is ours,
 * waits until it has been painted.
 * @returns the geometry, and `restore`, which shows our panel again
 */
export async function prepareFrame(
  window: Window,
  host: HTMLElement,
  comment: Element,
): Promise<{ frame: FrameGeometry; restore: () => void }> {
  if (!isWholeInView(window, comment)) {
    comment.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  }
  // Not `visibility`: our parts start from `all: initial` and would stay visible.
  host.style.display = 'none';
  await painted(window);
  return {
    frame: {
      url: window.location.href,
      viewport: { width: window.innerWidth, height: window.innerHeight },
      scale: window.devicePixelRatio,
      scroll: { x: Math.round(window.scrollX), y: Math.round(window.scrollY) },
      comment: boxOf(comment),
    },
    restore: () => {
      host.style.display = '';
    },
  };
}

/** True where the text that was read stands at the place of the comment; undefined where that cannot be told. */
export function isTextAtPlace(document: Document, comment: Element, box: Box): boolean | undefined {
  const x = box.x + box.width / 2;
  const y = box.y + Math.min(box.height / 2, 40);
  const hit = document.elementFromPoint(x, y);
  if (!hit) return undefined;
  return comment.contains(hit) || hit.contains(comment);
}

function isWholeInView(window: Window, element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}

function boxOf(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

function painted(window: Window): Promise<void> {
  return new Promise((resolve) => {
    window.requestAnimationFrame(() => window.requestAnimationFrame(() => window.setTimeout(resolve, settle)));
  });
}
