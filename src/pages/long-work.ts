import { sayPage } from '../ui/words/page-words.ts';
import { Stopped, type Trouble } from './explain-fault.ts';
import type { Page, PageState } from './open-page.tsx';

/** Work on a page that takes a while, and how far it has come; `of` is 0 where nobody knows yet. */
export interface Work<What extends string = string> {
  what: What;
  done: number;
  of: number;
}

/** What a page with such work knows of it. */
export interface WorkState<What extends string = string> extends PageState {
  work?: Work<What> | undefined;
  cancel?: AbortController | undefined;
}

export interface WorkOptions {
  onProgress: (done: number, of: number) => void;
  signal: AbortSignal;
}

/** What is told where nothing more can be said of what was cancelled. */
export const wasCancelled = (): Trouble => ({ says: sayPage('cancelled'), whatToDo: sayPage('cancelledText') });

/**
 * Runs what takes a while: the page shows how far it has come, and it can be cancelled, which is told. One thing at a time:
 * the views lock what would begin another, and one that is asked for nevertheless throws `Stopped`, which says so.
 * @param of how much there is to do, where that is known from the start
 * @param cancelled what is told where it was cancelled; undefined where that needs no words
 * @returns undefined where it was cancelled
 */
export async function runWork<What extends string, T>(
  { state, draw }: Page<WorkState<What>>,
  { what, of = 0, cancelled = wasCancelled }: { what: What; of?: number; cancelled?: () => Trouble | undefined },
  run: (options: WorkOptions) => Promise<T>,
): Promise<T | undefined> {
  if (state.work) throw new Stopped(sayPage('underWay'), sayPage('underWayText'));
  const cancel = new AbortController();
  const { signal } = cancel;
  Object.assign(state, { cancel, work: { what, done: 0, of }, problem: undefined });
  try {
    const running = run({ signal, onProgress: (done, of) => draw({ work: { what, done, of } }) });
    // What it took away at its beginning is not to stand there while it goes on.
    draw();
    return await running;
  } catch (error) {
    if (!signal.aborted) throw error;
    state.problem = cancelled();
    return undefined;
  } finally {
    draw({ work: undefined, cancel: undefined });
  }
}
