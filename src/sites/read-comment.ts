import type { ChannelIdentity, Comment } from '../shared/reading.ts';
import { type CommentParts, closestWithin, gatherParts } from './comment-parts.ts';
import { isInText } from './find-comments.ts';
import { readAttachments } from './read-attachments.ts';
import { type Author, readAuthor } from './read-author.ts';
import { readCommentText } from './read-comment-text.ts';
import { readHidden } from './read-hidden.ts';
import {
  cleanUrl,
  isSameAccount,
  type LinkFacts,
  outgoingUrl,
  postUrlOf,
  readCommentNumber,
  readLink,
} from './read-link.ts';
import { readPostedAt } from './read-posted-at.ts';
import { lineOf } from './read-text.ts';
import type { Scene } from './scene.ts';
import { anyOf, attributeOf } from './site-data.ts';

/** What a comment's surroundings tell of it. */
export interface CommentContext {
  postUrl: string | undefined;
  postText: string | undefined;
  channel: ChannelIdentity | undefined;
}

/** The link that carries the comment's own number and address. */
export interface Anchor {
  link: Element;
  facts: LinkFacts;
  answer: string;
}

/**
 * All facts of one comment; undefined where the element holds none, that is, where nothing tells its number.
 * @param element as `eachCommentElement` gives it
 */
export function readComment(element: Element, scene: Scene, context: CommentContext): Comment | undefined {
  const { data } = scene;
  const parts = gatherParts(element, data);
  if (parts.isCut) scene.hasFailed = true;
  const author = readAuthor(parts, element, scene);
  const anchor = findAnchor(parts, author, element, scene);
  const found: Record<string, string> = {};
  const id = readId(anchor, author, element, scene, found);
  // A wrapper with a number and nobody in it: a comment that is gone, or one that is still to come.
  if (id === undefined || (!author && !anchor)) return undefined;
  const text = readCommentText(parts, element, scene, author, anchor);
  const parentId = readParent(anchor, element, id, scene, found);
  const postedAt = readPostedAt(parts, anchor, element, scene);
  const note = (fact: string, answer: string | undefined) => {
    if (answer !== undefined) found[fact] = answer;
  };
  note('author', author?.answer);
  note('authorUrl', author?.url === undefined ? undefined : author.answer);
  note('text', text.answer);
  note('permalink', anchor?.answer);
  note('postedAt', postedAt?.answer);
  const hidden = readHidden(parts, element, text.blocks, scene);
  const own = readOwn(parts, author, context.channel, scene);
  return {
    id,
    kind: parentId === undefined ? 'comment' : 'reply',
    ...(own === undefined ? {} : { own }),
    ...(hidden === undefined ? {} : { hidden }),
    author: author?.name,
    authorUrl: author?.url,
    text: text.text,
    truncated: text.truncated,
    permalink: anchor && cleanUrl(anchor.facts.url, data),
    parentId,
    postUrl: anchor ? postUrlOf(anchor.facts.url, data) : context.postUrl,
    postText: context.postText,
    postedAt: postedAt?.value,
    attachments: readAttachments(parts, element, scene, author, text.blocks),
    links: readLinks(parts, scene),
    found,
  };
}

/** The time link: names the comment, leads to a post, and stands in no text, where somebody may have pasted one. */
function findAnchor(
  parts: CommentParts,
  author: Author | undefined,
  element: Element,
  scene: Scene,
): Anchor | undefined {
  const { data } = scene;
  const selector = anyOf(data.commentLink);
  const candidates: Anchor[] = [];
  const pasted: Anchor[] = [];
  for (const link of parts.links) {
    if (!link.matches(selector)) continue;
    const facts = readLink(link.getAttribute('href') ?? '', scene.url.href, data);
    if (!facts?.commentId || facts.kind === 'profile') continue;
    const answer = data.permalink.find((one) => (!one.shape || one.shape === facts.kind) && link.matches(one.selector));
    if (!answer) continue;
    const isPasted = closestWithin(link, anyOf(data.textBlock), element) !== undefined && isInText(link, scene);
    (isPasted ? pasted : candidates).push({ link, facts, answer: answer.name });
  }
  const packedId = author?.link?.isBareId === false ? author.link.commentId : undefined;
  const isNamed = ({ facts }: Anchor) => packedId !== undefined && facts.commentId === packedId;
  return candidates.find(isNamed) ?? candidates[0] ?? pasted.find(isNamed);
}

function readId(
  anchor: Anchor | undefined,
  author: Author | undefined,
  element: Element,
  scene: Scene,
  found: Record<string, string>,
): string | undefined {
  if (anchor?.facts.commentId) {
    found.id = anchor.answer;
    return anchor.facts.commentId;
  }
  const wrapper = scene.data.idAttribute.length > 0 ? element.closest(anyOf(scene.data.idAttribute)) : null;
  const number = wrapper?.getAttribute(attributeOf(scene.data.idAttribute[0])) ?? '';
  if (wrapper && readCommentNumber(number) && ownsWrapper(element, wrapper, scene)) {
    found.id = 'data-commentid';
    return readCommentNumber(number)?.id;
  }
  if (author?.link?.commentId) {
    found.id = author.answer;
    return author.link.commentId;
  }
  return undefined;
}

/** Whether the wrapper's number is this comment's, and not that of one above it. */
function ownsWrapper(element: Element, wrapper: Element, scene: Scene): boolean {
  if (wrapper === element) return true;
  const [first] = scene.data.commentElement;
  return first !== undefined && wrapper.querySelector(first.selector) === element;
}

function readParent(
  anchor: Anchor | undefined,
  element: Element,
  id: string,
  scene: Scene,
  found: Record<string, string>,
): string | undefined {
  if (anchor) {
    const named = anchor.facts.parentId;
    if (!named || named === id) return undefined;
    found.parentId = anchor.answer;
    return named;
  }
  const selector = anyOf(scene.data.idAttribute);
  if (selector === '') return undefined;
  const wrapper = element.closest(selector);
  const above = wrapper?.parentElement?.closest(selector)?.getAttribute(attributeOf(scene.data.idAttribute[0])) ?? '';
  const parent = readCommentNumber(above)?.id;
  if (parent === undefined || parent === id) return undefined;
  found.parentId = 'data-commentid-above';
  return parent;
}

/** Own where the account is the channel's, or where the page marks the writer as the post's author or lets you edit it. */
function readOwn(
  parts: CommentParts,
  author: Author | undefined,
  channel: ChannelIdentity | undefined,
  scene: Scene,
): boolean | undefined {
  const same = author?.link && channel ? isSameAccount(author.link, channel) : undefined;
  // A page may go by two numbers: its name, and what only its own comments have, tell more than they do.
  if (same === false && channel?.name !== undefined && author?.name === channel.name && isMarkedOwn(parts, scene)) {
    return true;
  }
  if (same !== undefined) return same;
  // One is linked by number, the other by name: they may still be one. Another name is another account.
  if (!channel?.name || author?.name === undefined) return undefined;
  // Who writes there under the very name that you write under is you.
  if (isElsewhere(author)) return author.name === channel.name ? true : undefined;
  if (author.name !== channel.name) return false;
  return isMarkedOwn(parts, scene) ? true : undefined;
}

/** Whether the page marks the writer as the post's author, or lets you edit what is written. */
function isMarkedOwn(parts: CommentParts, { data, words }: Scene): boolean {
  if (data.ownBadge.length === 0) return false;
  return parts.buttons.some(
    (button) =>
      words.is('author-badge', lineOf(button)) || words.is('own-menu', button.getAttribute('aria-label') ?? ''),
  );
}

/** An account on the sister platform, which goes by another name there. */
function isElsewhere(author: Author): boolean {
  return author.link !== undefined && !/(?:^|\.)facebook\.com$/.test(author.link.url.hostname);
}

/** Outgoing links, each once, in the order they stand. */
function readLinks(parts: CommentParts, scene: Scene): string[] {
  const links = new Set<string>();
  for (const link of parts.links) {
    const url = outgoingUrl(link.getAttribute('href') ?? '', scene.url.href, scene.data);
    if (url !== undefined) links.add(url);
  }
  return [...links];
}
