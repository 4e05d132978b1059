import { isBefore } from '../shared/is-before.ts';
import type { CommentParts } from './comment-parts.ts';
import type { Author } from './read-author.ts';
import type { Anchor } from './read-comment.ts';
import { lineOf, readText } from './read-text.ts';
import type { Scene } from './scene.ts';
import { anyOf } from './site-data.ts';

const mostBeside = 4;

/**
 * The words of a comment where no block but the name's says that it is text: all that is no name, time, link with a picture
 * or button.
 * @param isAside whether words are the platform's own, where no element is known to be a comment
 */
export function readLooseText(
  parts: CommentParts,
  element: Element,
  scene: Scene,
  author: Author | undefined,
  anchor: Anchor | undefined,
  isAside: (words: string) => boolean,
): string | undefined {
  const { data } = scene;
  const isAsideBlock = (block: Element) =>
    data.nestedComment.length === 0 && (block.textContent ?? '').length < 80 && isAside(lineOf(block));
  const controls = `${anyOf(data.link)},${anyOf(data.button)}`;
  const hasBlock = parts.blocks.some(
    (block) => !block.closest(controls) && !block.contains(author?.element ?? null) && !isAsideBlock(block),
  );
  if (!author || !anchor || hasBlock || hasPicture(parts, author, scene)) return undefined;
  const nested = anyOf(data.nestedComment);
  const isNoText = (child: Element): boolean =>
    child === author.element ||
    child === anchor.link ||
    isAsideBlock(child) ||
    (!child.contains(author.element) && isBefore(child, author.element)) ||
    (nested !== '' && child.matches(nested)) ||
    (child.matches(anyOf(data.link)) && child.querySelector(anyOf(data.picture)) !== null);
  const text = readText(element, data, isNoText);
  return /^[·•\s]*$/.test(text) ? undefined : text;
}

/** Whether a picture stands after the name, that is, no face. */
export function hasPicture(parts: CommentParts, author: Author | undefined, { data }: Scene): boolean {
  return parts.media.some(
    (node) => !node.closest(anyOf(data.link)) && (author === undefined || isBefore(author.element, node)),
  );
}

/**
 * The block after a comment whose boxes have fallen away, so that its text stands beside name and time and not within
 * the same box. Such a box has no face in it.
 */
export function textBlockBeside(element: Element, scene: Scene): Element | undefined {
  const { data } = scene;
  if (data.nestedComment.length > 0 || element.querySelector(anyOf(data.picture))) return undefined;
  const others = `${anyOf(data.commentLink)},${anyOf(data.time)},${anyOf(data.beyondComment)}`;
  let beside = element.nextElementSibling;
  for (let step = 0; beside && step < mostBeside; step++, beside = beside.nextElementSibling) {
    if (beside.matches(others) || beside.querySelector(others) || beside.querySelector(anyOf(data.picture)))
      return undefined;
    const block = beside.matches(anyOf(data.textBlock)) ? beside : beside.querySelector(anyOf(data.textBlock));
    if (block && !block.closest(`${anyOf(data.link)},${anyOf(data.button)}`)) return block;
  }
  return undefined;
}
