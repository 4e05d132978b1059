/** So many frames are let go by while the page keeps changing, before its layout is asked for all the same. */
const mostFrames = 300;

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

  const tryIn = (frames: number): void => {
    window.requestAnimationFrame(() => {
      const before = changes();
      window.setTimeout(() => {
        if (signal.aborted) return;
        if (changes() !== before && frames < mostFrames) {
          tryIn(frames + 1);
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
    tryIn(0);
  };
}
