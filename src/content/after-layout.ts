/** So often it is tried while the page keeps changing, before its layout is asked for all the same. */
const mostTries = 50;
/** How long it waits between them, milliseconds: to look at each frame costs as well. */
const pause = 100;

/**
 * Makes a function that has `work` done after the next frame, when the page has been laid out: reading places costs nothing
 * then. While the page changes between the frames it waits, for each question would have the page laid out once more. Any
 * number of calls make one.
 * @param changes a number that is another when the page has changed
 */
export function afterLayout(
  window: Window & typeof globalThis,
  changes: () => number,
  work: () => void,
  signal: AbortSignal,
): () => void {
  let isAsked = false;

  const attempt = (tries: number): void => {
    window.requestAnimationFrame(() => {
      const before = changes();
      window.setTimeout(() => {
        if (signal.aborted) return;
        if (changes() !== before && tries < mostTries) {
          window.setTimeout(() => attempt(tries + 1), pause);
          return;
        }
        isAsked = false;
        work();
      });
    });
  };

  return () => {
    if (isAsked || signal.aborted) return;
    isAsked = true;
    attempt(0);
  };
}
