import { sceneOf } from './scene.ts';
import { anyOf } from './site-data.ts';

/** The platform's menus that are to be seen on the page now; none where the page is no site's. Throws nothing. */
export function openMenus(document: Document, url: string): Element[] {
  try {
    const scene = sceneOf(document, url);
    if (!scene) return [];
    const menus = [...document.querySelectorAll(anyOf(scene.data.menu))];
    return menus.filter((menu) => menu.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true);
  } catch {
    return [];
  }
}
