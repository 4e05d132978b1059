import type { PageReader } from '../sites/page-reader.ts';
import type { CommentsOnPage } from './comments-on-page.ts';
import type { Session } from './session.ts';

/** How long the page must have been quiet, milliseconds: a page that is still being built looks broken. */
const quiet = 1500;
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
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = (): void => {
    timer = undefined;
    if (!state.surface || comments.seen.size > most) return;
    const all = [...comments.seen.values()].flatMap(({ comment, isPointedOut }) => (isPointedOut ? [] : [comment]));
    const warnings = reader().warnings(all);
    const own = new Set(reader().ofThisPost(all));
    const others = all.filter((comment) => !own.has(comment));
    for (const { id } of others) comments.seen.delete(id);
    const hasChanged = warnings.join() !== state.surface.warnings.join();
    state.surface.warnings = warnings;
    if (hasChanged || others.length > 0) render();
  };

  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    wait() {
      clearTimeout(timer);
    },
    lookLater() {
      clearTimeout(timer);
      timer = setTimeout(look, quiet);
    },
  };
}
