import { commentElementOf } from './find-comments.ts';
import { createPageReader, type PageReader } from './page-reader.ts';
import { lineOf } from './read-text.ts';
import { type Scene, sceneOf } from './scene.ts';
import { anyOf, attributeOf } from './site-data.ts';
import type { ExtraWords } from './words.ts';

export type Outcome = 'gone' | 'greyed' | 'still-there';

/** What a comment looks like that is hidden: its opacity is below this. */
const fadedBelow = 0.9;

/**
 * What became of a comment, as far as the page shows. A page that shows it gone has not thereby removed it: the platform
 * paints first and asks the server after.
 * @param url the page's address; on another page everything is gone, so the caller sees to it that it is the same
 */
export function readOutcome(document: Document, url: string, commentId: string, words?: ExtraWords): Outcome {
  const scene = sceneOf(document, url, { words });
  if (!scene) return 'gone';
  try {
    return outcomeIn(scene, commentId, createPageReader(document, url, { words }));
  } catch {
    // What cannot be looked at is not said to be gone.
    return 'still-there';
  }
}

function outcomeIn(scene: Scene, commentId: string, reader: PageReader): Outcome {
  let outcome: Outcome = 'gone';
  for (const element of elementsNaming(commentId, scene)) {
    const comment = reader.read(element);
    if (comment?.id !== commentId) continue;
    if (comment.hidden === true || isFaded(element, scene)) return 'greyed';
    outcome = 'still-there';
  }
  return outcome;
}

/**
 * What the page's own short notice says, where it is of a known kind.
 * @returns undefined where no notice is up or its words are not known
 */
export function readToast(
  document: Document,
  url: string,
  words?: ExtraWords,
): 'deleted' | 'hidden' | 'failed' | undefined {
  const scene = sceneOf(document, url, { words });
  if (!scene) return undefined;
  for (const toast of document.querySelectorAll(anyOf(scene.data.toast))) {
    const text = lineOf(toast);
    if (text === '' || text.length > 300) continue;
    if (scene.words.is('toast-failed', text)) return 'failed';
    if (scene.words.is('toast-deleted', text)) return 'deleted';
    if (scene.words.is('toast-hidden', text)) return 'hidden';
  }
  return undefined;
}

/** The elements whose links or attributes hold the number. */
function elementsNaming(id: string, scene: Scene): Set<Element> {
  const { data, document } = scene;
  const found = new Set<Element>();
  for (const link of document.querySelectorAll(anyOf(data.commentLink))) {
    if (!link.getAttribute('href')?.includes(id)) continue;
    const element = commentElementOf(link, scene);
    if (element) found.add(element);
  }
  for (const answer of [...data.idAttribute, ...data.message]) {
    const attribute = attributeOf(answer);
    for (const element of document.querySelectorAll(answer.selector)) {
      if (element.getAttribute(attribute) !== id) continue;
      const [first] = data.commentElement;
      found.add((data.idAttribute.includes(answer) && first && element.querySelector(first.selector)) || element);
    }
  }
  return found;
}

function isFaded(element: Element, scene: Scene): boolean {
  const view = scene.document.defaultView;
  const boxes = [element, element.parentElement, ...element.querySelectorAll(anyOf(scene.data.faded))];
  return boxes.slice(0, 6).some((box) => {
    const opacity = box && view?.getComputedStyle(box).opacity;
    return opacity !== undefined && opacity !== null && opacity !== '' && Number(opacity) < fadedBelow;
  });
}
