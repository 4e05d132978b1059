import type { Box, FrameGeometry } from '../shared/page-facts.ts';

/** Room left round what is cut out, CSS pixels, so that nothing of it is lost by rounding. */
const margin = 4;

/**
 * Where in a frame something is.
 * @param frame the geometry of the window when the frame was taken, CSS pixels
 * @param size the frame's size in device pixels
 * @param target what is looked for, CSS pixels of the window; the comment where left out
 * @returns whole device pixels inside the frame, and whether part of it lay outside the window; undefined where
 *   nothing of it was in the window
 */
export function cropBox(
  frame: FrameGeometry,
  size: { width: number; height: number },
  target: Box = frame.comment,
): { box: Box; isClipped: boolean } | undefined {
  const scale = size.width / frame.viewport.width;
  const { x, y, width, height } = target;
  const left = Math.max(0, Math.floor((x - margin) * scale));
  const top = Math.max(0, Math.floor((y - margin) * scale));
  const right = Math.min(size.width, Math.ceil((x + width + margin) * scale));
  const bottom = Math.min(size.height, Math.ceil((y + height + margin) * scale));
  if (right - left < 1 || bottom - top < 1) return undefined;
  const isClipped = x < -1 || y < -1 || x + width > frame.viewport.width + 1 || y + height > frame.viewport.height + 1;
  return { box: { x: left, y: top, width: right - left, height: bottom - top }, isClipped };
}

/** The part of a comment that a frame shows, CSS pixels of the window: what lies over it, such as a header, is left out. */
export function seenPart({ comment, seen }: FrameGeometry): Box {
  if (!seen) return comment;
  return { x: comment.x, width: comment.width, y: comment.y + seen.from, height: seen.to - seen.from };
}
