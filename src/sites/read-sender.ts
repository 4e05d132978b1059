import { isBefore } from '../shared/is-before.ts';
import { messageRow } from './message-row.ts';
import { lineOf, trimAscii } from './read-text.ts';
import type { Scene } from './scene.ts';
import type { SiteData } from './site-data.ts';

const mostName = 60;

/** The name that stands at the head of a message or before it, in what holds no other; for threads with several writers. */
export function readSender(message: Element, scene: Scene): string | undefined {
  const { data } = scene;
  const row = messageRow(message, scene);
  for (const answer of data.senderName ?? []) {
    for (const node of row.querySelectorAll(answer.selector)) {
      if (message.contains(node) ? node.localName === 'img' : !isBefore(node, message)) continue;
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
