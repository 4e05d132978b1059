import type { Comment } from '../shared/reading.ts';
import { isLabel } from './read-comment-text.ts';
import { cleanUrl, postUrlOf, toUrl } from './read-link.ts';
import { readShownTime } from './read-shown-time.ts';
import { lineOf, readText, trimAscii } from './read-text.ts';
import type { Scene } from './scene.ts';
import { anyOf } from './site-data.ts';

/** What a list of comments needs at once; the rest can be read when somebody looks. */
export interface Glance {
  id: string;
  text: string;
  readonly own: boolean | undefined;
  readonly author: string | undefined;
  readonly isReply: boolean;
  /** UTC ISO instants that bound the time of publication, where the page tells. */
  from: string | undefined;
  to: string | undefined;
  /** The time as the page shows it. */
  readonly shown: string | undefined;
  permalink: () => string | undefined;
  postUrl: () => string | undefined;
  /** All of it, where it had to be read in full. */
  comment?: Comment;
}

type Instants = { from: string; to: string } | undefined;

/** What holds for all comments of one writer, and for all that show the same time; for as long as one clock is used. */
export interface GlanceMemory {
  own: Map<string, { own: boolean | undefined }>;
  times: Map<string, Instants>;
}

/** What glances at one page share. */
export interface GlanceContext {
  scene: Scene;
  memory: GlanceMemory;
  /** Reads a comment in full. */
  read: (element: Element) => Comment | undefined;
}

const mostLinks = 12;
const mostSteps = 16;

/** A glance whose rarer facts are read from the page when they are asked for. */
class QuickGlance implements Glance {
  readonly from: string | undefined;
  readonly to: string | undefined;
  #own: { own: boolean | undefined } | undefined;

  constructor(
    readonly id: string,
    readonly text: string,
    private readonly element: Element,
    private readonly writer: Element,
    private readonly time: Element,
    instants: Instants,
    private readonly context: GlanceContext,
  ) {
    this.from = instants?.from;
    this.to = instants?.to;
  }

  get own(): boolean | undefined {
    this.#own ??= this.#readOwn();
    return this.#own.own;
  }

  get author(): string | undefined {
    return this.#isStillThere() ? lineOf(this.writer) : undefined;
  }

  get isReply(): boolean {
    const href = this.time.getAttribute('href') ?? '';
    return href.includes('reply_comment_id=') && /[?&]comment_id=([^&#]+)/.exec(href)?.[1] !== this.id;
  }

  get shown(): string | undefined {
    return this.from !== undefined && this.#isStillThere() ? lineOf(this.time) : undefined;
  }

  /** False where the page has put another comment into the same elements. */
  #isStillThere(): boolean {
    return numberIn(this.time.getAttribute('href') ?? '') === this.id;
  }

  #readOwn(): { own: boolean | undefined } {
    if (!this.#isStillThere()) return { own: undefined };
    const key = writerKey(this.writer);
    const known = this.context.memory.own.get(key);
    if (known) return known;
    const comment = this.context.read(this.element);
    if (!comment) return { own: undefined };
    this.context.memory.own.set(key, { own: comment.own });
    return { own: comment.own };
  }

  permalink(): string | undefined {
    const address = this.#address();
    return address && cleanUrl(address, this.context.scene.data);
  }

  postUrl(): string | undefined {
    const address = this.#address();
    return address && postUrlOf(address, this.context.scene.data);
  }

  #address(): URL | undefined {
    return toUrl(this.time.getAttribute('href') ?? '', this.context.scene.url.href);
  }
}

/**
 * The same id, text and time that `readComment` gives, for a twentieth of the time, where a comment looks as most do: one
 * block of text with a language between the writer's link and the time's. Undefined for every other comment: that one is
 * to be read in full.
 */
export function glanceComment(element: Element, context: GlanceContext): Glance | undefined {
  const { scene, memory } = context;
  const { data } = scene;
  if (data.nestedComment.length === 0 || data.time.length > 0) return undefined;
  const links = element.getElementsByTagName('a');
  let id: string | undefined;
  let writer: Element | undefined;
  let time: Element | undefined;
  for (let at = 0; ; at += 1) {
    const link = links[at];
    if (!link) break;
    if (at === mostLinks) return undefined;
    if (link.getAttribute('aria-hidden') === 'true') {
      // What begins with anything but the writer may be a post.
      if (at === 0 && !link.matches(anyOf(data.commentLink))) return undefined;
      continue;
    }
    const number = numberIn(link.getAttribute('href') ?? '');
    if (number === undefined) {
      if (at === 0) return undefined;
      continue;
    }
    if (isDigits(number)) {
      if (time || !link.closest('li')) return undefined;
      time = link;
      id = number;
    } else if (link.textContent !== '') {
      if (time || writer) return undefined;
      writer = link;
    }
  }
  if (id === undefined || !writer || !time || time.hasAttribute('aria-label') || time.hasAttribute('title')) {
    return undefined;
  }
  if (time.closest(data.commentElement[0]?.selector ?? '*') !== element) return undefined;
  const text = textBetween(element, writer, time, scene);
  if (text === undefined) return undefined;
  return new QuickGlance(id, text, element, writer, time, timeOf(time, scene, memory), context);
}

/** What a full reading tells of the same. */
export function glanceAtRead(comment: Comment): Glance {
  const { id, text, own, author, kind, postedAt, permalink, postUrl } = comment;
  return {
    id,
    text,
    own,
    author,
    isReply: kind === 'reply',
    from: postedAt?.from,
    to: postedAt?.to,
    shown: postedAt?.shown,
    permalink: () => permalink,
    postUrl: () => postUrl,
    comment,
  };
}

/** An empty memory. */
export function emptyMemory(): GlanceMemory {
  return { own: new Map(), times: new Map() };
}

/** The number of the comment that an address names, as it stands there. */
function numberIn(href: string): string | undefined {
  if (!href.includes('comment_id=')) return undefined;
  const reply = href.includes('reply_comment_id=') ? /[?&]reply_comment_id=([^&#]+)/.exec(href) : null;
  return (reply ?? /[?&]comment_id=([^&#]+)/.exec(href))?.[1];
}

function isDigits(text: string): boolean {
  return /^\d+$/.test(text);
}

/** The account that a link leads to: its path, and its number where the number stands in the query. */
function writerKey(link: Element): string {
  const href = link.getAttribute('href') ?? '';
  return `${/^[^?#]*(?:\?id=\d+(?=&))?/.exec(href)?.[0]} ${link.textContent}`;
}

function textBetween(element: Element, writer: Element, time: Element, scene: Scene): string | undefined {
  const block = blockAfter(writer, element);
  if (!block || !isOnlyBlock(block, time, element)) return undefined;
  const plain = plainText(block);
  if (plain === undefined && block.querySelector(anyOf(scene.data.button))) return undefined;
  const text = plain ?? readText(block, scene.data);
  return text === '' || isLabel(text, scene) ? undefined : text;
}

/** The first block with a language after the writer's link, with no link or control on the way. */
function blockAfter(writer: Element, element: Element): Element | undefined {
  let box: Element = writer;
  let isInside = false;
  for (let step = 0; step < mostSteps; step += 1) {
    const inner: Element | null = isInside ? box.firstElementChild : null;
    let next = inner ?? box.nextElementSibling;
    while (!next) {
      const parent: Element | null = box.parentElement;
      if (!parent || parent === element || parent.hasAttribute('role')) return undefined;
      box = parent;
      next = box.nextElementSibling;
    }
    if (next.hasAttribute('lang')) return next;
    if (next.hasAttribute('role') || next.localName === 'a' || next.localName === 'button') return undefined;
    box = next;
    isInside = true;
  }
  return undefined;
}

/** True where no other block with a language stands between this one and the end of the row with the time. */
function isOnlyBlock(block: Element, time: Element, element: Element): boolean {
  let box: Element = block;
  for (let step = 0; step < mostSteps; step += 1) {
    for (let next = box.nextElementSibling; next; next = next.nextElementSibling) {
      if (next.hasAttribute('lang') || next.querySelector('[lang]')) return false;
      if (next.contains(time)) return true;
    }
    const parent: Element | null = box.parentElement;
    if (!parent || parent === element) return false;
    box = parent;
  }
  return false;
}

/** The text of boxes one within another with one piece of text in the innermost; undefined for anything richer. */
function plainText(block: Element): string | undefined {
  let node: Node | null = block.firstChild;
  for (let step = 0; node && step < mostSteps; step += 1) {
    if (node.nextSibling) return undefined;
    if (node.nodeType === 3) return trimAscii(node.nodeValue ?? '');
    if (node.nodeType !== 1) return undefined;
    const { localName } = node as Element;
    if ((localName !== 'div' && localName !== 'span') || (node as Element).hasAttribute('role')) return undefined;
    node = node.firstChild;
  }
  return undefined;
}

function timeOf(link: Element, scene: Scene, memory: GlanceMemory): Instants {
  const shown = link.firstElementChild ? lineOf(link) : (link.textContent ?? '');
  const known = memory.times.get(shown);
  if (known || memory.times.has(shown)) return known;
  const read = readShownTime(shown, scene.now);
  const instants = read && { from: read.from, to: read.to };
  memory.times.set(shown, instants);
  return instants;
}
