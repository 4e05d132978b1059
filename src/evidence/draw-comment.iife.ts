import html2canvas from 'html2canvas-pro';

declare global {
  /** The element that the content script wants drawn. Only our own scripts in this page see it. */
  var commentToDraw: Element | undefined;
  var drawComment: (() => Promise<string | undefined>) | undefined;
}

/** Longest side of a drawing, device pixels: canvases beyond it come out empty. */
const longestSide = 16_000;

/**
 * Draws a comment from the page's content, as PNG in a data URL. Nothing is fetched for it: pictures from other hosts are left out. Runs in the page beside the content script,
 * loaded only when asked for, since it is larger than all the rest.
 */
async function draw(comment: Element | undefined): Promise<string | undefined> {
  if (!(comment instanceof HTMLElement)) return undefined;
  const { width, height } = comment.getBoundingClientRect();
  const scale = Math.min(window.devicePixelRatio, longestSide / Math.max(width, height, 1));
  const canvas = await html2canvas(comment, {
    scale,
    logging: false,
    useCORS: false,
    allowTaint: false,
    imageTimeout: 1,
    backgroundColor: groundOf(comment),
    ignoreElements: (element) => !isNeeded(element, comment),
  });
  return canvas.toDataURL('image/png');
}

/** What the comment is drawn with: itself, what it stands in, and styles. */
function isNeeded(element: Element, comment: Element): boolean {
  if (comment.contains(element)) return !(element instanceof HTMLImageElement && isForeign(element));
  return element.contains(comment) || element.closest('head, svg, style, link') !== null;
}

function isForeign({ src }: HTMLImageElement): boolean {
  return URL.canParse(src) && !['data:', 'blob:'].includes(new URL(src).protocol) && !src.startsWith(`${origin}/`);
}

/** The colour that the comment stands on. */
function groundOf(element: Element): string {
  for (let box: Element | null = element; box; box = box.parentElement) {
    const colour = getComputedStyle(box).backgroundColor;
    if (colour && !/^(transparent|rgba\(.*, 0\))$/.test(colour)) return colour;
  }
  return '#ffffff';
}

globalThis.drawComment = () => draw(globalThis.commentToDraw);
