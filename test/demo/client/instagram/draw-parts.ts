import type { DemoPerson, DemoPost } from '../../content/demo-comment.ts';
import { h } from '../build-element.ts';
import { avatarUrl } from '../draw-avatar.ts';
import { pageState } from '../page-state.ts';
import { shortTime, tick } from '../relative-time.ts';
import { t } from '../words.ts';
import type { LiveComment } from '../world.ts';

/** `/p/CODE/` or `/reel/CODE/`. */
export function postPath(post: DemoPost): string {
  return `/${post.shape === 'reel' ? 'reel' : 'p'}/${post.token}/`;
}

/** `/p/CODE/c/ID/`, and `/p/CODE/c/PARENT/r/ID/` for a reply. */
export function commentPath(post: DemoPost, { id, parentId }: LiveComment): string {
  return `${postPath(post)}c/${parentId ? `${parentId}/r/` : ''}${id}/`;
}

/** A round picture: an img here, whose alt says whose it is. */
export function drawPortrait(person: DemoPerson, size = 32): HTMLElement {
  const { handle } = person;
  const alt = pageState().locale === 'en' ? `${handle}'s ${t('profilePicture')}` : `${handle}s ${t('profilePicture')}`;
  const src = avatarUrl(person, 'scontent.cdninstagram.com');
  const image = h('img', {
    alt,
    src,
    width: size,
    height: size,
    class: 'portrait',
    crossorigin: 'anonymous',
    draggable: 'false',
  });
  return h('a', { href: `/${handle}/`, role: 'link', tabindex: -1 }, image);
}

/** A time that says when, to the millisecond. */
export function drawTime(postedAt: number, legacy = ''): HTMLElement {
  const date = new Date(postedAt);
  const time = h('time', {
    class: 'soft',
    legacy,
    datetime: date.toISOString(),
    title: date.toLocaleDateString(pageState().locale),
  });
  return tick(time, () => shortTime(postedAt));
}

/** Text as Instagram draws it: emoji are characters, handles and tags are links, lines end with a br. */
export function drawText(text: string): (Node | string)[] {
  return text.split('\n').flatMap((line, index) => {
    const parts = line.split(/([@#][\p{L}\d._]*[\p{L}\d_])/u).map((part, at) => {
      if (at % 2 === 0) return part;
      const href = part.startsWith('#') ? `/explore/tags/${part.slice(1)}/` : `/${part.slice(1)}/`;
      return h('a', { role: 'link', tabindex: 0, class: 'notice', legacy: 'notranslate', href }, part);
    });
    return index === 0 ? parts : [h('br'), ...parts];
  });
}
