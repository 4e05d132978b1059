/** What the gate's dialog needs at most, CSS pixels. */
const gateSize = { width: 384, height: 340 };

/**
 * Where the gate's dialog stands: right of the comment, else left of it, else under or over it: beside the panel, never under it.
 */
export function placeGate(
  comment: Element | undefined,
  window: Window,
  panelWidth: number,
): { left: number; top: number } {
  const room = window.innerWidth - panelWidth;
  const besidePanel = Math.max(8, room - gateSize.width - 16);
  if (!comment?.isConnected) return { left: besidePanel, top: 72 };
  const { left, right, top, bottom } = comment.getBoundingClientRect();
  const y = Math.min(Math.max(8, top), Math.max(8, window.innerHeight - gateSize.height));
  if (right + 12 + gateSize.width <= room) return { left: right + 12, top: y };
  if (left - 12 - gateSize.width >= 0) return { left: left - 12 - gateSize.width, top: y };
  const below = bottom + 12;
  const isRoomBelow = below + gateSize.height <= window.innerHeight;
  return { left: besidePanel, top: isRoomBelow ? below : Math.max(8, top - gateSize.height - 12) };
}
