import type { Box } from '../panel/Marks.tsx';
import type { Surroundings } from './place-gate.ts';
import type { OpenGate, SeenComment } from './session-state.ts';

/**
 * What stands round the gate's dialog, as the page is laid out now. The place of the menu is kept with the gate, as seen from
 * the comment: the platform shuts it at a press on the dialog, which must not move from under the hand then, and it comes up
 * there again.
 * @param menus of the platform that are open
 */
export function aroundGate(
  gate: OpenGate,
  seen: ReadonlyMap<string, Pick<SeenComment, 'element'>>,
  menus: readonly Element[],
  { innerWidth: width, innerHeight: height }: Window,
  free: Surroundings['free'],
): Surroundings {
  const element = seen.get(gate.commentId)?.element;
  const comment = element?.isConnected ? boxOnScreen(element) : undefined;
  const from = comment ?? { left: 0, top: 0 };
  const holder = [gate.holder, ...menus].map((one) => one?.isConnected && boxOnScreen(one)).find(Boolean);
  if (holder) gate.holderAt = { ...holder, left: holder.left - from.left, top: holder.top - from.top };
  const at = gate.holderAt;
  return {
    comment,
    holder: at && { ...at, left: at.left + from.left, top: at.top + from.top },
    window: { width, height },
    free,
  };
}

/** Where an element stands in the window; undefined where it has no room. */
export function boxOnScreen(element: Element): Box | undefined {
  const { left, top, width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 ? { left, top, width, height } : undefined;
}
