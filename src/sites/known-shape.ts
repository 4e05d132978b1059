/** How a comment is built that was looked at closely: the way from what was added to the box with its text and its time. */
export interface Shape {
  /** How many boxes the comment's element lies within what was added, each with nothing else in it. */
  depth: number;
  /** From the comment's element on: which child, and of how many. */
  toFork: readonly { at: number; of: number }[];
}

/** The parts of a comment that is built like one before it. */
export interface ShapedParts {
  element: Element;
  writer: Element;
  block: Element;
  time: Element;
}

const parts = 'a:not([aria-hidden="true"]),[lang]';
const ofTime = 'li a:not([aria-label],[title])';
const controls = '[role],a,button';
const mostDepth = 4;
const mostSteps = 6;

/**
 * Finds the parts of one comment in what was added, where it is built as the shape says and nothing in it can be taken for
 * anything else: a link, which is the writer's, one block with a language outside of controls, and the link of the time, in
 * this order and no others. Asks as little as can be: each element that the browser hands over costs.
 */
export function findByShape(added: Element, { depth, toFork }: Shape): ShapedParts | undefined {
  let element = added;
  for (let step = 0; step < depth; step += 1) {
    const inner = element.firstElementChild;
    if (!inner || inner.nextElementSibling) return undefined;
    element = inner;
  }
  if (element.getAttribute('role') !== 'article') return undefined;
  let fork = element;
  for (const { at, of } of toFork) {
    const next = fork.childElementCount === of ? childAt(fork, at, of) : null;
    if (!next) return undefined;
    fork = next;
  }
  const found = fork.querySelectorAll(parts);
  if (found.length !== 3) return undefined;
  const [writer, block, time] = [found[0], found[1], found[2]];
  if (!writer || !time?.matches(ofTime)) return undefined;
  return block?.closest(controls) === element ? { element, writer, block, time } : undefined;
}

/**
 * The shape of a comment whose parts are known; undefined where it could not be found by it.
 * @param added what was added to the page: the comment's element, or boxes with nothing else in them
 */
export function shapeOf(added: Element, { element, writer, block, time }: ShapedParts): Shape | undefined {
  let depth = 0;
  for (let box: Element | null = element; box !== added; box = box.parentElement) {
    if (!box || depth === mostDepth) return undefined;
    depth += 1;
  }
  const toFork: { at: number; of: number }[] = [];
  let fork = element;
  for (let step = 0; step < mostSteps; step += 1) {
    const children = [...fork.children];
    const at = children.findIndex((child) => child.contains(writer) && child.contains(time));
    const next = children[at];
    if (!next) break;
    toFork.push({ at, of: children.length });
    fork = next;
  }
  const shape = { depth, toFork };
  const again = findByShape(added, shape);
  const isSame = again?.element === element && again.block === block && again.time === time && again.writer === writer;
  return isSame ? shape : undefined;
}

function childAt(box: Element, at: number, of: number): Element | null {
  if (at === of - 1) return box.lastElementChild;
  let child = box.firstElementChild;
  for (let step = 0; child && step < at; step += 1) child = child.nextElementSibling;
  return child;
}
