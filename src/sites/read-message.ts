import type { Attachment, Comment } from '../shared/reading.ts';
import { holdsOtherMessage, messageElementOf, numberOf } from './message-element.ts';
import { messageRow } from './message-row.ts';
import { outgoingUrl, profileUrlOf, readLink, toUrl } from './read-link.ts';
import { isSenderName, readSender } from './read-sender.ts';
import { readExactTime } from './read-shown-time.ts';
import { lineOf, readText, trimAscii } from './read-text.ts';
import type { Scene } from './scene.ts';
import { anyOf, type SiteData } from './site-data.ts';

const mostSteps = 30;
const mostSenders = 100;

/** Who one writes with, as the head of the thread says. */
export interface Contact {
  name: string | undefined;
  url: string | undefined;
  /** True where the messages themselves name several writers: then the head names a group. */
  isGroup: boolean;
}

/** The message elements at or under `root`, each once. */
export function messageElementsIn(root: Element, scene: Scene, isInFront: (element: Element) => boolean): Element[] {
  const selector = anyOf(scene.data.message);
  if (selector === '') return [];
  const found = [...(root.matches(selector) ? [root] : []), ...root.querySelectorAll(selector)];
  const messages: Element[] = [];
  for (const element of found) {
    if (messages.at(-1)?.contains(element)) continue;
    const message = messageElementOf(element, scene.data);
    if (message && root.contains(message) && isInFront(message)) messages.push(message);
  }
  return messages;
}

/** Name and profile of the other party of the thread. */
export function readContact(scene: Scene): Contact {
  const { data, document } = scene;
  for (const answer of data.contactName) {
    const head = document.querySelector(answer.selector);
    const name = head && firstLine(head, anyOf(data.button));
    if (name) return { name, url: readContactUrl(scene), isGroup: hasSeveralSenders(scene) };
  }
  return { name: undefined, url: undefined, isGroup: hasSeveralSenders(scene) };
}

function hasSeveralSenders(scene: Scene): boolean {
  const names = new Set<string>();
  const aside = anyOf(scene.data.aside);
  const messages = scene.document.querySelectorAll(anyOf(scene.data.message));
  for (let at = 0; at < Math.min(messages.length, mostSenders) && names.size < 2; at++) {
    const message = messages[at];
    if (!message || message.closest(aside)) continue;
    const name = readSender(message, scene);
    // Which side it is may cost a layout: asked only where the name is a new one.
    if (name !== undefined && !names.has(name) && isOutbound(message, scene) === false) names.add(name);
  }
  return names.size > 1;
}

function readContactUrl({ data, document, url }: Scene): string | undefined {
  for (const answer of data.contactLink) {
    for (const link of document.querySelectorAll(answer.selector)) {
      const facts = readLink(link.getAttribute('href') ?? '', url.href, data);
      if (facts?.kind === 'profile') return profileUrlOf(facts, data);
    }
  }
  return undefined;
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
  const id = numberOf(element, data);
  if (!id || !answer) return undefined;
  const found: Record<string, string> = { id: answer.name, text: 'message-body' };
  const time = readTime(element, scene);
  if (time) found.postedAt = 'utime';
  const own = isOutbound(element, scene);
  if (own !== undefined) found.own = 'direction';
  const sender = own === false && contact.isGroup ? readSender(element, scene) : undefined;
  const author = contact.isGroup ? sender : own === false ? contact.name : undefined;
  if (author !== undefined) found.author = contact.isGroup ? 'message-head' : 'thread-head';
  const aside = anyOf(data.messageTime);
  const sent = readSent(element, scene);
  const isNoText = (child: Element) =>
    child.matches(aside) ||
    sent.has(child) ||
    isSenderName(child, data) ||
    (child.localName === 'img' && !isEmoji(child, data));
  const links = new Set<string>();
  for (const link of element.querySelectorAll(anyOf(data.link))) {
    if (sent.has(link)) continue;
    const url = outgoingUrl(link.getAttribute('href') ?? '', scene.url.href, data);
    if (url) links.add(url);
  }
  return {
    id,
    kind: 'message',
    ...(own === undefined ? {} : { own }),
    author,
    authorUrl: own === false && !contact.isGroup ? contact.url : undefined,
    text: readText(element, data, isNoText),
    truncated: false,
    permalink: undefined,
    parentId: undefined,
    postUrl: undefined,
    postText: undefined,
    postedAt: time,
    attachments: [...sent.values()],
    links: [...links],
    found,
  };
}

function readTime(element: Element, scene: Scene): Comment['postedAt'] {
  const selector = anyOf(scene.data.messageTime);
  const around = element.closest(selector);
  const within = element.querySelector(selector);
  // Several messages in a row may stand in one box, which then has the time of the first.
  const isShared = around !== null && holdsOtherMessage(around, element, scene.data);
  const holder =
    (isShared ? (within ?? around) : (around ?? within)) ?? messageRow(element, scene).querySelector(selector);
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
  const view = scene.document.defaultView;
  let box: Element | null = element;
  for (let step = 0; box && step < mostSteps; step++) {
    if (step > 0 && holdsOtherMessage(box, element, scene.data)) break;
    const inline = (box.getAttribute('style') ?? '').replace(/\s+/g, '');
    const pushed =
      /justify-content:(?:flex-)?(start|end)/.exec(inline)?.[1] ??
      /^(?:flex-)?(start|end)$/.exec(view?.getComputedStyle(box).getPropertyValue('justify-content') ?? '')?.[1];
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

/** Pictures, clips and files of a message, by their elements. */
function readSent(element: Element, scene: Scene): Map<Element, Attachment> {
  const { data } = scene;
  const sent = new Map<Element, Attachment>();
  for (const node of element.querySelectorAll(anyOf(data.media))) {
    const width = Number(node.getAttribute('width') ?? 0);
    if (isEmoji(node, data) || node.matches(anyOf(data.notAttachment)) || (width > 0 && width < 100)) continue;
    const answer = data.attachment.find(({ selector }) => node.matches(selector));
    if (!answer) continue;
    const alt = node.getAttribute('alt') || (answer.kind === 'file' ? lineOf(node) : undefined);
    const address = node.getAttribute('src') ?? node.getAttribute('href') ?? '';
    const url = toUrl(address, scene.url.href)?.href;
    sent.set(node, { kind: answer.kind, ...(alt ? { alt } : {}), ...(url ? { url } : {}) });
  }
  return sent;
}

/** A picture that stands for a sign of the text, and is named by signs alone. */
function isEmoji(node: Element, data: SiteData): boolean {
  const emoji = data.notAttachment.find(({ name }) => name === 'emoji');
  const alt = node.getAttribute('alt') ?? '';
  return alt !== '' && (!/\p{L}/u.test(alt) || (emoji !== undefined && node.matches(emoji.selector)));
}
