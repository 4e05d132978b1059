import type { PageReader } from '../sites/page-reader.ts';
import type { CommentsOnPage } from './comments-on-page.ts';
import type { Session } from './session.ts';

/** How long the page must have been quiet, milliseconds: a page that is still being built looks broken. */
const quiet = 1500;
/** How long it reads at a time, and how long it pauses in between, milliseconds. */
const slice = 5;
const pause = 20;
/** With more comments than this nothing new is learnt, and looking would be felt. */
const most = 400;

export interface DriftWatch {
  /** Not now: there is more to read. */
  wait(): void;
  /** All has been read that has come; looks when the page has been quiet for a while. */
  lookLater(): void;
}

/**
 * Looks now and then whether the site seems to have changed, given what was read of it, and puts it into
 * `surface.warnings`. Takes comments away that belong to another post that the platform has mounted below.
 */
export function watchDrift(
  { state, signal, render }: Session,
  comments: CommentsOnPage,
  reader: () => PageReader,
): DriftWatch {
  let runs = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = async (): Promise<void> => {
    timer = undefined;
    if (!state.surface || comments.seen.size > most || !(await readAll())) return;
    const all = [...comments.seen.values()].flatMap(({ comment, isPointedOut }) => (isPointedOut ? [] : [comment]));
    const warnings = reader().warnings(all);
    const own = new Set(reader().ofThisPost(all));
    const others = all.filter((comment) => !own.has(comment));
    for (const { id } of others) comments.seen.delete(id);
    const hasChanged = warnings.join() !== state.surface.warnings.join();
    state.surface.warnings = warnings;
    if (hasChanged || others.length > 0) render();
  };

  /** Reads in full what was only glanced at, a little at a time. False where the page has moved on meanwhile. */
  const readAll = async (): Promise<boolean> => {
    const run = ++runs;
    let start = performance.now();
    for (const seen of [...comments.seen.values()]) {
      if (performance.now() - start > slice) {
        await new Promise((resolve) => setTimeout(resolve, pause));
        if (signal.aborted || run !== runs) return false;
        start = performance.now();
      }
      void seen.comment;
    }
    return true;
  };

  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    wait() {
      runs += 1;
      clearTimeout(timer);
    },
    lookLater() {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), quiet);
    },
  };
}
