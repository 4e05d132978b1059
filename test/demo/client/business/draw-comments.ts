import type { DemoPost } from '../../content/demo-comment.ts';
import { library } from '../../content/people.ts';
import { button, h } from '../build-element.ts';
import { drawAvatar } from '../draw-avatar.ts';
import { commentUrl, postUrl, profileUrl } from '../facebook/addresses.ts';
import { menuTrigger, toggleHidden } from '../facebook/comment-actions.ts';
import { drawText } from '../facebook/draw-text.ts';
import { commentPath, postPath } from '../instagram/draw-parts.ts';
import { type Drawn, keepList } from '../keyed-list.ts';
import { longTime, tick } from '../relative-time.ts';
import { t } from '../words.ts';
import { commentsOf, type LiveComment } from '../world.ts';
import { drawStamp } from './draw-list.ts';

const instagram = 'https://www.instagram.com';

function fill(article: HTMLElement, post: DemoPost, comment: LiveComment): void {
  const isInstagram = post.site === 'instagram';
  const { author } = comment;
  const isOwn = author === library;
  const name = h(
    'a',
    {
      role: 'link',
      tabindex: 0,
      class: 'name',
      href: isInstagram ? `${instagram}/${author.handle}/` : profileUrl(author),
    },
    isInstagram ? author.handle : author.name,
  );
  const href = isInstagram ? instagram + commentPath(post, comment) : commentUrl(post, comment);
  const act = (text: string, press = () => {}) => h('li', {}, button({ class: 'act' }, press, text));
  const attachment =
    comment.attachment &&
    h('img', {
      class: 'attached',
      alt: comment.attachment.alt,
      src: `https://scontent.xx.fbcdn.net/v/t39.1997-6/${comment.attachment.picture}_n.jpg`,
    });
  const bubble = h(
    'div',
    { class: 'bubble' },
    name,
    comment.text !== '' &&
      h('div', { dir: 'auto', lang: comment.lang }, drawText(comment.text, comment.parentId !== undefined)),
    attachment,
  );
  const actions = h(
    'ul',
    { class: 'actions' },
    h('li', {}, h('a', { role: 'link', tabindex: 0, href }, drawStamp(comment.postedAt))),
    act(t('like')),
    act(t('reply')),
    !isOwn && act(t('message')),
    !isOwn && act(t(comment.isHidden ? 'unhide' : 'hide'), () => toggleHidden(comment)),
    comment.isHidden && h('li', {}, h('span', {}, t('hidden'))),
  );
  article.replaceChildren(
    drawAvatar(author, comment.parentId ? 24 : 32),
    h(
      'div',
      { class: comment.isHidden ? 'said dimmed' : 'said' },
      h('div', { class: 'bubble-row' }, bubble, menuTrigger(comment, isOwn ? 'own' : 'admin')),
      actions,
    ),
  );
  tick(article, () => `${t('commentBy')} ${author.name} ${longTime(comment.postedAt)}`, 'aria-label');
}

function drawOne(post: DemoPost, comment: LiveComment): Drawn {
  const article = h('div', { role: 'article', class: comment.parentId ? 'article reply' : 'article' });
  const update = (now: LiveComment) => fill(article, post, now);
  update(comment);
  return { node: h('div', {}, article), update };
}

/** A post and its comments in the pane to the right, under each other; where one writes is below. */
export function drawComments(post: DemoPost): HTMLElement {
  const list = h('div', { class: 'comments' });
  const read = () => commentsOf(post.id).flatMap((one) => [one, ...commentsOf(post.id, one.id)]);
  keepList(list, read, (comment) => drawOne(post, comment));
  const href = post.site === 'instagram' ? instagram + postPath(post) : postUrl(post);
  const preview = h(
    'div',
    { class: 'preview-post' },
    post.picture !== undefined &&
      h('img', { src: `https://scontent.xx.fbcdn.net/v/t39.30808-6/${post.picture}_n.jpg`, alt: post.alt, width: 96 }),
    h(
      'div',
      { class: 'grow' },
      h('a', { role: 'link', tabindex: 0, href, class: 'name' }, post.author.name),
      h('div', { 'data-ad-preview': 'message', dir: 'auto' }, post.text),
    ),
  );
  const label = `${t('commentAs')} ${library.name}`;
  const box = h('div', {
    role: 'textbox',
    contenteditable: 'true',
    'aria-label': label,
    class: 'textbox',
    tabindex: 0,
  });
  return h(
    'span',
    { 'data-surface': '/bizweb:inbox/bizweb_inbox:post_detail_view', class: 'fill' },
    h(
      'div',
      { 'data-pagelet': 'BizInboxDetailSectionWrapper', class: 'pane' },
      preview,
      list,
      h('div', { class: 'write' }, box),
    ),
  );
}
