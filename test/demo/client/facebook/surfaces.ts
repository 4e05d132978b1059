import type { DemoPerson, DemoPost } from '../../content/demo-comment.ts';
import { kim, library } from '../../content/people.ts';
import { bookBus, neighbourPost, openingHours, posts } from '../../content/posts.ts';
import { button, h } from '../build-element.ts';
import { drawAvatar } from '../draw-avatar.ts';
import { t } from '../words.ts';
import { drawBench } from './bench.ts';
import { drawFeed } from './draw-feed.ts';
import { drawComposer, drawMessage, drawPost } from './draw-post.ts';
import type { Route } from './routes.ts';

function drawProfile(person: DemoPerson): HTMLElement {
  const own = posts.filter(({ author, shape }) => author === person && (shape === 'post' || shape === 'photo'));
  const isPrivate = person === kim;
  const src = 'https://scontent.xx.fbcdn.net/v/t39.30808-6/cover_n.jpg';
  const tabs = [t('posts'), t('about'), t('photos')].map((text) => h('a', { role: 'tab', href: `#${text}` }, text));
  return h(
    'div',
    { role: 'main', class: 'column' },
    h(
      'div',
      { class: 'card profile' },
      h('img', { src, alt: '', class: 'cover-picture', 'data-imgperflogname': 'profileCoverPhoto' }),
      h(
        'div',
        { class: 'profile-row' },
        drawAvatar(person, 88),
        h(
          'div',
          { class: 'grow' },
          h('h1', { dir: 'auto' }, person.name),
          h('span', { class: 'soft' }, isPrivate ? `214 ${t('friends')}` : `1,8 tn ${t('followers')}`),
        ),
        person !== library &&
          button({ class: 'blue-button' }, () => {}, h('span', {}, t(isPrivate ? 'addFriend' : 'follow'))),
      ),
      h('div', { role: 'tablist', class: 'tabs' }, ...tabs),
    ),
    h('div', { 'data-pagelet': 'ProfileTimeline' }, ...drawFeed(own, 'TimelineFeedUnit')),
  );
}

function drawHome(): HTMLElement {
  return h(
    'div',
    { role: 'main', class: 'column' },
    h('div', { role: 'feed' }, ...drawFeed([neighbourPost, openingHours, bookBus], 'FeedUnit')),
  );
}

function drawSingle(post: DemoPost): HTMLElement {
  const group =
    post.shape === 'group' &&
    h(
      'div',
      { class: 'card group-head' },
      h('h1', {}, h('a', { href: '/groups/ekbackalaser/' }, 'Ekbacka läser')),
      h('span', { class: 'soft' }, `${t('publicGroup')} · 312`),
    );
  const article = h('div', { role: 'article', 'aria-posinset': 1, class: 'card' }, ...drawPost(post, 'inside'));
  return h('div', { role: 'main', class: 'column' }, group, article);
}

/** A picture or a film to the left, its comments in a complementary column. */
function drawViewer(post: DemoPost): HTMLElement {
  const src = `https://scontent.xx.fbcdn.net/v/t39.30808-6/${post.picture}_n.jpg?full=1`;
  const [head, , ...rest] = drawPost(post, 'beside');
  const picture =
    post.shape === 'reel'
      ? h(
          'div',
          { class: 'film', 'data-video-id': post.id },
          h('img', { src, alt: '' }),
          h('span', { class: 'play' }, '▶'),
        )
      : h('img', { src, alt: post.alt, 'data-visualcompletion': 'media-vc-image' });
  const side = rest.filter((part) => part.tagName !== 'A');
  return h(
    'div',
    { class: 'viewer' },
    h('div', { class: 'stage', 'data-name': 'media-viewer-nav-container' }, picture),
    h('div', { role: 'complementary', class: 'side' }, head, drawMessage(post), ...side),
  );
}

/** A page with nothing of what the others have: no post, no comment. */
function drawPlain(): HTMLElement {
  return h(
    'div',
    { class: 'column' },
    h('div', { class: 'card group-head' }, h('h1', {}, t('plainTitle')), h('p', {}, t('plainText'))),
  );
}

/** What is behind: a feed, a profile, a single post, a viewer. */
export function drawMain({ kind, person, post }: Route): HTMLElement {
  if (kind === 'plain') return drawPlain();
  if (kind === 'bench') return drawBench();
  if (kind === 'profile' && person) return drawProfile(person);
  if (post) return kind === 'photo' || kind === 'reel' ? drawViewer(post) : drawSingle(post);
  return drawHome();
}

/** The post in a dialog, with its comments beside each other and no data-commentid. */
export function drawPostDialog(post: DemoPost, onClose: () => void): HTMLElement {
  const title = `${t('postOf')} ${post.author.name}`;
  const [head, message, ...rest] = drawPost(post, 'beside');
  const scroller = h(
    'div',
    { class: 'dialog-scroll' },
    h('div', { class: 'dialog-post' }, head, message, ...rest.slice(0, -1)),
  );
  return h(
    'div',
    { class: 'post-layer' },
    h(
      'div',
      { role: 'dialog', 'aria-modal': 'true', 'aria-label': title, class: 'post-dialog', tabindex: -1 },
      h(
        'div',
        { class: 'dialog-head' },
        h('h2', { dir: 'auto' }, h('span', {}, title)),
        button({ class: 'round', 'aria-label': t('close') }, onClose, h('i', { 'aria-hidden': 'true' }, '✕')),
      ),
      scroller,
      drawComposer(post),
    ),
  );
}
