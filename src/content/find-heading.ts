import { isBefore } from '../shared/is-before.ts';
import type { Box } from '../shared/page-facts.ts';
import { postBoxOf } from '../sites/read-post.ts';
import { sceneOf } from '../sites/scene.ts';
import { anyOf } from '../sites/site-data.ts';
import { boxOf } from './measure-comment.ts';

/** A post's text that is longer is left out of its heading: it would leave no room for the comment. CSS pixels. */
const tallest = 320;

/**
 * Where the heading of a comment's post stands on the page: who published it, and what it says where that is short.
 * @returns CSS pixels of the window, also where it is outside it; undefined where the page shows none
 */
export function findHeading(window: Window, comment: Element): Box | undefined {
  const scene = sceneOf(window.document, window.location.href);
  const post = scene && postBoxOf(comment, scene);
  if (!scene || !post) return undefined;
  const first = (selector: string): Box | undefined => {
    for (const element of post.querySelectorAll(selector)) {
      const isAbove = isBefore(element, comment) && !element.contains(comment);
      const box = boxOf(element);
      if (isAbove && box.height > 0 && box.width > 0 && (element.textContent ?? '').trim() !== '') return box;
      if (!isAbove) return undefined;
    }
    return undefined;
  };
  const author = first(anyOf(scene.data.postAuthor));
  const text = scene.data.postText.map(({ selector }) => first(selector)).find(Boolean);
  if (!author || !text) return author ?? text;
  const both = around(author, text);
  return both.height <= tallest ? both : author;
}

function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const right = Math.max(a.x + a.width, b.x + b.width);
  return { x, y, width: right - x, height: Math.max(a.y + a.height, b.y + b.height) - y };
}
