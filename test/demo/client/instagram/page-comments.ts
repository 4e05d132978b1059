import type { DemoPost } from '../../content/demo-comment.ts';
import { h } from '../build-element.ts';
import { type Drawn, keepList } from '../keyed-list.ts';
import { pageState } from '../page-state.ts';
import { t } from '../words.ts';
import { commentsOf, type LiveComment } from '../world.ts';
import { commentPath, drawPortrait, drawText, drawTime, postPath } from './draw-parts.ts';
import { drawHeart, lazyOptions } from './options.ts';

function drawName(handle: string): HTMLElement {
  const link = h(
    'a',
    { role: 'link', tabindex: 0, href: `/${handle}/`, legacy: 'notranslate _a6hd', class: 'name' },
    h('span', { legacy: '_ap3a', dir: 'auto' }, handle),
  );
  return h('span', { dir: 'auto' }, h('span', {}, link));
}

function fillBlock(block: HTMLElement, post: DemoPost, comment: LiveComment): void {
  const time = h('a', { role: 'link', tabindex: 0, href: commentPath(post, comment) }, drawTime(comment.postedAt));
  const head = h('div', { class: 'head' }, drawName(comment.author.handle), h('span', { dir: 'auto' }, ' ', time));
  const text = h('div', {}, h('span', { dir: 'auto', class: 'words' }, ...drawText(comment.text)));
  const likes = Number(comment.id.slice(-2)) % 5;
  const under = h(
    'div',
    { class: 'under' },
    likes > 0 &&
      h(
        'div',
        { role: 'button', tabindex: 0, class: 'quiet' },
        h('span', { dir: 'auto' }, likes === 1 ? t('oneLike') : `${likes} ${t('likes')}`),
      ),
    h('div', { role: 'button', tabindex: 0, class: 'quiet' }, h('span', { dir: 'auto' }, t('reply'))),
    lazyOptions(block, comment),
  );
  block.replaceChildren(drawPortrait(comment.author), h('div', { class: 'grow' }, head, text, under), drawHeart());
}

function drawOne(post: DemoPost, comment: LiveComment): Drawn {
  const block = h('div', { class: 'block' });
  const update = (now: LiveComment) => fillBlock(block, post, now);
  update(comment);
  if (comment.parentId) return { node: h('div', {}, block), update };
  const replies = h('div', { class: 'nested' });
  keepList(
    replies,
    () => commentsOf(post.id, comment.id),
    (reply) => drawOne(post, reply),
  );
  return { node: h('div', {}, h('div', {}, block), replies), update };
}

function drawCaption(post: DemoPost): HTMLElement {
  const time = h(
    'a',
    { role: 'link', tabindex: 0, href: postPath(post) },
    drawTime(pageState().epoch - post.minutesAgo * 60_000),
  );
  const head = h('div', { class: 'head' }, drawName(post.author.handle), h('span', { dir: 'auto' }, ' ', time));
  return h(
    'div',
    { class: 'block' },
    drawPortrait(post.author),
    h('div', { class: 'grow' }, head, h('div', {}, h('span', { dir: 'auto', class: 'words' }, ...drawText(post.text)))),
  );
}

/** Caption and comments as the post's own page has them: divs without names. */
export function drawPageComments(post: DemoPost): HTMLElement {
  const list = h('div', {});
  keepList(
    list,
    () => commentsOf(post.id),
    (comment) => drawOne(post, comment),
  );
  return h('div', { class: 'list' }, drawCaption(post), h('hr', { class: 'rule' }), list);
}
