import type { Comment } from '../shared/reading.ts';
import { isLabel } from './read-comment-text.ts';
import { cleanUrl, readCommentNumber, toUrl } from './read-link.ts';
import { readShownTime } from './read-shown-time.ts';
import { lineOf, readText, trimAscii } from './read-text.ts';
import type { Scene } from './scene.ts';
import { anyOf } from './site-data.ts';

/** What a list of comments needs at once; the rest can be read when somebody looks. */
export interface Glance {
  id: string;
  text: string;
  own: boolean | undefined;
  /** UTC ISO instants that bound the time of publication, where the page tells. */
  from: string | undefined;
  to: string | undefined;
  permalink: () => string | undefined;
  /** All of it, where it had to be read in full. */
  comment?: Comment;
}

/** What holds for all comments of one writer, and for all that show the same time; for as long as one clock is used. */
export interface GlanceMemory {
  own: Map<string, { own: boolean | undefined }>;
  times: Map<string, { from: string; to: string } | undefined>;
}

const mostLinks = 12;
const following = 4;

/**
 * The same id, text, own and time that `readComment` gives, for a tenth of the time, where a comment looks as most do: one
 * block of text with a language between the writer's link and the time's, by a writer that was read before. Undefined for
 * every other comment: that one is to be read in full.
 */
export function glanceComment(element: Element, scene: Scene, memory: GlanceMemory): Glance | undefined {
  const { data } = scene;
  if (data.nestedComment.length === 0 || data.time.length > 0) return undefined;
  const links = element.getElementsByTagName('a');
  if (links.length > mostLinks) return undefined;
  let id: string | undefined;
  let writer: Element | undefined;
  let time: Element | undefined;
  for (const link of links) {
    const href = link.getAttribute('href') ?? '';
    const packed = numberIn(href);
    if (packed === undefined || link.getAttribute('aria-hidden') === 'true') continue;
    const number = readCommentNumber(packed);
    if (!number || (id !== undefined && number.id !== id)) return undefined;
    id = number.id;
    if (link.closest('li')) {
      if (time || !number.isBare) return undefined;
      time = link;
    } else if (isNamed(link)) {
      if (time || writer) return undefined;
      writer = link;
    }
  }
  if (id === undefined || !writer || !time || time.hasAttribute('aria-label') || time.hasAttribute('title')) {
    return undefined;
  }
  const known = memory.own.get(writerKey(writer));
  const text = known && textBetween(element, writer, time, scene);
  if (!known || text === undefined) return undefined;
  const instant = timeOf(time, scene, memory);
  const permalink = () => {
    const url = toUrl(time.getAttribute('href') ?? '', scene.url.href);
    return url && cleanUrl(url, data);
  };
  return { id, text, own: known.own, from: instant?.from, to: instant?.to, permalink };
}

/** An empty memory. */
export function emptyMemory(): GlanceMemory {
  return { own: new Map(), times: new Map() };
}

/** Remembers what a full reading has told of a writer. */
export function rememberWriter(element: Element, comment: Comment, memory: GlanceMemory): void {
  for (const link of element.getElementsByTagName('a')) {
    if (numberIn(link.getAttribute('href') ?? '') === undefined || !isNamed(link)) continue;
    memory.own.set(writerKey(link), { own: comment.own });
    return;
  }
}

/** Whether it may be the link with the writer's name, rather than the one with the face. */
function isNamed(link: Element): boolean {
  return link.getAttribute('aria-hidden') !== 'true' && link.textContent !== '';
}

function numberIn(href: string): string | undefined {
  if (!href.includes('comment_id=')) return undefined;
  return (/[?&]reply_comment_id=([^&#]+)/.exec(href) ?? /[?&]comment_id=([^&#]+)/.exec(href))?.[1];
}

/** The account that a link leads to: its path, and its number where the number stands in the query. */
function writerKey(link: Element): string {
  const href = link.getAttribute('href') ?? '';
  return `${/^[^?#]*(?:\?id=\d+(?=&))?/.exec(href)?.[0]} ${link.textContent}`;
}

function textBetween(element: Element, writer: Element, time: Element, scene: Scene): string | undefined {
  const blocks = element.querySelectorAll('[lang]');
  const [block] = blocks;
  if (!block || blocks.length > 1) return undefined;
  // Exactly: neither may lie within the other.
  const isBetween =
    writer.compareDocumentPosition(block) === following && block.compareDocumentPosition(time) === following;
  if (!isBetween) return undefined;
  const button = anyOf(scene.data.button);
  const around = block.closest(`${anyOf(scene.data.link)},${button}`);
  if (around && element.contains(around)) return undefined;
  const plain = plainText(block);
  if (plain === undefined && block.querySelector(button)) return undefined;
  const text = plain ?? readText(block, scene.data);
  return text === '' || isLabel(text, scene) ? undefined : text;
}

/** The text of boxes one within another with one piece of text in the innermost; undefined for anything richer. */
function plainText(block: Element): string | undefined {
  let inner = block;
  for (let next = inner.firstElementChild; next; next = inner.firstElementChild) {
    if (inner.lastElementChild !== next || (next.localName !== 'div' && next.localName !== 'span')) return undefined;
    if (next.hasAttribute('role')) return undefined;
    inner = next;
  }
  const only = inner.firstChild;
  if (!only || only.nextSibling || only.nodeType !== 3) return undefined;
  const text = only.nodeValue ?? '';
  return block.textContent?.length === text.length ? trimAscii(text) : undefined;
}

function timeOf(link: Element, scene: Scene, memory: GlanceMemory): { from: string; to: string } | undefined {
  const shown = link.firstElementChild ? lineOf(link) : (link.textContent ?? '');
  if (!memory.times.has(shown)) {
    const read = readShownTime(shown, scene.now);
    memory.times.set(shown, read && { from: read.from, to: read.to });
  }
  return memory.times.get(shown);
}
