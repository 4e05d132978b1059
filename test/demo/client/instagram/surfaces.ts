import type { DemoPost } from '../../content/demo-comment.ts';
import { library } from '../../content/people.ts';
import { posts } from '../../content/posts.ts';
import { h } from '../build-element.ts';
import { t } from '../words.ts';
import { drawDialogComments } from './dialog-comments.ts';
import { drawPortrait, postPath } from './draw-parts.ts';
import { drawPageComments } from './page-comments.ts';

function pictureOf(post: DemoPost): HTMLElement {
  const src = `https://scontent.cdninstagram.com/v/t51.29350-15/${post.picture}_n.jpg`;
  return h('img', { src, alt: post.alt, class: 'photo', crossorigin: 'anonymous' });
}

function drawComposer(): HTMLElement {
  return h(
    'section',
    { class: 'write' },
    h('textarea', { 'aria-label': t('addComment'), placeholder: t('addComment'), rows: 1 }),
  );
}

function drawHeader(post: DemoPost): HTMLElement {
  const name = h(
    'a',
    { role: 'link', tabindex: 0, href: `/${post.author.handle}/`, class: 'name' },
    post.author.handle,
  );
  return h('header', { class: 'post-header' }, drawPortrait(post.author), h('div', {}, h('span', {}, name)));
}

/** The profile and its grid of posts. */
export function drawProfile(): HTMLElement {
  const own = posts.filter(({ site }) => site === 'instagram');
  const grid = own.map((post) =>
    h('a', { role: 'link', tabindex: 0, href: postPath(post), class: 'tile', 'data-route': 'over' }, pictureOf(post)),
  );
  return h(
    'main',
    { role: 'main', class: 'profile' },
    h(
      'header',
      { class: 'profile-header' },
      drawPortrait(library, 110),
      h(
        'section',
        {},
        h('h2', { dir: 'auto' }, library.handle),
        h('div', { class: 'soft' }, `${own.length} ${t('posts').toLowerCase()} · 912 ${t('followers')}`),
        h('h1', { dir: 'auto' }, library.name),
      ),
    ),
    h('div', { class: 'grid' }, ...grid),
  );
}

/** The post's own page: no article and no dialog, a rule between caption and comments. */
export function drawPostPage(post: DemoPost): HTMLElement {
  const side = h(
    'div',
    { class: 'side' },
    drawHeader(post),
    h('hr', { class: 'rule' }),
    drawPageComments(post),
    drawComposer(),
  );
  return h(
    'main',
    { role: 'main', class: 'single' },
    h('div', { class: 'sheet' }, h('div', { class: 'stage' }, pictureOf(post)), side),
  );
}

/** The post in a dialog over the profile. */
export function drawPostDialog(post: DemoPost, onClose: () => void): HTMLElement {
  const closeIcon = h(
    'svg',
    { 'aria-label': t('close'), role: 'img', width: 18, height: 18, viewBox: '0 0 24 24' },
    h('title', {}, t('close')),
    h('path', { d: 'M3 3 21 21M21 3 3 21', stroke: 'currentColor', 'stroke-width': 3 }),
  );
  const side = h(
    'div',
    { class: 'side' },
    drawHeader(post),
    h('hr', { class: 'rule' }),
    drawDialogComments(post),
    drawComposer(),
  );
  const article = h(
    'article',
    { role: 'presentation', class: 'sheet' },
    h('div', { class: 'stage' }, pictureOf(post)),
    side,
  );
  const dialog = h('div', { role: 'dialog', 'aria-modal': 'true', class: 'post-dialog', tabindex: -1 }, article);
  const close = h('div', { role: 'button', tabindex: 0, class: 'close', click: onClose }, closeIcon);
  return h('div', { class: 'post-layer' }, close, dialog);
}
