import { useEffect, useState } from 'preact/hooks';

/** So many rows more in each frame: a long list drawn at once would hold up the page that the panel stands on. */
export const inFrame = 6;

/**
 * How many rows of a list are drawn by now.
 * @param most how many there are to draw in the end
 */
export function useRowsDrawn(most: number): number {
  const [drawn, setDrawn] = useState(inFrame);
  const isMoreToDraw = drawn < most;
  useEffect(() => {
    if (!isMoreToDraw) return;
    const frame = requestAnimationFrame(() => setDrawn(drawn + inFrame));
    return () => cancelAnimationFrame(frame);
  }, [drawn, isMoreToDraw]);
  return Math.min(drawn, most);
}
