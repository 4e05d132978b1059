import type { CommentToRead } from '../shared/comment-readout.ts';
import { request } from '../shared/messages.ts';
import type { PageReader } from '../sites/page-reader.ts';
import type { SeenComment } from './session-state.ts';

/** How many texts go to the background in one message. */
const batch = 200;

/** The comments of the surface in front, kept up to date as the page changes under us. */
export class CommentsOnPage {
  readonly seen = new Map<string, SeenComment>();
  #idOf = new WeakMap<Element, string>();
  #unread = new Set<string>();
  #isAsking = false;
  #isSorted = true;

  constructor(
    private readonly reader: () => PageReader,
    private readonly onReadout: (ids: string[]) => void,
  ) {}

  /**
   * Reads what was touched, until the time is up; what was not reached stays in the set.
   * @returns true where a comment came, went or changed
   */
  take(touched: Set<Element>, isTimeUp: () => boolean): boolean {
    const reader = this.reader();
    let hasChanged = false;
    for (const element of touched) {
      if (isTimeUp()) return hasChanged;
      touched.delete(element);
      if (!element.isConnected) continue;
      const around = reader.commentElementAt(element);
      if (around) hasChanged = this.#read(reader, around) || hasChanged;
      for (const comment of reader.commentElements(element)) {
        if (comment !== around) hasChanged = this.#read(reader, comment) || hasChanged;
      }
    }
    return hasChanged;
  }

  /** Reads one comment again. Returns false where its element is gone or shows another comment now. */
  reread(id: string): boolean {
    const known = this.seen.get(id);
    if (!known?.element.isConnected) return false;
    this.#read(this.reader(), known.element);
    return this.seen.get(id)?.element === known.element;
  }

  /** Forgets those whose elements have left the page, except the ones that are being worked with. */
  sweep(kept: ReadonlySet<string | undefined>): boolean {
    let hasChanged = false;
    for (const [id, { element }] of this.seen) {
      if (!element.isConnected && !kept.has(id)) {
        this.seen.delete(id);
        hasChanged = true;
      }
    }
    return hasChanged;
  }

  /** Puts them in document order, once for any number of additions. */
  sort(): void {
    if (this.#isSorted) return;
    this.#isSorted = true;
    const sorted = [...this.seen].sort(([, a], [, b]) =>
      a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
    this.seen.clear();
    for (const [id, seen] of sorted) this.seen.set(id, seen);
  }

  clear(): void {
    this.seen.clear();
    this.#idOf = new WeakMap();
    this.#unread.clear();
  }

  #read(reader: PageReader, element: Element): boolean {
    const comment = reader.read(element);
    const before = this.#idOf.get(element);
    if (!comment) return false;
    if (before !== undefined && before !== comment.id && this.seen.get(before)?.element === element) {
      this.seen.delete(before);
    }
    const known = this.seen.get(comment.id);
    this.#idOf.set(element, comment.id);
    const isSameText = known?.comment.text === comment.text;
    this.seen.set(comment.id, isSameText ? { ...known, element, comment } : { element, comment });
    if (!known) this.#isSorted = false;
    if (!isSameText && !comment.own) {
      this.#unread.add(comment.id);
      void this.#ask();
    }
    return !known || !isSameText || known.element !== element;
  }

  /** Sends new texts to the background, one message at a time. */
  async #ask(): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    try {
      await Promise.resolve();
      while (this.#unread.size > 0) {
        const ids = [...this.#unread].slice(0, batch);
        for (const id of ids) this.#unread.delete(id);
        const comments = ids.flatMap((id): CommentToRead[] => {
          const comment = this.seen.get(id)?.comment;
          return comment
            ? [{ id, text: comment.text.slice(0, 20_000), from: comment.postedAt?.from, to: comment.postedAt?.to }]
            : [];
        });
        const result = await request('read-hints', { comments });
        if (!result.ok) return;
        for (const id of ids) {
          const seen = this.seen.get(id);
          if (seen && Object.hasOwn(result.value, id)) seen.readout = result.value[id];
        }
        this.onReadout(ids);
      }
    } finally {
      this.#isAsking = false;
    }
  }
}
