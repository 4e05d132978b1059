import { bareComment } from '../shared/bare-comment.ts';
import type { CommentReadout } from '../shared/comment-readout.ts';
import type { Comment } from '../shared/reading.ts';
import { type Glance, glanceAtRead } from '../sites/glance.ts';
import type { SeenComment } from './session-state.ts';

/** A comment on the page: what the list needs was read at once, the rest is read when somebody asks. */
export class PageComment implements SeenComment {
  readout: CommentReadout | undefined;
  textDigest: string | undefined;
  since = Date.now();
  #comment: Comment | undefined;

  /** @param read reads an element's comment in full; undefined where it can no longer be read */
  constructor(
    readonly element: Element,
    readonly glance: Glance,
    private readonly read: (element: Element) => Comment | undefined,
  ) {
    this.#comment = glance.comment;
  }

  /** All facts. Where the element shows another comment by now, only what was read at once. */
  get comment(): Comment {
    if (this.#comment) return this.#comment;
    const { id, text, own } = this.glance;
    const read = this.read(this.element);
    const isSame = read?.id === id && read.text === text;
    this.#comment = isSame ? read : { ...bareComment(id, text, {}), ...(own === undefined ? {} : { own }) };
    return this.#comment;
  }
}

/** What was read of a comment at once, without reading the rest. */
export function glanceOf(seen: SeenComment): Glance {
  return seen.glance ?? glanceAtRead(seen.comment);
}
