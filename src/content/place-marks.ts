import type { Box, Mark } from '../panel/Marks.tsx';
import type { CommentReadout } from '../shared/comment-readout.ts';
import type { Item } from '../shared/item.ts';
import type { Policy } from '../shared/policy.ts';
import type { SeenComment, SessionState } from './session-state.ts';

/** How far left of a comment its mark stands, CSS pixels. */
const gap = 44;

/** A mark without its place. */
export interface Sign extends Omit<Mark, 'left' | 'top'> {
  element: Element;
}

interface Known {
  readout: CommentReadout | undefined;
  item: Item | undefined;
  policy: Policy | undefined;
  /** Until when it holds, UTC ISO; for ever where it does not hang on the clock. */
  until: string | undefined;
  sign: Sign | undefined;
}

const signed = new WeakMap<SeenComment, Known>();

/** The mark that a comment gets, if any; the same object as before where nothing has changed. Reads no layout. */
export function signOf(
  commentId: string,
  { seen, panel }: Pick<SessionState, 'seen' | 'panel'>,
  now: Date,
): Sign | undefined {
  const one = seen.get(commentId);
  if (!one) return undefined;
  const instant = now.toISOString();
  const item = panel?.items[commentId];
  let last = signed.get(one);
  const isSame = last && last.readout === one.readout && last.item === item && last.policy === panel?.policy;
  if (!last || !isSame || (last.until !== undefined && last.until <= instant)) {
    last = signAfresh(commentId, one, item, panel?.policy, instant);
    signed.set(one, last);
  }
  return last.sign;
}

function signAfresh(
  commentId: string,
  one: SeenComment,
  item: Item | undefined,
  policy: Policy | undefined,
  instant: string,
): Known {
  const { element, readout } = one;
  const sign = kindOf(item?.action !== undefined, readout, instant);
  const pointedAt = new Set(sign === 'hint' ? readout?.hints.flatMap(({ groundIds }) => groundIds) : []);
  const points = policy?.grounds.flatMap(({ id, no }) => (pointedAt.has(id) ? [no] : [])) ?? [];
  const due = readout?.answerDue;
  const until = due !== undefined && due >= instant ? due : undefined;
  return { readout, item, policy, until, sign: sign && { commentId, sign, points, element } };
}

function kindOf(isDone: boolean, readout: CommentReadout | undefined, instant: string): Mark['sign'] | undefined {
  if (isDone) return 'done';
  if (!readout) return undefined;
  // The due instant itself is still in time.
  if (readout.answerDue && readout.answerDue < instant) return 'late';
  return readout.hints.length > 0 ? 'hint' : undefined;
}

/** What was found of comments that stand where they stood: asking what lies over a point costs. */
export type KnownCovered = Map<Element, { left: number; top: number; isCovered: boolean }>;

/**
 * The marks of comments that are in the window now, and the frame round the current one. Reads layout, changes nothing.
 * @param signs of the comments that are in sight
 * @param known is filled, and is to be emptied when something else of the page has moved or come
 */
export function placeMarks(
  signs: Iterable<Sign>,
  state: SessionState,
  window: Window,
  known: KnownCovered,
): { marks: Mark[]; frame: Box | undefined } {
  const marks: Mark[] = [];
  for (const { element, ...sign } of signs) {
    if (!element.isConnected) continue;
    const place = element.getBoundingClientRect();
    const { left, top, bottom, width } = place;
    if (bottom < 0 || top > window.innerHeight || width === 0 || isCovered(element, place, window, known)) continue;
    marks.push({ ...sign, left: Math.max(0, left - gap), top: top + 4 });
  }
  return { marks, frame: frameOf(state, window, known) };
}

/** True where something of the platform's, such as a dialog, lies over the comment: our marks then stay away. */
function isCovered(element: Element, { left, top, bottom }: DOMRect, window: Window, known: KnownCovered): boolean {
  const before = known.get(element);
  if (before?.left === left && before.top === top) return before.isCovered;
  const y = Math.min(Math.max(top + 8, 1), bottom - 1);
  const hit = window.document.elementFromPoint(left + 8, y);
  const isCovered = hit !== null && !element.contains(hit) && !hit.contains(element);
  known.set(element, { left, top, isCovered });
  return isCovered;
}

function frameOf(state: SessionState, window: Window, known: KnownCovered): Box | undefined {
  const element = state.selectedId ? state.seen.get(state.selectedId)?.element : undefined;
  if (!element?.isConnected) return undefined;
  const place = element.getBoundingClientRect();
  if (isCovered(element, place, window, known)) return undefined;
  const { left, top, width, height } = place;
  return { left: left - 4, top: top - 4, width: width + 8, height: height + 8 };
}
