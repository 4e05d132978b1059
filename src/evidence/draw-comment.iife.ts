import html2canvas from 'html2canvas-pro';

declare global {
  /** The element that the content script wants drawn. Only our own scripts in this page see it. */
  var commentToDraw: Element | undefined;
  var drawComment: (() => Promise<string | undefined>) | undefined;
}

/** Longest side of a drawing, device pixels: canvases beyond it come out empty. */
const longestSide = 16_000;

/**
 * Draws a comment from the page's content, as PNG in a data URL. Nothing is fetched for it: pictures from other hosts are
 * left out. Runs in the page beside the content script, loaded only when asked for, since it is larger than all the rest.
 */
async function draw(comment: Element | undefined): Promise<string | undefined> {
  if (!(comment instanceof HTMLElement)) return undefined;
  const { width, height } = comment.getBoundingClientRect();
  const scale = Math.min(window.devicePixelRatio, longestSide / Math.max(width, height, 1));
  const canvas = await html2canvas(comment, {
    ...(isFirefox ? { iframeContainer: prepareFrames(comment.ownerDocument.body) } : {}),
    scale,
    logging: false,
    useCORS: false,
    allowTaint: false,
    imageTimeout: 1,
    backgroundColor: groundOf(comment),
    ignoreElements: (element) => !isNeeded(element, comment),
  }).finally(() => Reflect.deleteProperty(comment.ownerDocument.body, 'appendChild'));
  return canvas.toDataURL('image/png');
}

/** Only Firefox gives content scripts this. */
const isFirefox = 'cloneInto' in globalThis;

/**
 * Firefox lets no content script open a document for writing (SecurityError, November 2026), which html2canvas does to have
 * an empty one. A new frame is empty already: here opening and writing do nothing in it, and closing says that it is loaded.
 * What is set on page objects is seen by our own scripts alone.
 * @returns the place that the frames are put in
 */
function prepareFrames(body: HTMLElement): HTMLElement {
  const append = body.appendChild.bind(body);
  body.appendChild = <T extends Node>(node: T): T => {
    append(node);
    const page = node instanceof HTMLIFrameElement ? node.contentDocument : null;
    if (page) {
      page.open = (): never => page as never;
      page.write = () => undefined;
      page.close = () => void setTimeout(() => node.dispatchEvent(new Event('load')));
    }
    return node;
  };
  return body;
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
