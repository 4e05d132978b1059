import { facebookComments } from '../../content/facebook-comments.ts';
import { library } from '../../content/people.ts';
import { summerBook } from '../../content/posts.ts';
import { button, h } from '../build-element.ts';
import { startDemo } from '../demo-controls.ts';
import { drawAvatar } from '../draw-avatar.ts';
import { recycleLists } from '../keyed-list.ts';
import { t } from '../words.ts';
import { runBench, runBoxes } from './bench.ts';
import { type Route, readRoute } from './routes.ts';
import { drawMain, drawPostDialog } from './surfaces.ts';

let shown: Route = { kind: 'home' };
let drawnFor = '';
const main = h('div', { class: 'main' });
const layer = h('div', {});

function keyOf({ kind, person, post }: Route): string {
  return [kind, person?.id, post?.id].join(' ');
}

/** Draws what the address bar says; what stays behind a dialog is not drawn again. */
function show(route: Route): void {
  shown = route;
  if (keyOf(route) !== drawnFor) main.replaceChildren(drawMain(route));
  drawnFor = keyOf(route);
  layer.replaceChildren(...(route.over ? [drawPostDialog(route.over, closePost)] : []));
  layer.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  document.title =
    route.over || route.post
      ? `${(route.over ?? route.post)?.author.name} | Facebook`
      : (route.person?.name ?? 'Facebook');
}

function closePost(): void {
  const back = shown.person ? `/${shown.person.handle}` : '/';
  history.pushState({}, '', back);
  const { over: _, ...behind } = shown;
  show(behind);
}

/** Goes to an address without loading. A post opens over what is there. */
function go(path: string): void {
  const url = new URL(path, location.href);
  history.pushState({}, '', url);
  const { over: _, ...behind } = shown;
  show(readRoute(url, behind.kind === 'profile' ? behind : { kind: 'home' }));
}

function drawBanner(): HTMLElement {
  return h(
    'div',
    { role: 'banner', class: 'banner' },
    h('a', { href: '/', 'aria-label': 'Facebook', class: 'logo', 'data-route': '' }),
    h('input', { type: 'search', placeholder: t('search'), 'aria-label': t('search'), class: 'search' }),
    h('div', { class: 'grow' }),
    button({ 'aria-label': library.name, class: 'me' }, () => {}, drawAvatar(library, 36)),
  );
}

startDemo({
  comments: facebookComments,
  frontPost: () => (shown.over ?? shown.post ?? summerBook).id,
  go,
  recycle: recycleLists,
  runBench,
  runBoxes,
});
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-route]');
  if (!link || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  go(link.href);
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && shown.over && !event.defaultPrevented) closePost();
});
addEventListener('popstate', () => show(readRoute(new URL(location.href))));
document.querySelector('[id^="mount_0_0"]')?.append(drawBanner(), main, layer);
show(readRoute(new URL(location.href)));
