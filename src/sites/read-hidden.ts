import { type CommentParts, closestWithin } from './comment-parts.ts';
import { lineOf } from './read-text.ts';
import type { Scene } from './scene.ts';
import { anyOf } from './site-data.ts';

/** Cheaply rules out most comments before each box is looked at. */
const mayBeHidden = /hid|dol[dt]/i;
const mostBoxes = 400;

/**
 * Whether a comment is hidden, where its buttons or a notice of the page's own tell.
 * @param textBlocks what the writer said: words there tell nothing
 */
export function readHidden(
  parts: CommentParts,
  element: Element,
  textBlocks: readonly Element[],
  scene: Scene,
): boolean | undefined {
  const { words } = scene;
  // "Visa svar" and "Dölj svar" unfold and fold a thread.
  const labels = parts.labels.filter((label) => !words.is('view-replies', label));
  const hasHide = labels.some((label) => words.is('hide', label));
  // What can be hidden is not: "Visa" beside it uncovers a picture.
  const hidden = hasHide ? false : labels.some((label) => words.is('unhide', label)) || undefined;
  if (hidden === undefined && mayBeHidden.test(element.textContent ?? '')) {
    return isMarkedHidden(element, textBlocks, scene) ? true : undefined;
  }
  return hidden;
}

/** Whether the page itself says so in a box of its own, outside of what the writer said and is called. */
function isMarkedHidden(element: Element, textBlocks: readonly Element[], scene: Scene): boolean {
  const { data, words } = scene;
  const others = anyOf(data.nestedComment);
  const boxes = element.querySelectorAll('span,div,p');
  for (let at = 0; at < Math.min(boxes.length, mostBoxes); at++) {
    const box = boxes[at];
    if (!box || box.childElementCount > 0 || !words.is('hidden-mark', lineOf(box))) continue;
    if (textBlocks.some((block) => block.contains(box)) || closestWithin(box, anyOf(data.link), element)) continue;
    const home = closestWithin(box, others, element);
    if (home === undefined || home === element) return true;
  }
  return false;
}
