import type { DemoPost } from '../../content/demo-comment.ts';
import { instagramComments } from '../../content/instagram-comments.ts';
import { library } from '../../content/people.ts';
import { posts, shelf } from '../../content/posts.ts';
import { h } from '../build-element.ts';
import { startDemo } from '../demo-controls.ts';
import { recycleLists } from '../keyed-list.ts';
import { t } from '../words.ts';
import { drawPortrait } from './draw-parts.ts';
import { drawPostDialog, drawPostPage, drawProfile } from './surfaces.ts';

const main = h('div', { class: 'main' });
const layer = h('div', {});
let front: DemoPost | undefined;
let isProfileDrawn = false;

function postAt(path: string): DemoPost | undefined {
  const [kind, code] = path.split('/').filter(Boolean);
  const isPost = kind === 'p' || kind === 'reel';
  return posts.find(({ site, token }) => isPost && site === 'instagram' && token === code);
}

/** Draws what the address says: a post's page, the profile, or the post over the profile. */
function show(isOver: boolean): void {
  front = postAt(location.pathname);
  if (front && !isOver) main.replaceChildren(drawPostPage(front));
  else if (!isProfileDrawn) main.replaceChildren(drawProfile());
  isProfileDrawn = !front || isOver;
  layer.replaceChildren(...(front && isOver ? [drawPostDialog(front, closePost)] : []));
  layer.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  document.title = `${library.name} (@${library.handle}) • Instagram`;
}

function closePost(): void {
  history.pushState({}, '', `/${library.handle}/`);
  show(false);
}

/** Goes to an address without loading; from the profile a post opens in a dialog. */
function go(path: string): void {
  const isOver = isProfileDrawn && postAt(new URL(path, location.href).pathname) !== undefined;
  history.pushState({ isOver }, '', path);
  show(isOver);
}

function drawNav(): HTMLElement {
  const item = (href: string, label: string, sign: string) =>
    h('a', { href, role: 'link', 'aria-label': label, class: 'nav-item', 'data-route': '' }, sign);
  return h(
    'nav',
    { class: 'nav' },
    item('/', t('home'), '⌂'),
    item('/explore/', t('search'), '⌕'),
    h('span', { class: 'grow' }),
    drawPortrait(library, 28),
  );
}

startDemo({
  comments: instagramComments,
  frontPost: () => (front ?? shelf).id,
  go,
  recycle: recycleLists,
});
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-route]');
  if (!link) return;
  event.preventDefault();
  go(link.href);
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && layer.childElementCount > 0) closePost();
});
addEventListener('popstate', () => show((history.state as { isOver?: boolean } | null)?.isOver === true));
document.querySelector('[id^="mount_0_0"]')?.append(drawNav(), main, layer);
show(false);
