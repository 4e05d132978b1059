import { everyone } from '../../content/people.ts';
import { button, type Child, h } from '../build-element.ts';
import { t } from '../words.ts';
import { profileUrl } from './addresses.ts';

/** More than this is cut off until "Visa mer" is pressed. */
const limit = 320;

/** A string, since the flag v is younger than the language level of the types. */
const emojiPattern = '\\p{RGI_Emoji}';
const emoji = new RegExp(emojiPattern, 'gv');

function drawEmoji(text: string): HTMLElement {
  const points = [...text].map((char) => (char.codePointAt(0) ?? 0).toString(16)).join('_');
  const src = `https://static.xx.fbcdn.net/images/emoji.php/v9/t4c/1/16/${points}.png`;
  return h(
    'span',
    { class: 'emoji' },
    h('img', { height: 16, width: 16, alt: text, referrerpolicy: 'origin-when-cross-origin', src }),
  );
}

function drawWithEmoji(text: string): Child[] {
  const parts: Child[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(emoji)) {
    parts.push(text.slice(at, index), drawEmoji(found));
    at = index + found.length;
  }
  return [...parts, text.slice(at)].filter((part) => part !== '');
}

function drawLink(address: string): HTMLElement {
  const target = address.startsWith('http') ? address : `https://${address}`;
  const href = `https://l.facebook.com/l.php?u=${encodeURIComponent(`${target}${target.includes('?') ? '&' : '?'}fbclid=IwDemo`)}&h=AT0`;
  return h(
    'a',
    { role: 'link', tabindex: 0, target: '_blank', rel: 'nofollow noreferrer', class: 'link', href },
    address,
  );
}

function drawWords(text: string): Child[] {
  const pieces = text.split(/((?:https?:\/\/|www\.)[^\s"]+[^\s".,!?])/);
  return pieces.flatMap((piece, index) => (index % 2 ? [drawLink(piece)] : drawWithEmoji(piece)));
}

/** A mention at the start of a reply is a link with the name; the rest is text. */
function drawMention(text: string): { mention: Child[]; rest: string } {
  const named = everyone.find(({ name }) => text.startsWith(`${name} `));
  if (!named) return { mention: [], rest: text };
  const link = h(
    'a',
    { role: 'link', tabindex: 0, class: 'mention', href: profileUrl(named) },
    h('span', {}, named.name),
  );
  return { mention: [link], rest: text.slice(named.name.length) };
}

/**
 * A text as Facebook draws it: a paragraph to a line, emoji as pictures, links through l.facebook.com, and what is
 * too long behind "Visa mer", which is pressed once.
 */
export function drawText(text: string, isReply: boolean): HTMLElement {
  const host = h('div', {});
  const draw = (shown: string, more?: HTMLElement) => {
    const { mention, rest } = isReply ? drawMention(shown) : { mention: [], rest: shown };
    const lines = rest
      .split('\n')
      .map((line, index) =>
        h('div', { dir: 'auto', style: 'text-align: start;' }, ...(index === 0 ? mention : []), ...drawWords(line)),
      );
    if (more) lines.at(-1)?.append('… ', more);
    host.replaceChildren(...lines);
  };
  const cut = text.length > limit && text.slice(0, text.lastIndexOf(' ', limit - 40));
  if (cut)
    draw(
      cut,
      button({ class: 'see-more' }, () => draw(text), t('seeMore')),
    );
  else draw(text);
  return host;
}
