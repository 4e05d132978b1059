import type { DemoPost } from '../../content/demo-comment.ts';
import { button, h } from '../build-element.ts';
import { type Drawn, keepList } from '../keyed-list.ts';
import { openMenu } from '../open-menu.ts';
import { t, type Word } from '../words.ts';
import { commentsOf, type LiveComment, tellChange } from '../world.ts';
import { fillArticle } from './draw-article.ts';

/**
 * How replies lie in the page, which differs from surface to surface: `wrapped` in the parent's data-commentid beside
 * its article (timeline), `inside` the parent's article (post page, group), or `beside` it without any wrapper
 * (permalink, photo, reel).
 */
export type Nesting = 'wrapped' | 'inside' | 'beside';

type Sort = Extract<Word, 'mostRelevant' | 'newest' | 'allComments'>;

/** How many comments are shown before "Visa fler kommentarer", and how many each press adds. */
const page = 10;

/** On the timeline this many replies, or more, stay behind a button. */
const collapsed = 3;

/** "Ekbacka bibliotek svarade · 3 svar", beside the article; pressed once. */
function drawCollapsed(answers: LiveComment[], open: () => void): HTMLElement {
  const text = `${answers[0]?.author.name} ${t('replied')} · ${answers.length} ${t('replies')}`;
  const press = button(
    { class: 'more-comments' },
    () => {
      press.remove();
      open();
    },
    h('span', { dir: 'auto' }, text),
  );
  return press;
}

function drawOne(post: DemoPost, nesting: Nesting, comment: LiveComment): Drawn {
  const own = h('div', { class: 'own' });
  const isReply = comment.parentId !== undefined;
  const article = h('div', {
    role: 'article',
    tabindex: -1,
    class: `${nesting === 'inside' ? 'holder' : 'article'}${isReply ? ' reply' : ''}`,
  });
  const wrapper = h('div', {});
  const update = (now: LiveComment) => {
    if (nesting === 'wrapped') wrapper.setAttribute('data-commentid', now.id);
    fillArticle(article, post, now, nesting === 'inside' ? own : article);
  };
  const replies = h('div', { class: 'replies' });
  const keepReplies = () =>
    keepList(
      replies,
      () => commentsOf(post.id, comment.id),
      (reply) => drawOne(post, nesting, reply),
    );
  if (nesting === 'inside') article.append(own, replies);
  update(comment);
  if (nesting === 'inside') {
    keepReplies();
    return { node: h('div', {}, article), update };
  }
  if (nesting === 'beside') return { node: h('div', {}, article), update };
  wrapper.append(h('div', {}, article));
  if (!isReply) wrapper.append(replies);
  const answers = commentsOf(post.id, comment.id);
  if (answers.length >= collapsed) replies.append(drawCollapsed(answers, keepReplies));
  else if (!isReply) keepReplies();
  return { node: wrapper, update };
}

/** The loading placeholder, which is an article too. */
function drawPlaceholder(): HTMLElement {
  const bars = h('div', {
    role: 'status',
    'aria-label': t('loading'),
    'data-visualcompletion': 'loading-state',
    class: 'placeholder',
  });
  return h('div', { role: 'article', class: 'article' }, bars);
}

/** The comments of a post with their sort button, at first as placeholders. */
export function drawThread(post: DemoPost, nesting: Nesting): HTMLElement {
  let sort: Sort = 'mostRelevant';
  let limit = page;
  const read = (): LiveComment[] => {
    const all = commentsOf(post.id).filter(({ onlyInAll }) => sort !== 'mostRelevant' || !onlyInAll);
    const sorted = sort === 'newest' ? all.toSorted((a, b) => b.postedAt - a.postedAt) : all;
    const shown = sorted.filter(({ isLive }, index) => isLive || index < limit);
    more.hidden = shown.length === sorted.length;
    return nesting === 'beside' ? shown.flatMap((one) => [one, ...commentsOf(post.id, one.id)]) : shown;
  };
  const sortName = h('span', { dir: 'auto' }, t(sort));
  const choose = (to: Sort) => ({
    text: t(to),
    act() {
      sort = to;
      sortName.textContent = t(to);
      tellChange();
    },
  });
  const sortButton = button(
    { 'aria-haspopup': 'menu', 'aria-expanded': 'false', class: 'sort' },
    () => openMenu(sortButton, [choose('mostRelevant'), choose('newest'), choose('allComments')]),
    sortName,
  );
  const more = button({ class: 'more-comments' }, () => load(page), h('span', { dir: 'auto' }, t('moreComments')));
  const list = h('div', { class: 'comments' });
  const waiting = h('div', {}, drawPlaceholder(), drawPlaceholder());
  const load = (added: number) => {
    more.before(waiting);
    setTimeout(() => {
      waiting.remove();
      limit += added;
      tellChange();
    }, 250);
  };
  setTimeout(() => {
    waiting.remove();
    keepList(list, read, (comment) => drawOne(post, nesting, comment));
  }, 120);
  more.hidden = true;
  return h('div', { class: 'thread' }, h('div', {}, sortButton), list, waiting, more);
}
