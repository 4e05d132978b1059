import { facebookComments } from '../../content/facebook-comments.ts';
import { instagramComments } from '../../content/instagram-comments.ts';
import { library } from '../../content/people.ts';
import { summerBook } from '../../content/posts.ts';
import { h } from '../build-element.ts';
import { startDemo } from '../demo-controls.ts';
import { drawAvatar } from '../draw-avatar.ts';
import { recycleLists } from '../keyed-list.ts';
import { t, type Word } from '../words.ts';
import { drawComments } from './draw-comments.ts';
import { drawList } from './draw-list.ts';
import { drawContextCard, drawMessages } from './draw-messages.ts';
import { type Thread, threadsOf, type View, views } from './threads.ts';

const tabs: [View, Word | string][] = [
  ['all', 'allMessages'],
  ['messenger', 'Messenger'],
  ['instagram_direct', 'Instagram'],
  ['facebook', 'facebookComments'],
  ['instagram', 'Instagram-kommentarer'],
];
const channels = h('span', { 'data-surface': '/bizweb:inbox/channel_selector', class: 'tabs' });
const body = h('div', { class: 'body' });
const detail = h('div', { class: 'detail' });
const context = h('div', { class: 'aside' });
const chosen: Partial<Record<View, string>> = {};
let view: View = 'all';
let recycleRows = () => {};

function viewOf(url: URL): View {
  const last = url.pathname.split('/').findLast(Boolean) ?? '';
  return last in views ? (last as View) : 'all';
}

function addressOf(of: View): string {
  const query = new URLSearchParams({ asset_id: library.id, business_id: '1700000000000001', thread_type: views[of] });
  const selected = chosen[of] ?? threadsOf(of)[0]?.id;
  if (selected) query.set('selected_item_id', selected);
  return `/latest/inbox/${of}?${query}`;
}

function drawTabs(): void {
  const links = tabs.map(([of, word]) => {
    const text = word === 'allMessages' || word === 'facebookComments' ? t(word) : word;
    return h(
      'a',
      { role: 'tab', href: addressOf(of), 'aria-selected': String(of === view), class: 'tab', 'data-route': '' },
      text,
    );
  });
  channels.replaceChildren(...links);
}

function drawDetail(): void {
  const thread = threadsOf(view).find(({ id }) => id === chosen[view]);
  detail.replaceChildren(
    ...(thread?.post ? [drawComments(thread.post)] : thread?.conversation ? [drawMessages(thread.conversation)] : []),
  );
  context.replaceChildren(...(thread?.conversation ? [drawContextCard(thread.conversation)] : []));
}

/** Opens a thread: the address names it for a moment, then drops it, and the pane is drawn once more. */
function open(thread: Thread): void {
  chosen[view] = thread.id;
  history.pushState({}, '', addressOf(view));
  settle();
}

function settle(): void {
  drawTabs();
  drawDetail();
  setTimeout(() => {
    const url = new URL(location.href);
    if (!url.searchParams.has('selected_item_id')) return;
    url.searchParams.delete('selected_item_id');
    history.replaceState({}, '', url);
    drawDetail();
  }, 350);
}

/** Draws what the address says. */
function show(): void {
  const url = new URL(location.href);
  view = viewOf(url);
  const threads = threadsOf(view);
  const wanted = url.searchParams.get('selected_item_id');
  chosen[view] = threads.find(({ id }) => id === wanted)?.id ?? chosen[view] ?? threads[0]?.id ?? '';
  const list = drawList(view, threads, open);
  recycleRows = list.recycle;
  body.replaceChildren(list.node, detail, context);
  document.title = `${t('inbox')} | Meta Business Suite`;
  settle();
}

function go(path: string): void {
  history.pushState({}, '', path);
  show();
}

startDemo({
  comments: [...facebookComments, ...instagramComments],
  frontPost: () => threadsOf(view).find(({ id }) => id === chosen[view])?.post?.id ?? summerBook.id,
  go,
  recycle: () => {
    recycleRows();
    recycleLists();
  },
});
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-route]');
  if (!link) return;
  event.preventDefault();
  go(link.href);
});
addEventListener('popstate', show);
const nav = h('nav', { class: 'nav' }, drawAvatar(library, 32));
const head = h('div', { class: 'head' }, h('h1', {}, t('inbox')), h('span', { class: 'soft' }, library.name));
const inbox = h(
  'div',
  { role: 'main', 'data-surface': '/bizweb:inbox', class: 'inbox' },
  h('div', { 'data-pagelet': 'BizInbox', class: 'fill' }, head, channels, body),
);
document.querySelector('[id^="mount_0_0"]')?.append(nav, inbox);
show();
