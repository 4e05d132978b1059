import { isBefore } from '../shared/is-before.ts';
import type { Attachment } from '../shared/reading.ts';
import { type CommentParts, closestWithin } from './comment-parts.ts';
import type { Author } from './read-author.ts';
import { readLink, toUrl } from './read-link.ts';
import type { Scene } from './scene.ts';
import { anyOf } from './site-data.ts';

/** Pictures up to this many pixels are emoji and badges. */
const smallest = 40;

/** What was sent with the words. Faces, badges, emoji and previews of links are no attachments. */
export function readAttachments(
  parts: CommentParts,
  element: Element,
  scene: Scene,
  author: Author | undefined,
  textBlocks: Element[],
): Attachment[] {
  const { data } = scene;
  const attachments: Attachment[] = [];
  for (const node of parts.media) {
    if (textBlocks.some((block) => block.contains(node)) || isSmall(node)) continue;
    if (author && isBefore(node, author.element)) continue;
    const answer = data.attachment.find(({ selector }) => node.matches(selector));
    if (!answer || (!answer.isSure && isMarkOrPreview(node, element, scene))) continue;
    const src = node.getAttribute('src') ?? node.querySelector('[src]')?.getAttribute('src');
    const url = src ? toUrl(src, scene.url.href)?.href : undefined;
    const alt = node.getAttribute('alt') || undefined;
    attachments.push({ kind: answer.kind, ...(alt ? { alt } : {}), ...(url ? { url } : {}) });
  }
  return attachments;
}

/** A badge, a face, an icon on a button, or the picture of a page that is linked to. */
function isMarkOrPreview(node: Element, element: Element, { data, url }: Scene): boolean {
  if (node.matches(anyOf(data.notAttachment))) return true;
  const link = closestWithin(node, anyOf(data.link), element);
  const leadsTo = link && readLink(link.getAttribute('href') ?? '', url.href, data);
  if (link) return !leadsTo || leadsTo.kind === 'profile';
  return closestWithin(node, anyOf(data.button), element) !== undefined && (node.getAttribute('alt') ?? '') === '';
}

function isSmall(node: Element): boolean {
  const sides = [node.getAttribute('width'), node.getAttribute('height')].map(Number);
  return sides.some((side) => side > 0 && side <= smallest);
}
