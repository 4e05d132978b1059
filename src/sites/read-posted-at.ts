import type { PostedAt } from '../shared/reading.ts';
import type { CommentParts } from './comment-parts.ts';
import type { Anchor } from './read-comment.ts';
import { readExactTime, readShownTime, readTimeAtEnd } from './read-shown-time.ts';
import { lineOf } from './read-text.ts';
import type { Scene } from './scene.ts';

/**
 * When a comment was published: exact where the page gives an instant, else what its time link shows, or the comment's
 * own label, as an interval.
 */
export function readPostedAt(
  parts: CommentParts,
  anchor: Anchor | undefined,
  element: Element,
  scene: Scene,
): { value: PostedAt; answer: string } | undefined {
  for (const answer of scene.data.time) {
    for (const element of parts.times) {
      if (!element.matches(answer.selector)) continue;
      const value = element.getAttribute('datetime') ?? element.getAttribute('data-utime') ?? '';
      const exact = readExactTime(lineOf(element), value);
      if (exact) return { value: exact, answer: answer.name };
    }
  }
  return (anchor && readLinkTime(anchor.link, scene)) ?? readLabelTime(element, scene);
}

function readLinkTime(link: Element, { now }: Scene): ReturnType<typeof readPostedAt> {
  const shown = lineOf(link);
  const spoken = link.getAttribute('aria-label') ?? link.getAttribute('title') ?? '';
  const values = [readShownTime(spoken, now), readShownTime(shown, now)].filter((value) => value !== undefined);
  const [narrowest] = values.sort((a, b) => width(a) - width(b));
  if (!narrowest) return undefined;
  const isShown = shown !== '' && narrowest.shown === shown;
  return {
    value: { ...narrowest, shown: shown || narrowest.shown },
    answer: isShown ? 'time-link-text' : 'time-link-label',
  };
}

function readLabelTime(element: Element, { now }: Scene): ReturnType<typeof readPostedAt> {
  const value = readTimeAtEnd(element.getAttribute('aria-label') ?? '', now);
  return value && { value, answer: 'comment-label' };
}

function width(value: PostedAt): number {
  return Date.parse(value.to) - Date.parse(value.from);
}
