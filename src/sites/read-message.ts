import type { Comment } from '../shared/reading.ts';
import { outgoingUrl, profileUrlOf, readLink, toUrl } from './read-link.ts';
import { readExactTime } from './read-shown-time.ts';
import { lineOf, readText, trimAscii } from './read-text.ts';
import type { Scene } from './scene.ts';
import { anyOf, attributeOf } from './site-data.ts';

const mostSteps = 30;

/** Who one writes with, as the head of the thread says. */
export interface Contact {
  name: string | undefined;
  url: string | undefined;
}

/** The message elements at or under `root`, each once. */
export function messageElementsIn(root: Element, scene: Scene, isInFront: (element: Element) => boolean): Element[] {
  const selector = anyOf(scene.data.message);
  if (selector === '') return [];
  const found = [...(root.matches(selector) ? [root] : []), ...root.querySelectorAll(selector)];
  return found.filter((element) => isInFront(element) && !element.parentElement?.closest(selector));
}

/** Name and profile of the other party of the thread. */
export function readContact(scene: Scene): Contact {
  const { data, document } = scene;
  for (const answer of data.contactName) {
    const head = document.querySelector(answer.selector);
    const name = head && firstLine(head, anyOf(data.button));
    if (!name) continue;
    const link = document.querySelector(anyOf(data.contactLink));
    const facts = link && readLink(link.getAttribute('href') ?? '', scene.url.href, data);
    if (facts?.kind === 'profile') return { name, url: profileUrlOf(facts, data) };
    return { name, url: undefined };
  }
  return { name: undefined, url: undefined };
}

function firstLine(head: Element, button: string): string | undefined {
  const walker = head.ownerDocument.createTreeWalker(head, 4);
  for (let step = 0; step < 200 && walker.nextNode(); step++) {
    const text = trimAscii(walker.currentNode.nodeValue ?? '');
    if (text !== '' && !walker.currentNode.parentElement?.closest(button)) return text;
  }
  return undefined;
}

/** All facts of one message; undefined where it has no number. */
export function readMessage(element: Element, scene: Scene, contact: Contact): Comment | undefined {
  const { data } = scene;
  const answer = data.message.find(({ selector }) => element.matches(selector));
  const attribute = attributeOf(answer);
  const id = attribute && element.getAttribute(attribute);
  if (!id || !answer) return undefined;
  const found: Record<string, string> = { id: answer.name, text: 'message-body' };
  const time = readTime(element, scene);
  if (time) found.postedAt = 'utime';
  const own = isOutbound(element, scene);
  if (own !== undefined) found.own = 'direction';
  if (own === false && contact.name) found.author = 'thread-head';
  const aside = anyOf(data.messageTime);
  const links = new Set<string>();
  for (const link of element.querySelectorAll(anyOf(data.link))) {
    const url = outgoingUrl(link.getAttribute('href') ?? '', scene.url.href, data);
    if (url) links.add(url);
  }
  return {
    id,
    kind: 'message',
    ...(own === undefined ? {} : { own }),
    author: own === false ? contact.name : undefined,
    authorUrl: own === false ? contact.url : undefined,
    text: readText(element, data, (child) => child.matches(aside)),
    truncated: false,
    permalink: undefined,
    parentId: undefined,
    postUrl: undefined,
    postText: undefined,
    postedAt: time,
    attachments: readPictures(element, scene),
    links: [...links],
    found,
  };
}

function readTime(element: Element, scene: Scene): Comment['postedAt'] {
  const selector = anyOf(scene.data.messageTime);
  const holder = element.closest(selector) ?? element.querySelector(selector);
  if (!holder) return undefined;
  const shown = holder.localName === 'abbr' || holder.localName === 'time' ? lineOf(holder) : '';
  return readExactTime(shown || (holder.getAttribute('title') ?? ''), holder.getAttribute('data-utime') ?? '');
}

/**
 * Whether the page's side wrote it: messages of the two sides are pushed to either end of their row. The inline style
 * is asked first; the computed one costs a layout and is asked only for messages.
 */
function isOutbound(element: Element, scene: Scene): boolean | undefined {
  const label = element.getAttribute('aria-label') ?? '';
  if (scene.words.is('you-sent', label)) return true;
  const selector = anyOf(scene.data.message);
  const view = scene.document.defaultView;
  let box: Element | null = element;
  for (let step = 0; box && step < mostSteps; step++) {
    if (step > 0 && box.querySelectorAll(selector).length > 1) break;
    const inline = (box.getAttribute('style') ?? '').replace(/\s+/g, '');
    const pushed =
      /justify-content:flex-(start|end)/.exec(inline)?.[1] ??
      /^flex-(start|end)$/.exec(view?.getComputedStyle(box).getPropertyValue('justify-content') ?? '')?.[1];
    if (pushed) return pushed === 'end';
    box = box.parentElement;
  }
  return isRightOfCentre(element, scene);
}

function isRightOfCentre(element: Element, scene: Scene): boolean | undefined {
  const list = element.closest(anyOf(scene.data.messageList));
  const room = list?.getBoundingClientRect();
  const place = element.getBoundingClientRect();
  if (!room || room.width === 0 || place.width === 0) return undefined;
  const left = place.left - room.left;
  const right = room.right - place.right;
  return Math.abs(left - right) < room.width / 20 ? undefined : left > right;
}

function readPictures(element: Element, scene: Scene): Comment['attachments'] {
  const { data } = scene;
  return [...element.querySelectorAll(anyOf(data.media))].flatMap((node) => {
    const width = Number(node.getAttribute('width') ?? 0);
    if (node.matches(anyOf(data.notAttachment)) || (width > 0 && width < 100)) return [];
    const answer = data.attachment.find(({ selector }) => node.matches(selector));
    if (!answer) return [];
    const alt = node.getAttribute('alt') || undefined;
    const url = toUrl(node.getAttribute('src') ?? '', scene.url.href)?.href;
    return [{ kind: answer.kind, ...(alt ? { alt } : {}), ...(url ? { url } : {}) }];
  });
}
