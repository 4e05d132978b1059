import type { CommentState } from '../panel/comment-data.ts';
import type { Session } from './session.ts';

/** How long the moderator can take something back before it is written, milliseconds. */
const undoTime = 5_000;

/** Something that is about to be written. */
export interface Pending {
  /** What is said of it, where `done` does not say it. */
  says?: string;
  groundNo?: string | undefined;
  /** The comments that it is about, and what it will have done with them. */
  ids: readonly string[];
  done: CommentState['done'] | undefined;
  run: () => Promise<void>;
}

export interface LaterActs {
  /** Has it written in a moment; what was waiting before is written now. */
  add(act: Pending): void;
  undo(): void;
  /** While held it waits. */
  hold(isHeld: boolean): void;
  /** Writes what waits, at once. */
  flush(): Promise<void>;
}

/**
 * A short time to take back what a single click or key does: the journal keeps everything, so the time is before the
 * entry. When the moderator leaves the page it is written at once.
 */
export function actLater({ state, window, signal, render }: Session): LaterActs {
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    const act = state.pending;
    state.pending = undefined;
    if (!act) return;
    await act.run();
    render();
  };
  const start = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), undoTime);
  };
  const onLeave = (): void => void flush();
  window.addEventListener('pagehide', onLeave, { signal });
  window.document.addEventListener('visibilitychange', () => window.document.hidden && onLeave(), { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    add(act) {
      void flush();
      state.pending = act;
      start();
      render();
    },
    undo() {
      clearTimeout(timer);
      state.pending = undefined;
      render();
    },
    hold(isHeld) {
      clearTimeout(timer);
      // What is drawn goes away with the signal, and lets go of what it held.
      if (!isHeld && state.pending && !signal.aborted) start();
    },
    flush,
  };
}
