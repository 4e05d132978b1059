import type { CommentToRead } from '../shared/comment-readout.ts';
import { request } from '../shared/messages.ts';
import { glanceOf } from './page-comment.ts';
import type { SeenComment } from './session-state.ts';

/** How many texts go to the background in one message. */
const batch = 500;
/** How long it waits for more texts before it asks, milliseconds. */
const gather = 60;
/** What of a text is read for hints. */
const mostText = 20_000;

/** New texts on their way to the background, which says what each may be; one message at a time. */
export class HintQueue {
  readonly #unread = new Set<string>();
  #isAsking = false;

  /**
   * @param seen where the texts are, and where what came back is put
   * @param onReadout is called when something is known of more of them
   * @param onAll is called with the ids of all that were read, when there are no more
   */
  constructor(
    private readonly seen: Map<string, SeenComment>,
    private readonly onReadout: () => void,
    private readonly onAll: (ids: string[]) => void,
  ) {}

  add(id: string): void {
    this.#unread.add(id);
    if (!this.#isAsking) void this.#ask();
  }

  clear(): void {
    this.#unread.clear();
  }

  async #ask(): Promise<void> {
    this.#isAsking = true;
    const ids: string[] = [];
    try {
      await new Promise((resolve) => setTimeout(resolve, gather));
      while (this.#unread.size > 0) {
        const comments = this.#next();
        const result = await request('read-hints', { comments });
        if (!result.ok) return;
        for (const { id, text } of comments) {
          const seen = this.seen.get(id);
          if (!seen || !Object.hasOwn(result.value, id) || glanceOf(seen).text.slice(0, mostText) !== text) continue;
          const readout = result.value[id];
          // Only where something was found is it asked whose the comment is: that costs.
          const isOfUse = readout && (readout.hints.length > 0 || readout.asksForAnswer);
          seen.readout = isOfUse && glanceOf(seen).own ? undefined : readout;
          ids.push(id);
        }
        this.onReadout();
      }
    } finally {
      this.#isAsking = false;
      this.onAll(ids);
    }
  }

  #next(): CommentToRead[] {
    const comments: CommentToRead[] = [];
    for (const id of this.#unread) {
      if (comments.length === batch) break;
      this.#unread.delete(id);
      const seen = this.seen.get(id);
      if (!seen) continue;
      const { text, from, to } = glanceOf(seen);
      comments.push({ id, text: text.slice(0, mostText), from, to });
    }
    return comments;
  }
}
