import { isBefore } from '../shared/is-before.ts';
import { type CommentParts, closestWithin, outermost } from './comment-parts.ts';
import { readAttachments } from './read-attachments.ts';
import type { Author } from './read-author.ts';
import type { Anchor } from './read-comment.ts';
import { hasPicture, readLooseText, textBlockBeside } from './read-loose-text.ts';
import { readText } from './read-text.ts';
import type { Scene } from './scene.ts';
import { type Answer, anyOf } from './site-data.ts';

/** What a comment says. */
export interface CommentText {
  text: string;
  truncated: boolean;
  /** The elements it stood in. */
  blocks: Element[];
  answer: string | undefined;
}

/** The comment's words: the block that carries a language, else the longest block that is no name, link or button. */
export function readCommentText(
  parts: CommentParts,
  element: Element,
  scene: Scene,
  author: Author | undefined,
  anchor: Anchor | undefined,
): CommentText {
  const nested = anyOf(scene.data.nestedComment);
  const skip = nested === '' ? undefined : (child: Element) => child.matches(nested);
  let isCutOff = false;
  const onCut = () => {
    isCutOff = true;
    scene.hasFailed = true;
  };
  let mark: CommentText | undefined;
  for (const answer of scene.data.text) {
    const blocks = candidates(answer, parts, element, scene, author, anchor);
    const groups = groupByParent(blocks, element)
      .map((group) => saidIn(group, (block) => readText(block, scene.data, skip, onCut), scene))
      .filter(({ text }) => text !== '' && (answer.isSure || !isLabel(text, scene)));
    const unmarked = groups.filter(({ text }) => answer.isSure || !scene.words.is('mark', text));
    // "Edited" may be all that somebody wrote; beside a picture it is the page's own word.
    const isMark = () =>
      hasPicture(parts, author, scene) || readAttachments(parts, element, scene, author, []).length > 0;
    const likely = unmarked.length > 0 || groups.length === 0 || isMark() ? unmarked : groups;
    const best = answer.place ? longest(likely) : likely[0];
    const found = best && { ...best, truncated: isCutOff || isCut(parts, best.blocks, scene), answer: answer.name };
    if (found && (unmarked.length > 0 || nested !== '')) return found;
    mark ??= found;
  }
  const beside = textBlockBeside(element, scene);
  const text = beside ? readText(beside, scene.data, skip, onCut) : '';
  if (beside && text !== '' && !isLabel(text, scene)) {
    return { text, truncated: isCutOff, blocks: [beside], answer: 'text-beside' };
  }
  const loose = readLooseText(parts, element, scene, author, anchor, (words) => isAside(words, scene));
  if (loose !== undefined) return { text: loose, truncated: isCut(parts, [], scene), blocks: [], answer: 'loose-text' };
  return mark ?? { text: '', truncated: false, blocks: [], answer: undefined };
}

/** What the blocks of one row say. A row of buttons says nothing; a label in a box of its own is not the writer's. */
function saidIn(group: Element[], read: (block: Element) => string, scene: Scene): { blocks: Element[]; text: string } {
  const lines = group.map((block) => ({ block, text: read(block) })).filter(({ text }) => text !== '');
  // Where no element is known to be a comment, a text is one block, and its paragraphs are breaks within it.
  const hasParagraphs = scene.data.nestedComment.length > 0;
  const isParagraph = (line: Element) =>
    hasParagraphs && lines.some(({ block }) => block !== line && block.parentElement === line.parentElement);
  const said =
    lines.length > 1 ? lines.filter(({ block, text }) => isParagraph(block) || !isAside(text, scene)) : lines;
  return { blocks: said.map(({ block }) => block), text: said.map(({ text }) => text).join('\n') };
}

function isAside(text: string, scene: Scene): boolean {
  return isLabel(text, scene) || scene.words.is('mark', text) || /^[·•\s]+$/.test(text);
}

function candidates(
  answer: Answer,
  parts: CommentParts,
  element: Element,
  scene: Scene,
  author: Author | undefined,
  anchor: Anchor | undefined,
): Element[] {
  const { data } = scene;
  const fixed = [author?.element, anchor?.link].filter((one) => one !== undefined);
  const controls = [anyOf(data.link), anyOf(data.button)].join(',');
  const blocks = parts.blocks.filter(
    (block) =>
      block.matches(answer.selector) &&
      !fixed.some((one) => one === block || block.contains(one)) &&
      !closestWithin(block, controls, element) &&
      !(author && !isBefore(author.element, block)) &&
      !(answer.place === 'between-author-and-time' && anchor && isBefore(anchor.link, block)),
  );
  // What stands in one block with the name or the time is a mark beside them: edited, pinned.
  const heads = parts.blocks.filter((block) => fixed.some((one) => block.contains(one)));
  const free = blocks.filter((block) => !heads.some((head) => head !== block && head.contains(block)));
  return outermost(free.length > 0 ? free : blocks);
}

/** Paragraphs that stand side by side are one text, also where each has a box of its own around it. */
function groupByParent(blocks: Element[], element: Element): Element[][] {
  const rowOf = (block: Element) => {
    let row = block.parentElement;
    while (row && row !== element && row.children.length === 1) row = row.parentElement;
    return row;
  };
  const groups: Element[][] = [];
  let last: Element | null = null;
  for (const block of blocks) {
    const row = rowOf(block);
    if (row !== null && row === last) groups.at(-1)?.push(block);
    else groups.push([block]);
    last = row;
  }
  return groups;
}

function longest<T extends { text: string }>(groups: T[]): T | undefined {
  return groups.reduce<T | undefined>(
    (best, group) => (best && best.text.length >= group.text.length ? best : group),
    undefined,
  );
}

const labels = ['author-badge', 'count', 'see-translation', 'hidden-mark'] as const;

/** Words of the platform that stand beside a text: a badge, a count, an offer to translate. */
export function isLabel(text: string, scene: Scene): boolean {
  return text.length < 80 && scene.words.isOneOf(labels, text);
}

/** A button within the text cuts it off, whatever its language, unless it is known to do something else. */
function isCut(parts: CommentParts, blocks: Element[], scene: Scene): boolean {
  return parts.buttons.some((button, at) => {
    const label = parts.labels[at] ?? '';
    if (scene.words.is('see-more', label)) return true;
    const isOther = scene.words.is('see-translation', label) || scene.words.is('see-less', label);
    return label !== '' && blocks.some((block) => block.contains(button)) && !isOther;
  });
}
