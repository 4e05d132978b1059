import type { Box, FrameGeometry } from '../shared/page-facts.ts';

/** Room left round the comment, CSS pixels, so that nothing of it is cut by rounding. */
const margin = 4;

/**
 * Where in a frame the comment is.
 * @param frame the geometry of the window when the frame was taken, CSS pixels
 * @param size the frame's size in device pixels
 * @returns whole device pixels inside the frame, and whether part of the comment lay outside the window; undefined where
 *   nothing of it was in the window
 */
export function cropBox(
  frame: FrameGeometry,
  size: { width: number; height: number },
): { box: Box; isClipped: boolean } | undefined {
  const scale = size.width / frame.viewport.width;
  const { x, y, width, height } = frame.comment;
  const left = Math.max(0, Math.floor((x - margin) * scale));
  const top = Math.max(0, Math.floor((y - margin) * scale));
  const right = Math.min(size.width, Math.ceil((x + width + margin) * scale));
  const bottom = Math.min(size.height, Math.ceil((y + height + margin) * scale));
  if (right - left < 1 || bottom - top < 1) return undefined;
  const isClipped = x < -1 || y < -1 || x + width > frame.viewport.width + 1 || y + height > frame.viewport.height + 1;
  return { box: { x: left, y: top, width: right - left, height: bottom - top }, isClipped };
}
