import type { LinkFacts } from './read-link.ts';
import { readLink } from './read-link.ts';
import type { Scene } from './scene.ts';

/** The form of a post's key: keys of different forms cannot be compared. */
function formOf(link: LinkFacts): string {
  return `${['story', 'post', 'comment'].includes(link.shape) ? 'story' : link.shape}:${/^\d+$/.test(link.post ?? '') ? 'digits' : 'word'}`;
}

/**
 * Which of the comments belong to another post than the one in front. The platform mounts comments of a next post below
 * (seen 2026-09-27). Told only where the keys have the same form and others do match; else none is another's.
 */
export function isOfOtherPost(
  permalinks: readonly (string | undefined)[],
  post: LinkFacts | undefined,
  scene: Scene,
): boolean[] {
  const none = permalinks.map(() => false);
  const links = permalinks.map((permalink) => permalink && readLink(permalink, scene.url.href, scene.data));
  const references = [post, readLink(scene.url.href, scene.url.href, scene.data)];
  for (const reference of references) {
    if (!reference?.post) continue;
    const matches = links.map((link) => (link ? link.post === reference.post : undefined));
    if (!matches.includes(true)) continue;
    return links.map(
      (link, at) => matches[at] === false && link !== '' && link !== undefined && formOf(link) === formOf(reference),
    );
  }
  return none;
}
