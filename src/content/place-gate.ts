/** What the gate's dialog needs at most, CSS pixels. */
const gateSize = { width: 384, height: 340 };

/**
 * Where the gate's dialog stands, within what the panel leaves free of the window: right of the comment, else left of it, else under or over it: beside the panel, never under it.
 */
export function placeGate(
  comment: Element | undefined,
  window: Window,
  free: { from: number; to: number },
): { left: number; top: number } {
  const atRight = Math.max(8, free.to - gateSize.width - 16);
  const besidePanel = free.from > 0 ? Math.min(free.from + 16, atRight) : atRight;
  if (!comment?.isConnected) return { left: besidePanel, top: 72 };
  const { left, right, top, bottom } = comment.getBoundingClientRect();
  const y = Math.min(Math.max(8, top), Math.max(8, window.innerHeight - gateSize.height));
  if (right + 12 + gateSize.width <= free.to) return { left: right + 12, top: y };
  if (left - 12 - gateSize.width >= free.from) return { left: left - 12 - gateSize.width, top: y };
  const below = bottom + 12;
  const isRoomBelow = below + gateSize.height <= window.innerHeight;
  return { left: besidePanel, top: isRoomBelow ? below : Math.max(8, top - gateSize.height - 12) };
}
