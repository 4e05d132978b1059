import { commentElementFrom, commentSigns, firstCommentIn, isInText, isPost } from './find-comments.ts';
import { cleanUrl, type LinkFacts, profileUrlOf, readLink } from './read-link.ts';
import { lineOf, readText } from './read-text.ts';
import type { Scene } from './scene.ts';
import { type Answer, anyOf } from './site-data.ts';

/** The post that comments stand under. */
export interface Post {
  url: string | undefined;
  link: LinkFacts | undefined;
  text: string | undefined;
  author: { name: string; url: string; link: LinkFacts } | undefined;
}

const preceding = 2;
const mostLooked = 80;

/** The box of the post that an element stands in: the nearest that is a post, dialog or column and no comment. */
export function postBoxOf(element: Element, scene: Scene): Element | undefined {
  const selector = anyOf(scene.data.postContainer);
  let box = element.parentElement?.closest(selector);
  while (box && isCommentBox(box, scene)) box = box.parentElement?.closest(selector);
  return box ?? undefined;
}

function isCommentBox(box: Element, scene: Scene): boolean {
  const { data } = scene;
  if (data.nestedComment.length === 0 || !box.matches(anyOf(data.nestedComment)) || isPost(box, scene)) return false;
  const sign = box.querySelector(commentSigns(scene));
  return sign === null ? box.closest(anyOf(data.idAttribute)) !== null : commentElementFrom(sign, scene) === box;
}

/** What the head of a post says, above its comments. */
export function readPost(box: Element, scene: Scene): Post {
  const first = firstCommentIn(box, scene);
  const isAbove = (node: Element) => !first || (first.compareDocumentPosition(node) & preceding) !== 0;
  const link = readPostLink(box, scene, isAbove);
  return {
    link,
    url: link && cleanUrl(link.url, scene.data),
    text: readPostText(box, scene, isAbove),
    author: readPostAuthor(box, scene, isAbove),
  };
}

function above(box: Element, selector: string, isAbove: (node: Element) => boolean): Element[] {
  const found: Element[] = [];
  const nodes = box.querySelectorAll(selector);
  for (let at = 0; at < nodes.length && found.length < mostLooked; at++) {
    const node = nodes[at];
    if (!node || !isAbove(node)) break;
    found.push(node);
  }
  return found;
}

function readPostLink(box: Element, scene: Scene, isAbove: (node: Element) => boolean): LinkFacts | undefined {
  const { data } = scene;
  for (const link of above(box, anyOf(data.link), isAbove)) {
    const facts = readLink(link.getAttribute('href') ?? '', scene.url.href, data);
    if (facts?.kind !== 'post' || facts.commentId || !facts.post) continue;
    if (isInText(link, scene)) continue;
    return facts;
  }
  return undefined;
}

function readPostText(box: Element, scene: Scene, isAbove: (node: Element) => boolean): string | undefined {
  const { data } = scene;
  for (const answer of data.postText) {
    const text = firstText(above(box, answer.selector, isAbove), scene);
    if (text !== undefined) return text;
  }
  return longestBlock(above(box, anyOf(data.textBlock), isAbove), scene);
}

function firstText(nodes: Element[], scene: Scene): string | undefined {
  for (const node of nodes) {
    if (node.closest('[aria-hidden="true"]')) continue;
    const text = readText(node, scene.data);
    if (text !== '') return text;
  }
  return undefined;
}

function longestBlock(blocks: Element[], scene: Scene): string | undefined {
  const { data } = scene;
  const controls = `${anyOf(data.link)},${anyOf(data.button)},h1,h2,h3,h4,header,nav`;
  let longest = '';
  for (const block of blocks) {
    if (block.closest(controls) || block.querySelector('h1,h2,h3,h4') || block.closest('[aria-hidden="true"]'))
      continue;
    const profile = block.querySelector(anyOf(data.link));
    const text = readText(block, data);
    if (profile && lineOf(profile) === text) continue;
    if (text.length > longest.length) longest = text;
  }
  return longest === '' ? undefined : longest;
}

function readPostAuthor(box: Element, scene: Scene, isAbove: (node: Element) => boolean): Post['author'] {
  const { data } = scene;
  for (const answer of data.postAuthor) {
    const author = firstAccount(above(box, answer.selector, isAbove), answer, scene);
    if (author) return author;
  }
  return undefined;
}

function firstAccount(links: Element[], _answer: Answer, scene: Scene): Post['author'] {
  for (const element of links) {
    const link = readLink(element.getAttribute('href') ?? '', scene.url.href, scene.data);
    if (link?.kind !== 'profile' || link.commentId) continue;
    const name = lineOf(element);
    if (name !== '') return { name, url: profileUrlOf(link, scene.data), link };
  }
  return undefined;
}
