import type { Glance } from './glance.ts';
import type { GlanceContext } from './glance-comment.ts';
import { cleanUrl, postUrlOf, toUrl } from './read-link.ts';
import { lineOf } from './read-text.ts';

/** What holds for all comments of one writer, for as long as the surface is the same. */
export interface Writer {
  readonly name: string;
  /** Whether it is the channel itself, as a full reading told; known where `isRead`. */
  own: boolean | undefined;
  isRead: boolean;
}

/** A glance whose rarer facts are read from the page when they are asked for. */
export class QuickGlance implements Glance {
  constructor(
    readonly id: string,
    readonly text: string,
    private readonly element: Element,
    private readonly writer: Writer,
    private readonly time: Element,
    private readonly instants: { from: string; to: string } | undefined,
    private readonly context: GlanceContext,
  ) {}

  get from(): string | undefined {
    return this.instants?.from;
  }

  get to(): string | undefined {
    return this.instants?.to;
  }

  get own(): boolean | undefined {
    const { writer } = this;
    if (!writer.isRead) {
      const comment = this.context.read(this.element);
      // The page may have put another comment into the same elements.
      if (comment?.id !== this.id) return undefined;
      if (comment.author !== writer.name) return comment.own;
      writer.own = comment.own;
      writer.isRead = true;
    }
    return writer.own;
  }

  get author(): string {
    return this.writer.name;
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

  permalink(): string | undefined {
    const { scene, memory } = this.context;
    const href = this.time.getAttribute('href') ?? '';
    const at = href.lastIndexOf(this.id);
    // The comments of one post have one address but for their numbers.
    const key = `${href.slice(0, at)} ${href.slice(at + this.id.length)}`;
    const around = at > 0 ? memory.permalinks.get(key) : undefined;
    if (around) return around.join(this.id);
    const address = toUrl(href, scene.url.href);
    const permalink = address && cleanUrl(address, scene.data);
    const parts = permalink?.split(this.id);
    if (at > 0 && href.indexOf(this.id) === at && parts?.length === 2) memory.permalinks.set(key, parts);
    return permalink;
  }

  postUrl(): string | undefined {
    const address = toUrl(this.time.getAttribute('href') ?? '', this.context.scene.url.href);
    return address && postUrlOf(address, this.context.scene.data);
  }
}

/** The number of the comment that an address names, as it stands there. */
export function numberIn(href: string): string | undefined {
  return (
    (href.includes('reply_comment_id=') ? parameterIn('reply_comment_id=', href) : undefined) ??
    parameterIn('comment_id=', href)
  );
}

/** A parameter's value; found without a pattern, for this is asked of every comment. */
function parameterIn(name: string, href: string): string | undefined {
  for (let at = href.indexOf(name); at > 0; at = href.indexOf(name, at + 1)) {
    const before = href[at - 1];
    if (before !== '?' && before !== '&') continue;
    const from = at + name.length;
    let to = from;
    while (to < href.length && href[to] !== '&' && href[to] !== '#') to += 1;
    if (to > from) return href.slice(from, to);
  }
  return undefined;
}

/** True where nothing but digits stands there: a number as it is, and not one that is packed in base64. */
export function isDigits(text: string): boolean {
  return /^\d+$/.test(text);
}

/**
 * The writer that a link leads to, the same for all of her comments.
 * @param address the link's, which names the comment
 */
export function writerOf(link: Element, address: string, writers: Map<string, Writer>): Writer {
  const account = address.slice(0, address.indexOf('comment_id='));
  const key = `${account} ${link.textContent}`;
  let writer = writers.get(key);
  if (!writer) {
    writer = { name: lineOf(link), own: undefined, isRead: false };
    writers.set(key, writer);
  }
  return writer;
}
