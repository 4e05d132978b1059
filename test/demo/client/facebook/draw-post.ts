import type { DemoPost } from '../../content/demo-comment.ts';
import { library, moderator } from '../../content/people.ts';
import { button, type Child, h } from '../build-element.ts';
import { drawAvatar } from '../draw-avatar.ts';
import { pageState } from '../page-state.ts';
import { shortTime, tick } from '../relative-time.ts';
import { t } from '../words.ts';
import { commentsOf } from '../world.ts';
import { postUrl, profileUrl } from './addresses.ts';
import { drawText } from './draw-text.ts';
import { drawThread, type Nesting } from './draw-thread.ts';

/** The Page that the moderator writes as; on other people's posts she is herself. */
function actingFor(post: DemoPost) {
  return post.author === library ? library : moderator;
}

function drawHead(post: DemoPost): HTMLElement {
  const when = h('span', {});
  tick(when, () => shortTime(pageState().epoch - post.minutesAgo * 60_000));
  const time = h('a', { role: 'link', tabindex: 0, class: 'soft', href: postUrl(post), 'data-route': '' }, when);
  const by: Child[] = post.publishedBy
    ? [
        `${t('publishedBy')} `,
        h('a', { role: 'link', tabindex: 0, href: profileUrl(moderator) }, post.publishedBy),
        ' · ',
      ]
    : [];
  const name = h('a', { role: 'link', tabindex: 0, href: profileUrl(post.author) }, post.author.name);
  return h(
    'div',
    { class: 'post-head' },
    h(
      'a',
      { role: 'link', tabindex: -1, 'aria-hidden': 'true', href: profileUrl(post.author) },
      drawAvatar(post.author, 40),
    ),
    h(
      'div',
      { class: 'grow' },
      h('div', { 'data-ad-rendering-role': 'profile_name' }, h('h3', { dir: 'auto' }, h('span', {}, name))),
      h('span', { dir: 'ltr', class: 'soft' }, ...by, time, ' · ', h('span', { 'aria-hidden': 'true' }, '◔')),
    ),
    button(
      { class: 'round', 'aria-haspopup': 'menu', 'aria-expanded': 'false', 'aria-label': t('postActions') },
      () => {},
      '⋯',
    ),
  );
}

/** The post's own text, marked as the platform marks it. */
export function drawMessage(post: DemoPost): HTMLElement {
  const text = h('span', { dir: 'auto' }, drawText(post.text, false));
  return h(
    'div',
    { 'data-ad-rendering-role': 'story_message', class: 'message' },
    h('div', { 'data-ad-comet-preview': 'message', 'data-ad-preview': 'message' }, h('div', {}, h('div', {}, text))),
  );
}

function drawPicture(post: DemoPost): Child {
  if (!post.picture) return undefined;
  const src = `https://scontent.xx.fbcdn.net/v/t39.30808-6/${post.picture}_n.jpg?_nc_cat=108&oh=${post.id}`;
  const href = `https://www.facebook.com/photo/?fbid=${post.id}&set=pcb.${post.id}`;
  return h(
    'a',
    { role: 'link', tabindex: 0, href, 'data-route': '', class: 'picture' },
    h('img', { alt: post.alt, src, width: 600, height: 400 }),
  );
}

function drawBar(post: DemoPost): HTMLElement {
  const { name } = post.author;
  const isEnglish = pageState().locale === 'en';
  const action = (label: string, text: string) =>
    button({ class: 'bar-button', 'aria-label': label }, () => {}, h('span', {}, text));
  const count = commentsOf(post.id).reduce((sum, { id }) => sum + 1 + commentsOf(post.id, id).length, 0);
  return h(
    'div',
    {},
    h(
      'div',
      { class: 'counts soft' },
      h('span', {}, `${t('allReactions')} ${14 + (Number(post.id.slice(-2)) % 9)}`),
      h('span', {}, `${count + 2} ${t('commentCount')}`),
    ),
    h(
      'div',
      { class: 'bar' },
      action(isEnglish ? `React with Like to ${name}'s post` : `Reagera med Gilla på ${name}s inlägg`, t('like')),
      action(isEnglish ? `Comment on ${name}'s post` : `Kommentera ${name}s inlägg`, t('comment')),
      action(
        isEnglish
          ? 'Send this to friends or post it on your profile.'
          : 'Skicka till vänner eller lägg upp på din profil.',
        t('share'),
      ),
    ),
  );
}

/** Where one writes: its label names the Page that one writes as. */
export function drawComposer(post: DemoPost): HTMLElement {
  const acting = actingFor(post);
  const label = `${t('commentAs')} ${acting.name}`;
  const box = h(
    'div',
    {
      role: 'textbox',
      'aria-label': label,
      contenteditable: 'true',
      'data-lexical-editor': 'true',
      class: 'textbox',
      tabindex: 0,
    },
    h('p', { dir: 'auto' }, h('br')),
  );
  return h(
    'div',
    { class: 'composer' },
    drawAvatar(acting, 32),
    h('div', { class: 'grow box' }, box, h('div', { 'aria-hidden': 'true', class: 'hint' }, label)),
  );
}

/** What stands in a post: heading, text, picture, buttons, comments and where one writes. */
export function drawPost(post: DemoPost, nesting: Nesting): HTMLElement[] {
  const picture = drawPicture(post);
  return [
    drawHead(post),
    drawMessage(post),
    ...(picture instanceof Node ? [picture as HTMLElement] : []),
    drawBar(post),
    drawThread(post, nesting),
    drawComposer(post),
  ];
}
