import type { DemoPost } from '../../content/demo-comment.ts';
import { library } from '../../content/people.ts';
import { button, type Child, h } from '../build-element.ts';
import { drawAvatar } from '../draw-avatar.ts';
import { pageState } from '../page-state.ts';
import { longTime, shortTime, tick } from '../relative-time.ts';
import { t } from '../words.ts';
import { findComment, type LiveComment } from '../world.ts';
import { authorUrl, commentUrl } from './addresses.ts';
import { menuTrigger, type Role, toggleHidden } from './comment-actions.ts';
import { drawText } from './draw-text.ts';

/** Who the viewer is to a comment of this post: the moderator manages the library's posts, and no others. */
export function roleFor(post: DemoPost, comment: LiveComment): Role {
  if (post.author !== library) return 'viewer';
  return comment.author === library ? 'own' : 'admin';
}

function label(comment: LiveComment): string {
  const parent = findComment(comment.parentId ?? '');
  const { name } = comment.author;
  const time = longTime(comment.postedAt);
  if (pageState().locale === 'en') {
    if (comment.attachment?.kind === 'gif') return `${name}'s GIF comment ${time}`;
    return parent ? `Reply by ${name} to ${parent.author.name}'s comment ${time}` : `Comment by ${name} ${time}`;
  }
  if (comment.attachment?.kind === 'gif') return `GIF-kommentar av ${name} ${time}`;
  return parent ? `Svar av ${name} på ${parent.author.name}s kommentar ${time}` : `Kommentar av ${name} ${time}`;
}

function drawAttachment({ attachment, id }: LiveComment): Child {
  if (!attachment) return undefined;
  const { kind, picture, alt } = attachment;
  const ending = { image: 'jpg', gif: 'gif', sticker: 'png' }[kind];
  const src = `https://scontent.xx.fbcdn.net/v/t39.1997-6/${picture}_n.${ending}?_nc_cat=1&oh=${id}`;
  const image = h('img', {
    class: kind === 'sticker' ? 'sticker' : 'attached',
    alt,
    src,
    referrerpolicy: 'origin-when-cross-origin',
  });
  if (kind !== 'image') return h('div', { 'aria-label': alt }, image);
  return h('a', { role: 'link', tabindex: 0, href: `https://www.facebook.com/photo/?fbid=${id}9&set=p.${id}9` }, image);
}

function drawBubble(post: DemoPost, comment: LiveComment): HTMLElement {
  const name = h('span', {}, h('span', { dir: 'auto', class: 'name' }, comment.author.name));
  const href = authorUrl(post, comment.author, comment);
  const link = comment.author.id ? h('a', { role: 'link', tabindex: 0, 'aria-hidden': 'false', href }, name) : name;
  const badge = button(
    { 'aria-label': t('badges'), class: 'badge' },
    () => {},
    h('div', {}, h('img', { alt: '', class: 'pen', src: 'data:,' }), h('span', {}, t('author'))),
  );
  const text = h(
    'div',
    {},
    h('span', { dir: 'auto', lang: comment.lang }, drawText(comment.text, comment.parentId !== undefined)),
  );
  const bubble = h(
    'div',
    { class: comment.text ? 'bubble' : 'bubble bare' },
    h('div', {}, h('span', {}, h('span', {}, link)), comment.author === post.author && badge),
    comment.text !== '' && text,
  );
  return h(
    'div',
    { class: 'bubble-row' },
    h('div', {}, h('div', {}, bubble), drawAttachment(comment)),
    drawMenu(post, comment),
  );
}

function drawMenu(post: DemoPost, comment: LiveComment): HTMLElement {
  return h(
    'div',
    {},
    h('div', { 'aria-hidden': 'false' }, h('div', {}, h('span', {}, menuTrigger(comment, roleFor(post, comment))))),
  );
}

function drawActions(post: DemoPost, comment: LiveComment): HTMLElement {
  const time = h('a', { role: 'link', tabindex: 0, class: 'time', href: commentUrl(post, comment), 'data-route': '' });
  tick(time, () => shortTime(comment.postedAt));
  const act = (text: string, press = () => {}) => h('li', {}, h('div', {}, button({ class: 'act' }, press, text)));
  const like = h(
    'li',
    {},
    button({ class: 'act', 'aria-label': t('like') }, () => {}, t('like')),
    button({ class: 'react', 'aria-label': t('react') }, () => {}),
  );
  const isAdmin = roleFor(post, comment) === 'admin';
  return h(
    'div',
    {},
    h(
      'ul',
      { 'aria-hidden': 'false', class: 'actions' },
      h('li', {}, h('span', {}, h('div', {}, time))),
      like,
      act(t('reply')),
      isAdmin && act(t('message')),
      isAdmin && act(t(comment.isHidden ? 'unhide' : 'hide'), () => toggleHidden(comment)),
      comment.isHidden && h('li', { class: 'hidden-note' }, h('span', {}, t('hidden'))),
    ),
  );
}

/**
 * Draws a comment, or a reply, into its article: everything of its own, nothing of its replies. `host` is where, if
 * not in the article itself.
 */
export function fillArticle(article: HTMLElement, post: DemoPost, comment: LiveComment, host = article): void {
  const href = authorUrl(post, comment.author, comment);
  const picture = h('div', {}, drawAvatar(comment.author, comment.parentId ? 24 : 32));
  const avatar = comment.author.id
    ? h('a', { role: 'link', tabindex: -1, 'aria-hidden': 'true', href }, picture)
    : picture;
  host.replaceChildren(
    h('div', {}, h('span', {}, h('span', {}, avatar))),
    h(
      'div',
      { class: comment.isHidden ? 'said dimmed' : 'said' },
      drawBubble(post, comment),
      drawActions(post, comment),
    ),
  );
  tick(article, () => label(comment), 'aria-label');
}
