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
    if (bottom < 0 || top > window.innerHeight || width === 0) continue;
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
  return { marks, frame: frameOf(state) };
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

function frameOf(state: SessionState): Box | undefined {
  const element = state.selectedId ? state.seen.get(state.selectedId)?.element : undefined;
  if (!element?.isConnected) return undefined;
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left: left - 4, top: top - 4, width: width + 8, height: height + 8 };
}

/**
 * Where the gate's dialog stands: right of the comment, or left where there is no room; never over the element that was
 * pressed.
 */
export function placeGate(
  comment: Element | undefined,
  window: Window,
  panelWidth: number,
): { left: number; top: number } {
  const width = 340;
  const room = window.innerWidth - panelWidth;
  if (!comment?.isConnected) return { left: Math.max(8, room - width - 16), top: 72 };
  const { left, right, top } = comment.getBoundingClientRect();
  const y = Math.min(Math.max(8, top), Math.max(8, window.innerHeight - 420));
  if (right + 12 + width <= room) return { left: right + 12, top: y };
  if (left - 12 - width >= 0) return { left: left - 12 - width, top: y };
  return { left: Math.max(8, room - width - 16), top: y };
}
