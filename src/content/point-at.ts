import type { PointStep } from '../panel/tool-data.ts';
import { boxOfPointedOut } from '../sites/read-pointed-out.ts';

const mostSteps = 12;

/** The box that a pointer means. */
export function boxAt(window: Window, host: Element, x: number, y: number): Element | undefined {
  const hit = window.document.elementsFromPoint(x, y).find((element) => element !== host);
  return hit && boxOfPointedOut(hit, window.location.href);
}

/** Where the frame stands before anything has been pointed at: in the middle of the window, left of the panel. */
export function firstBox(window: Window, host: Element): Element | undefined {
  return boxAt(window, host, window.innerWidth * 0.4, window.innerHeight * 0.5);
}

/** The box that a key leads to; undefined where there is none. */
export function stepFrom(element: Element, step: PointStep): Element | undefined {
  if (step === 'out') return outOf(element);
  if (step === 'in') return [...innermost(element).children].find(isShown);
  for (let box: Element | null = element; box; box = box.parentElement) {
    let next = step === 'next' ? box.nextElementSibling : box.previousElementSibling;
    while (next && !isShown(next)) next = step === 'next' ? next.nextElementSibling : next.previousElementSibling;
    if (next) return innermost(next);
  }
  return undefined;
}

/** The nearest box around that is larger: boxes that look the same are one frame, and one step. */
function outOf(element: Element): Element | undefined {
  let box = element.parentElement;
  while (box && isSameSize(box, element)) box = box.parentElement;
  return box && box !== element.ownerDocument.body && box !== element.ownerDocument.documentElement ? box : undefined;
}

/** The innermost of boxes that lie one within another and look the same. */
function innermost(element: Element): Element {
  let box = element;
  for (let step = 0; step < mostSteps; step++) {
    const { firstElementChild } = box;
    if (!firstElementChild || box.childElementCount > 1 || !isSameSize(firstElementChild, box)) break;
    box = firstElementChild;
  }
  return box;
}

function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
}

function isSameSize(a: Element, b: Element): boolean {
  const [one, other] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
  return Math.abs(one.width - other.width) < 2 && Math.abs(one.height - other.height) < 2;
}
