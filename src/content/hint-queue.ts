import type { TextsToRead } from '../shared/comment-readout.ts';
import { request } from '../shared/messages.ts';
import type { FailureCode } from '../shared/result.ts';
import { glanceOf } from './page-comment.ts';
import type { SeenComment } from './session-state.ts';

/** How many texts go to the background in one message: what comes of them must not keep the page's thread for a frame. */
const batch = 1000;
/** Nor more than about so many characters. */
const mostInAll = 1_000_000;
/** How long it waits for more texts before it asks, milliseconds. */
const gather = 60;
/** How long it waits before it asks again what was not answered, milliseconds: longer each time, up to the second. */
const again = { first: 2_000, most: 60_000 };
const passing: ReadonlySet<FailureCode> = new Set(['no-answer', 'journal-unavailable', 'disk-full']);
/** What of a text is read for hints. */
const mostText = 20_000;

/** New texts on their way to the background, which says what each may be; one message at a time. */
export class HintQueue {
  /** Those of which something may be hinted; some of them may be gone. */
  readonly hinted = new Set<string>();
  readonly #unread = new Set<string>();
  #isAsking = false;

  /**
   * @param seen where the texts are, and where what came back is put
   * @param onReadout is called with the ids of those of which something is known now
   * @param onAll is called when there are no more
   */
  constructor(
    private readonly seen: Map<string, SeenComment>,
    private readonly onReadout: (ids: readonly string[]) => void,
    private readonly onAll: () => void,
  ) {}

  add(id: string): void {
    this.#unread.add(id);
    if (!this.#isAsking) void this.#ask();
  }

  clear(): void {
    this.#unread.clear();
    this.hinted.clear();
  }

  async #ask(): Promise<void> {
    this.#isAsking = true;
    try {
      await pause(gather);
      let wait = again.first;
      while (this.#unread.size > 0) {
        const asked = this.#next();
        const result = await request('read-hints', asked);
        if (!result.ok) {
          if (result.code === 'worker-gone') return;
          // What was refused is refused again; what could not be answered may be later.
          if (passing.has(result.code)) {
            for (const id of asked.ids) this.#unread.add(id);
            await pause(wait);
            wait = Math.min(again.most, wait * 2);
          }
          continue;
        }
        wait = again.first;
        const { readoutOf, readouts } = result.value;
        const ids: string[] = [];
        for (const [at, id] of asked.ids.entries()) {
          const seen = this.seen.get(id);
          const readout = readouts[readoutOf[at] ?? -1];
          if (!seen || !readout) continue;
          const glance = glanceOf(seen);
          if (glance.text.slice(0, mostText) !== asked.texts[at]) continue;
          // Only where something was found is it asked whose the comment is: that costs.
          const isOfUse = readout.hints.length > 0 || readout.asksForAnswer;
          seen.readout = isOfUse && glance.own ? undefined : readout;
          if (seen.readout && readout.hints.length > 0) this.hinted.add(id);
          ids.push(id);
        }
        this.onReadout(ids);
      }
    } finally {
      this.#isAsking = false;
      this.onAll();
    }
  }

  #next(): TextsToRead {
    const asked: TextsToRead = { ids: [], texts: [], timeOf: [], times: [] };
    const known = new Map<string, number>();
    let characters = 0;
    for (const id of this.#unread) {
      if (asked.ids.length === batch || characters > mostInAll) break;
      this.#unread.delete(id);
      const seen = this.seen.get(id);
      if (!seen) continue;
      const { text, from, to } = glanceOf(seen);
      const read = text.slice(0, mostText);
      asked.ids.push(id);
      asked.texts.push(read);
      characters += read.length;
      if (from === undefined || to === undefined) {
        asked.timeOf.push(-1);
        continue;
      }
      const time = from + to;
      let at = known.get(time);
      if (at === undefined) {
        at = asked.times.length;
        known.set(time, at);
        asked.times.push({ from, to });
      }
      asked.timeOf.push(at);
    }
    return asked;
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
