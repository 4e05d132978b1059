import { commentElementFrom, commentSigns, firstCommentIn, isInText, isPost } from './find-comments.ts';
import { cleanUrl, type LinkFacts, profileUrlOf, readLink } from './read-link.ts';
import { lineOf, readText } from './read-text.ts';
import type { Scene } from './scene.ts';
import { anyOf } from './site-data.ts';

/** The post that comments stand under. */
export interface Post {
  url: string | undefined;
  link: LinkFacts | undefined;
  text: string | undefined;
  author: { name: string; url: string; link: LinkFacts } | undefined;
}

const mostLooked = 1500;

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
  const head = headOf(box, scene);
  const link = readPostLink(head, scene);
  const author = readPostAuthor(head, scene);
  const text = readPostText(head, scene);
  const beside = author === undefined ? readPostBeside(box, scene) : undefined;
  return {
    link,
    url: link && cleanUrl(link.url, scene.data),
    text: text ?? beside?.text,
    author: author ?? beside?.author,
  };
}

/**
 * The post that a viewer shows beside the column, or behind the dialog, with its comments. Undefined where several accounts
 * have a heading there: the viewer holds the next ones ready, and nothing tells which of them is in front.
 */
function readPostBeside(column: Element, scene: Scene): Pick<Post, 'text' | 'author'> | undefined {
  const { data, document } = scene;
  const dialog = column.closest(anyOf(data.dialog));
  const isColumn = !dialog && data.viewer.length > 0 && column.matches(anyOf(data.viewer));
  if (!isColumn && !(dialog === column && isBehindComments(scene))) return undefined;
  const heads = [...document.querySelectorAll(anyOf(data.main))].flatMap((main) => headOf(main, scene));
  const shown = heads.filter((element) => !column.contains(element) && !isCopy(element, scene));
  const accounts = matching(shown, anyOf(data.postAuthor)).flatMap((link) => firstAccount([link], scene) ?? []);
  if (new Set(accounts.map(({ url }) => url)).size !== 1) return undefined;
  return { text: readPostText(shown, scene), author: accounts[0] };
}

function isBehindComments({ data, url }: Scene): boolean {
  const address = url.pathname + url.search;
  return data.surfaces.find(({ pattern }) => pattern.test(address))?.isBehindComments === true;
}

/** The elements above a post's first comment. Never looks over the comments, however many they are. */
function headOf(box: Element, scene: Scene): Element[] {
  const first = firstCommentIn(box, scene);
  const head: Element[] = [];
  const walker = scene.document.createTreeWalker(box, 1);
  while (head.length < mostLooked && walker.nextNode()) {
    const element = walker.currentNode as Element;
    if (element === first) break;
    head.push(element);
  }
  return head;
}

function matching(head: Element[], selector: string): Element[] {
  return head.filter((element) => element.matches(selector));
}

function readPostLink(head: Element[], scene: Scene): LinkFacts | undefined {
  const { data } = scene;
  for (const link of matching(head, anyOf(data.link))) {
    const facts = readLink(link.getAttribute('href') ?? '', scene.url.href, data);
    if (facts?.kind !== 'post' || facts.commentId || !facts.post) continue;
    if (isInText(link, scene)) continue;
    return facts;
  }
  return undefined;
}

function readPostText(head: Element[], scene: Scene): string | undefined {
  const { data } = scene;
  for (const answer of data.postText) {
    const text = firstText(matching(head, answer.selector), scene);
    if (text !== undefined) return text;
  }
  return longestBlock(matching(head, anyOf(data.textBlock)), scene);
}

function firstText(nodes: Element[], scene: Scene): string | undefined {
  for (const node of nodes) {
    if (isCopy(node, scene)) continue;
    const text = readText(node, scene.data);
    // What stands over the comments is a heading of the platform's own.
    if (text !== '' && !scene.words.is('mark', text)) return text;
  }
  return undefined;
}

function isCopy(node: Element, { data }: Scene): boolean {
  return data.copy.length > 0 && node.closest(anyOf(data.copy)) !== null;
}

function longestBlock(blocks: Element[], scene: Scene): string | undefined {
  const { data } = scene;
  const headings = anyOf(data.heading);
  const controls = `${anyOf(data.link)},${anyOf(data.button)},${headings}`;
  let longest = '';
  for (const block of blocks) {
    if (block.closest(controls) || block.querySelector(headings) || isCopy(block, scene)) continue;
    const profile = block.querySelector(anyOf(data.link));
    const text = readText(block, data);
    if (profile && lineOf(profile) === text) continue;
    if (text.length > longest.length) longest = text;
  }
  return longest === '' ? undefined : longest;
}

function readPostAuthor(head: Element[], scene: Scene): Post['author'] {
  const { data } = scene;
  const aside = anyOf(data.aside);
  for (const answer of data.postAuthor) {
    const links = matching(head, answer.selector);
    const author = firstAccount(aside === '' ? links : links.filter((link) => !link.closest(aside)), scene);
    if (author) return author;
  }
  return undefined;
}

function firstAccount(links: Element[], scene: Scene): Post['author'] {
  for (const element of links) {
    const link = readLink(element.getAttribute('href') ?? '', scene.url.href, scene.data);
    if (link?.kind !== 'profile' || link.commentId) continue;
    const name = lineOf(element);
    if (name !== '') return { name, url: profileUrlOf(link, scene.data), link };
  }
  return undefined;
}
