/**
 * How much the page is waited for before the screen shows what it says: frames, and milliseconds at least. A browser that is
 * behind with painting lets no third frame begin before the first is on its way to the screen, however long that takes;
 * milliseconds after the second are no such promise. Of 330 captures on a busy machine, of pages slow to paint, 69 after
 * two frames and then 30 ms still showed our panel, most of them before the page was scrolled too; after three none did
 * (Chromium 156, device pixel ratios 1, 1.25 and 2, November 2026).
 */
const wait = { frames: 3, time: 30 };

/** The wait for what was changed last to be on the screen. */
export interface Painting {
  /** True when so many frames have begun; false where the page paints none for a while, since it is out of sight. */
  frames: Promise<boolean>;
  time: Promise<void>;
}

/** Begins to wait for the page to paint what was just changed. */
export function startPainting(window: Window): Painting {
  const time = new Promise<void>((resolve) => {
    window.setTimeout(resolve, wait.time);
  });
  const frames = new Promise<boolean>((resolve) => {
    window.setTimeout(() => resolve(false), 2_000);
    const awaitFrames = (left: number): void => {
      if (left === 0) resolve(true);
      else window.requestAnimationFrame(() => awaitFrames(left - 1));
    };
    awaitFrames(wait.frames);
  });
  return { frames, time };
}
