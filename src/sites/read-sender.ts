import { lineOf, trimAscii } from './read-text.ts';
import type { Scene } from './scene.ts';
import { anyOf, type SiteData } from './site-data.ts';

const mostSteps = 30;
const mostName = 60;
const preceding = 2;

/** The name that stands at the head of a message or before it, in what holds no other; for threads with several writers. */
export function readSender(message: Element, scene: Scene): string | undefined {
  const { data } = scene;
  const row = rowOf(message, scene);
  for (const answer of data.senderName ?? []) {
    for (const node of row.querySelectorAll(answer.selector)) {
      const isBefore = (message.compareDocumentPosition(node) & preceding) !== 0;
      if (message.contains(node) ? node.localName === 'img' : !isBefore) continue;
      const name = node.localName === 'img' ? trimAscii(node.getAttribute('alt') ?? '') : lineOf(node);
      if (name !== '' && name.length <= mostName && !/[:?!]|\.(?:\s|$)/.test(name)) return name;
    }
  }
  return undefined;
}

/** Whether an element within a message is the name of who wrote it, and no word of theirs. */
export function isSenderName(node: Element, data: SiteData): boolean {
  return node.localName !== 'img' && (data.senderName ?? []).some(({ selector }) => node.matches(selector));
}

/** The largest box around a message with no other in it. */
function rowOf(message: Element, { data }: Scene): Element {
  const messages = anyOf(data.message);
  let row = message;
  for (let step = 0; step < mostSteps; step++) {
    const parent = row.parentElement;
    if (!parent || parent.matches(anyOf(data.messageList)) || parent.querySelectorAll(messages).length > 1) break;
    row = parent;
  }
  return row;
}
