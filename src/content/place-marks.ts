import type { Box, Mark } from '../panel/Marks.tsx';
import type { SessionState } from './session-state.ts';

/** How far left of a comment its mark stands, CSS pixels. */
const gap = 44;

/** The marks of comments that are in the window now, and the frame round the current one. Reads layout, changes nothing. */
export function placeMarks(state: SessionState, window: Window, now: Date): { marks: Mark[]; frame: Box | undefined } {
  const marks: Mark[] = [];
  for (const [id, { element, readout }] of state.seen) {
    const item = state.panel?.items[id];
    const sign = signOf(item?.action !== undefined, readout, now);
    if (!sign || !element.isConnected) continue;
    const { left, top, bottom, width } = element.getBoundingClientRect();
    if (bottom < 0 || top > window.innerHeight || width === 0 || isCovered(element, window)) continue;
    const groundId = readout?.hints.flatMap(({ groundIds }) => groundIds)[0];
    const no = state.panel?.policy?.grounds.find((ground) => ground.id === groundId)?.no;
    marks.push({
      commentId: id,
      sign,
      no: sign === 'hint' ? no : undefined,
      left: Math.max(0, left - gap),
      top: top + 4,
    });
  }
  return { marks, frame: frameOf(state, window) };
}

function signOf(
  isDone: boolean,
  readout: { hints: { groundIds: string[] }[]; answerDue?: string | undefined } | undefined,
  now: Date,
): Mark['sign'] | undefined {
  if (isDone) return 'done';
  if (!readout) return undefined;
  if (readout.answerDue && new Date(readout.answerDue) <= now) return 'late';
  if (readout.hints.length > 0) return 'hint';
  return undefined;
}

/** True where something of the platform's, such as a dialog, lies over the comment: our marks then stay away. */
function isCovered(element: Element, window: Window): boolean {
  const { left, top, bottom } = element.getBoundingClientRect();
  const y = Math.min(Math.max(top + 8, 1), bottom - 1);
  const hit = window.document.elementFromPoint(left + 8, y);
  return hit !== null && !element.contains(hit) && !hit.contains(element);
}

function frameOf(state: SessionState, window: Window): Box | undefined {
  const element = state.selectedId ? state.seen.get(state.selectedId)?.element : undefined;
  if (!element?.isConnected || isCovered(element, window)) return undefined;
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left: left - 4, top: top - 4, width: width + 8, height: height + 8 };
}

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
