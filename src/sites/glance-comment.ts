import type { Comment } from '../shared/reading.ts';
import type { Glance } from './glance.ts';
import { findByShape, type Shape, shapeOf } from './known-shape.ts';
import { isDigits, numberIn, QuickGlance, type Writer, writerOf } from './quick-glance.ts';
import { isLabel } from './read-comment-text.ts';
import { readShownTime } from './read-shown-time.ts';
import { lineOf, readText, trimAscii } from './read-text.ts';
import type { Scene } from './scene.ts';
import { anyOf } from './site-data.ts';

type Instants = { from: string; to: string } | undefined;

/** What holds for all comments of one writer, and for all that show the same time; for as long as one clock is used. */
export interface GlanceMemory {
  writers: Map<string, Writer>;
  times: Map<string, Instants>;
  /** What stands before and after the number in a permalink, by what does in the page's link. */
  permalinks: Map<string, string[]>;
  /** How comments were built that were glanced at; the one that was met last stands first. */
  shapes: Shape[];
  /** How often a new shape may still be learnt. */
  lessons: number;
}

/** What glances at one page share. */
export interface GlanceContext {
  scene: Scene;
  memory: GlanceMemory;
  /** Reads a comment in full. */
  read: (element: Element) => Comment | undefined;
}

/** So many shapes are tried, and so many learnt: where every comment is built in a way of its own, none helps. */
const mostShapes = 4;
const mostLessons = 40;
/** A comment's number in base64, as the platform's own link to the writer names it: "comment:" packed. */
const packedComment = 'comment_id=Y29tbWVudDo';
const mostLinks = 12;
const mostSteps = 16;

/**
 * The same id, text and time that `readComment` gives, for a twentieth of the time, where a comment looks as most do: one
 * block of text with a language between the writer's link and the time's. Undefined for every other comment: that one is
 * to be read in full.
 * @param added what it was found in, with nothing else in it: others like it are then glanced at by its shape
 */
export function glanceComment(element: Element, context: GlanceContext, added?: Element): Glance | undefined {
  const { scene, memory } = context;
  const { data } = scene;
  if (data.nestedComment.length === 0 || data.time.length > 0) return undefined;
  const links = element.getElementsByTagName('a');
  let id: string | undefined;
  let writer: Element | undefined;
  let time: Element | undefined;
  for (let at = 0; ; at += 1) {
    const link = links[at];
    if (!link) break;
    if (at === mostLinks) return undefined;
    if (link.getAttribute('aria-hidden') === 'true') {
      // What begins with anything but the writer may be a post.
      if (at === 0 && !link.matches(anyOf(data.commentLink))) return undefined;
      continue;
    }
    const number = numberIn(link.getAttribute('href') ?? '');
    if (number === undefined) {
      if (at === 0) return undefined;
      continue;
    }
    if (isDigits(number)) {
      if (time || !link.closest('li')) return undefined;
      time = link;
      id = number;
    } else if (link.textContent !== '') {
      if (time || writer) return undefined;
      writer = link;
    }
  }
  if (id === undefined || !writer || !time || time.hasAttribute('aria-label') || time.hasAttribute('title')) {
    return undefined;
  }
  if (time.closest(data.commentElement[0]?.selector ?? '*') !== element) return undefined;
  const block = blockBetween(element, writer, time);
  const text = block && textOf(block, scene);
  if (!block || text === undefined) return undefined;
  if (added && memory.lessons > 0) {
    memory.lessons -= 1;
    const shape = shapeOf(added, { element, writer, block, time });
    if (shape) memory.shapes = [shape, ...memory.shapes.slice(0, mostShapes - 1)];
  }
  const who = writerOf(writer, writer.getAttribute('href') ?? '', memory.writers);
  return new QuickGlance(id, text, element, who, time, timeOf(time, scene, memory), context);
}

/** The same for what was added, where it is nothing but a comment that is built like one that was glanced at before. */
export function glanceByShape(
  added: Element,
  context: GlanceContext,
): { element: Element; glance: Glance } | undefined {
  const { scene, memory } = context;
  for (const shape of memory.shapes) {
    const found = findByShape(added, shape);
    if (!found) continue;
    const { element, writer, block, time } = found;
    const address = writer.getAttribute('href') ?? '';
    const id = numberIn(time.getAttribute('href') ?? '');
    if (!address.includes(packedComment) || id === undefined || !isDigits(id)) return undefined;
    const text = textOf(block, scene);
    if (text === undefined) return undefined;
    const who = writerOf(writer, address, memory.writers);
    const glance = new QuickGlance(id, text, element, who, time, timeOf(time, scene, memory), context);
    return { element, glance };
  }
  return undefined;
}

/** An empty memory. */
export function emptyMemory(): GlanceMemory {
  return { writers: new Map(), times: new Map(), permalinks: new Map(), shapes: [], lessons: mostLessons };
}

function blockBetween(element: Element, writer: Element, time: Element): Element | undefined {
  const block = blockAfter(writer, element);
  return block && isOnlyBlock(block, time, element) ? block : undefined;
}

/** What a block says; undefined where it has a control in it, or is a label. */
function textOf(block: Element, scene: Scene): string | undefined {
  const plain = plainText(block);
  if (plain === undefined && block.querySelector(anyOf(scene.data.button))) return undefined;
  const text = plain ?? readText(block, scene.data);
  return text === '' || isLabel(text, scene) ? undefined : text;
}

/** The first block with a language after the writer's link, with no link or control on the way. */
function blockAfter(writer: Element, element: Element): Element | undefined {
  let box: Element = writer;
  let isInside = false;
  for (let step = 0; step < mostSteps; step += 1) {
    const inner: Element | null = isInside ? box.firstElementChild : null;
    let next = inner ?? box.nextElementSibling;
    while (!next) {
      const parent: Element | null = box.parentElement;
      if (!parent || parent === element || parent.hasAttribute('role')) return undefined;
      box = parent;
      next = box.nextElementSibling;
    }
    if (next.hasAttribute('lang')) return next;
    if (next.hasAttribute('role') || next.localName === 'a' || next.localName === 'button') return undefined;
    box = next;
    isInside = true;
  }
  return undefined;
}

/** True where no other block with a language stands between this one and the end of the row with the time. */
function isOnlyBlock(block: Element, time: Element, element: Element): boolean {
  let box: Element = block;
  for (let step = 0; step < mostSteps; step += 1) {
    for (let next = box.nextElementSibling; next; next = next.nextElementSibling) {
      if (next.hasAttribute('lang') || next.querySelector('[lang]')) return false;
      if (next.contains(time)) return true;
    }
    const parent: Element | null = box.parentElement;
    if (!parent || parent === element) return false;
    box = parent;
  }
  return false;
}

/** The text of boxes one within another with one piece of text in the innermost; undefined for anything richer. */
function plainText(block: Element): string | undefined {
  let node: Node | null = block.firstChild;
  for (let step = 0; node && step < mostSteps; step += 1) {
    if (node.nextSibling) return undefined;
    if (node.nodeType === 3) return trimAscii(node.nodeValue ?? '');
    if (node.nodeType !== 1) return undefined;
    const { localName } = node as Element;
    if ((localName !== 'div' && localName !== 'span') || (node as Element).hasAttribute('role')) return undefined;
    node = node.firstChild;
  }
  return undefined;
}

function timeOf(link: Element, scene: Scene, memory: GlanceMemory): Instants {
  const shown = link.firstElementChild ? lineOf(link) : (link.textContent ?? '');
  const known = memory.times.get(shown);
  if (known || memory.times.has(shown)) return known;
  const read = readShownTime(shown, scene.now);
  const instants = read && { from: read.from, to: read.to };
  memory.times.set(shown, instants);
  return instants;
}
