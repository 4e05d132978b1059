import { holdsOtherMessage } from './message-element.ts';
import type { Scene } from './scene.ts';
import { anyOf } from './site-data.ts';

const mostSteps = 30;

/** The largest box around a message with no other message in it, below the list of them. */
export function messageRow(message: Element, { data }: Scene): Element {
  let row = message;
  for (let step = 0; step < mostSteps; step++) {
    const parent = row.parentElement;
    if (!parent || parent.matches(anyOf(data.messageList)) || holdsOtherMessage(parent, message, data)) break;
    row = parent;
  }
  return row;
}
