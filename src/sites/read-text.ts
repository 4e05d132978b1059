import { anyOf, type SiteData } from './site-data.ts';

const blockTags = new Set(['p', 'li', 'ul', 'ol', 'blockquote', 'pre', 'h1', 'h2', 'h3', 'h4']);
const mostNodes = 20_000;

/** Where the walk stands in one element. */
interface Frame {
  parent: Element;
  /** The child that comes next. */
  node: Node | null;
  isBlock: boolean;
  /** Whether text stands between the children; asked once. */
  hasOwnText?: boolean;
}

/** Cuts off the white space that no reader sees; invisible characters that a writer put there stay. */
export function trimAscii(text: string): string {
  const isTrim = !isSpace(text.charCodeAt(0)) && !isSpace(text.charCodeAt(text.length - 1));
  return isTrim ? text : text.replace(/^[ \t\r\n\f]+|[ \t\r\n\f]+$/g, '');
}

/** Space, tab, line feed, form feed or carriage return. */
function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 12 || code === 13;
}

/** The words of an element as one line, for names and labels; of pictures only emoji. */
export function lineOf(element: Element): string {
  const hasDrawing =
    element.firstElementChild !== null &&
    (element.getElementsByTagName('svg')[0] ?? element.getElementsByTagName('img')[0]) !== undefined;
  const text = hasDrawing ? readText(element, undefined) : (element.textContent ?? '');
  if (!/[\t\r\n\f]| {2}|^[ \u00a0]|[ \u00a0]$/.test(text)) return text;
  const line = text.replace(/[ \t\r\n\f]+/g, ' ');
  let from = 0;
  let to = line.length;
  while (from < to && isSpaceInLine(line.charCodeAt(from))) from += 1;
  while (to > from && isSpaceInLine(line.charCodeAt(to - 1))) to -= 1;
  return line.slice(from, to);
}

/** A space, or the no-break space that the platforms put after names. */
function isSpaceInLine(code: number): boolean {
  return code === 32 || code === 160;
}

/**
 * The text of an element with its emoji and line breaks, every character as the page has it. Buttons, drawings and
 * whatever `skip` names are left out. Where nothing says otherwise a line break stands between paragraphs, which the
 * platforms mark with `dir`, not with a tag to be trusted.
 * @param skip is asked about pictures too
 * @param onCut is called where the element is too large to be read to its end
 */
export function readText(
  element: Element,
  data: SiteData | undefined,
  skip?: (element: Element) => boolean,
  onCut?: () => void,
): string {
  const lines = { text: '' };
  let left = mostNodes;
  const breakLine = () => {
    if (lines.text !== '' && !lines.text.endsWith('\n')) lines.text += '\n';
  };
  const emoji = data && anyOf(data.emoji);
  const button = data && anyOf(data.button);
  const stack: Frame[] = [{ parent: element, node: element.firstChild, isBlock: false }];
  while (stack.length > 0 && left > 0) {
    const frame = stack[stack.length - 1];
    if (!frame) break;
    const { node } = frame;
    if (!node) {
      stack.pop();
      if (frame.isBlock) breakLine();
      continue;
    }
    frame.node = node.nextSibling;
    left -= 1;
    if (node.nodeType === 3) {
      const value = node.nodeValue ?? '';
      if (!(isOnlyLayout(value) && (lines.text === '' || lines.text.endsWith('\n')))) lines.text += value;
      continue;
    }
    if (node.nodeType !== 1) continue;
    const child = node as Element;
    const tag = child.localName;
    if (tag === 'br') lines.text += '\n';
    else if (tag === 'img' || child.getAttribute('role') === 'img') {
      const alt = child.getAttribute('alt') ?? child.getAttribute('aria-label') ?? '';
      if (skip?.(child)) continue;
      // A picture that is described in words is none of the text's signs, unless it comes from where those do.
      const isSign = !/\p{L}/u.test(alt) || (emoji !== undefined && /\/emoji/.test(child.getAttribute('src') ?? ''));
      if (isSign && (!emoji || child.matches(emoji))) lines.text += alt;
    } else if (
      tag !== 'svg' &&
      tag !== 'style' &&
      tag !== 'script' &&
      !(button && child.matches(button)) &&
      !skip?.(child)
    ) {
      const isBlock = startsLine(child, frame);
      if (isBlock) breakLine();
      stack.push({ parent: child, node: child.firstChild, isBlock });
    }
  }
  if (stack.length > 0) onCut?.();
  return trimAscii(lines.text);
}

/** White space that only lays out the source: with a line break, and nothing else. */
function isOnlyLayout(value: string): boolean {
  return /^[ \t\r\n\f]*$/.test(value) && value.includes('\n');
}

/** Whether an element begins a line of its own: by tag, by `dir`, or as one of several boxes with text and nothing between. */
function startsLine(element: Element, frame: Frame): boolean {
  if (blockTags.has(element.localName) || element.hasAttribute('dir')) return true;
  if (element.localName !== 'div' || frame.parent.childElementCount < 2) return false;
  frame.hasOwnText ??= hasOwnText(frame.parent);
  return !frame.hasOwnText && trimAscii(element.textContent ?? '') !== '';
}

function hasOwnText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && trimAscii(node.nodeValue ?? '') !== '') return true;
  }
  return false;
}
