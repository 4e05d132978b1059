import { type CommentParts, closestWithin, outermost } from './comment-parts.ts';
import { type LinkFacts, profileUrlOf, readLink } from './read-link.ts';
import { lineOf } from './read-text.ts';
import type { Scene } from './scene.ts';
import { anyOf } from './site-data.ts';

/** Who wrote a comment. */
export interface Author {
  name: string | undefined;
  url: string | undefined;
  link: LinkFacts | undefined;
  element: Element;
  answer: string;
}

/** The writer's name and profile: the first link to a profile that has a name in it and stands in no text. */
export function readAuthor(parts: CommentParts, element: Element, scene: Scene): Author | undefined {
  const { data } = scene;
  for (const answer of data.author) {
    for (const link of parts.links) {
      if (!link.matches(answer.selector)) continue;
      const facts = readLink(link.getAttribute('href') ?? '', scene.url.href, data);
      if (!facts || facts.kind !== answer.shape) continue;
      if (answer.place === 'outside-text' && closestWithin(link, anyOf(data.textBlock), element)) continue;
      const name = lineOf(link);
      if (name !== '') return { name, url: profileUrlOf(facts, data), link: facts, element: link, answer: answer.name };
    }
  }
  return readNameWithoutLink(parts, element, scene) ?? readPictureLink(parts, scene);
}

/** A name that leads nowhere: the first block of several, the text being another. */
function readNameWithoutLink(parts: CommentParts, element: Element, scene: Scene): Author | undefined {
  for (const answer of scene.data.authorWithoutLink) {
    const blocks = parts.blocks.filter(
      (block) => !block.closest(anyOf(scene.data.link)) && !block.closest(anyOf(scene.data.button)),
    );
    const [first, ...rest] = outermost(blocks);
    if (!first || rest.length === 0 || first.hasAttribute('lang') || !first.matches(answer.selector)) continue;
    const name = lineOf(first);
    // Side by side they may be paragraphs of one text, unless only the second has a language or the label names the first.
    const isNamed = rest[0]?.hasAttribute('lang') || element.getAttribute('aria-label')?.includes(name);
    if (first.parentElement === rest[0]?.parentElement && !isNamed) continue;
    if (name !== '' && name.length <= 100) {
      return { name, url: undefined, link: undefined, element: first, answer: answer.name };
    }
  }
  return undefined;
}

/** Where no name is shown, the picture's link still tells the account; its handle is the name on Instagram. */
function readPictureLink(parts: CommentParts, scene: Scene): Author | undefined {
  for (const link of parts.links) {
    const facts = readLink(link.getAttribute('href') ?? '', scene.url.href, scene.data);
    if (facts?.kind !== 'profile' || lineOf(link) !== '') continue;
    const name = scene.data.site === 'instagram' ? facts.handle : undefined;
    return { name, url: profileUrlOf(facts, scene.data), link: facts, element: link, answer: 'picture-link' };
  }
  return undefined;
}
