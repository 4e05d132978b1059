import { showsPost } from './find-surface.ts';
import { readControl } from './read-control.ts';
import { sceneOf } from './scene.ts';
import { anyOf } from './site-data.ts';
import type { ExtraWords } from './words.ts';

/** A question has no more buttons than this. */
const mostButtons = 12;

/**
 * True while the page asks whether one is sure to remove, or to hide, a comment: until that is answered nothing has happened
 * to it. Throws nothing.
 * @param pressed what was pressed before; a dialog that holds it is no question about it
 */
export function isRemovalAsked(document: Document, url: string, pressed: Element, words?: ExtraWords): boolean {
  try {
    const scene = sceneOf(document, url, { words });
    if (!scene) return false;
    return [...document.querySelectorAll(anyOf(scene.data.dialog))].some((dialog) => {
      if (dialog.contains(pressed) || showsPost(dialog, scene)) return false;
      const buttons = [...dialog.querySelectorAll(anyOf(scene.data.button))];
      if (buttons.length > mostButtons) return false;
      return buttons.some((button) => {
        const control = readControl(button, url, words);
        return control?.place === 'dialog' && (control.does === 'delete' || control.does === 'hide');
      });
    });
  } catch {
    return false;
  }
}
