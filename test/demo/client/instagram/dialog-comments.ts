import type { DemoPost } from '../../content/demo-comment.ts';
import { h } from '../build-element.ts';
import { type Drawn, keepList } from '../keyed-list.ts';
import { pageState } from '../page-state.ts';
import { t } from '../words.ts';
import { commentsOf, type LiveComment } from '../world.ts';
import { commentPath, drawPortrait, drawText, drawTime, postPath } from './draw-parts.ts';
import { drawHeart, lazyOptions } from './options.ts';

const textNames = '_ap3a _aaco _aacu _aacx _aad7 _aade';

function fillRow(row: HTMLElement, post: DemoPost, comment: LiveComment): void {
  const { handle } = comment.author;
  const name = h('a', { role: 'link', tabindex: 0, href: `/${handle}/`, class: 'name' }, handle);
  const text = h('span', { legacy: textNames, dir: 'auto' }, ...drawText(comment.text));
  const time = h(
    'a',
    { role: 'link', tabindex: 0, href: commentPath(post, comment) },
    drawTime(comment.postedAt, '_a9ze _a9zf'),
  );
  const reply = h('button', { type: 'button', class: 'quiet' }, h('span', {}, t('reply')));
  const said = h(
    'div',
    { legacy: '_a9zr', class: 'grow' },
    h('h3', { legacy: '_a9zc' }, h('div', {}, h('span', {}, h('div', {}, name)))),
    h('div', { legacy: '_a9zs' }, text),
    h('div', { class: 'under' }, time, reply, lazyOptions(row, comment)),
  );
  row.replaceChildren(
    h(
      'div',
      { legacy: '_a9zm', class: 'row' },
      h('div', { legacy: '_a9zo', class: 'row grow' }, drawPortrait(comment.author), said),
      drawHeart(),
    ),
  );
}

function drawOne(post: DemoPost, comment: LiveComment): Drawn {
  const row = h('li', { legacy: '_a9zj _a9zl', class: 'item' });
  const update = (now: LiveComment) => fillRow(row, post, now);
  update(comment);
  if (comment.parentId) return { node: h('div', { role: 'button', class: 'reply' }, row), update };
  const node = h('ul', { legacy: '_a9ym' }, h('div', {}, row));
  const answers = () => commentsOf(post.id, comment.id);
  if (answers().length > 0) node.append(drawReplies(post, answers));
  return { node, update };
}

/** "Visa svar (2)": the replies come when it is pressed, and go when it is pressed again. */
function drawReplies(post: DemoPost, answers: () => LiveComment[]): HTMLElement {
  const words = h('span', { class: 'soft' }, `${t('viewReplies')} (${answers().length})`);
  const list = h('ul', { legacy: '_a9yo' });
  const toggle = () => {
    const isOpen = list.isConnected;
    words.textContent = isOpen ? `${t('viewReplies')} (${answers().length})` : t('hideReplies');
    if (isOpen) list.remove();
    else {
      host.append(list);
      keepList(list, answers, (reply) => drawOne(post, reply));
    }
  };
  const press = h('button', { type: 'button', class: 'quiet', click: toggle }, words);
  const host = h('li', { legacy: '_a9yg', class: 'item reply' }, press);
  return host;
}

/** The post's own text, in a row like the comments but with no address of its own. */
function drawCaption(post: DemoPost): HTMLElement {
  const name = h(
    'a',
    { role: 'link', tabindex: 0, href: `/${post.author.handle}/`, class: 'name' },
    post.author.handle,
  );
  const said = h(
    'div',
    { legacy: '_a9zr', class: 'grow' },
    h('h2', { legacy: '_a9zc' }, h('div', {}, h('span', {}, h('div', {}, name)))),
    h('div', { legacy: '_a9zs' }, h('h1', { legacy: textNames, dir: 'auto' }, ...drawText(post.text))),
    h(
      'div',
      { class: 'under' },
      h(
        'a',
        { role: 'link', tabindex: 0, href: postPath(post) },
        drawTime(pageState().epoch - post.minutesAgo * 60_000),
      ),
    ),
  );
  const row = h(
    'div',
    { legacy: '_a9zm', class: 'row' },
    h('div', { legacy: '_a9zo', class: 'row grow' }, drawPortrait(post.author), said),
  );
  return h('li', { legacy: '_a9zj _a9zl _a9z5', class: 'item' }, row);
}

/** Caption and comments as the post's dialog has them. */
export function drawDialogComments(post: DemoPost): HTMLElement {
  const list = h('div', {});
  keepList(
    list,
    () => commentsOf(post.id),
    (comment) => drawOne(post, comment),
  );
  return h('ul', { legacy: '_a9z6 _a9za', class: 'list' }, h('div', {}, drawCaption(post)), list);
}
