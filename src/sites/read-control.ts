import { isInText } from './find-comments.ts';
import { showsPost } from './find-surface.ts';
import { createPageReader } from './page-reader.ts';
import { lineOf } from './read-text.ts';
import { type Scene, sceneOf } from './scene.ts';
import { anyOf } from './site-data.ts';
import type { ExtraWords, WordKind } from './words.ts';

/** What a click on something would do to a comment. */
export interface Control {
  does: 'open-menu' | 'delete' | 'hide' | 'unhide' | 'report' | 'block' | 'edit' | 'reply' | 'cancel' | 'unknown';
  /**
   * Where it stands. `menu`: the menu of a comment, also a dialog that serves as one where the word is not known;
   * `dialog`: where pressing it is final.
   */
  place: 'comment' | 'menu' | 'dialog';
  /** The control itself, the button that holds what was hit. */
  element: Element;
  /** The menu or dialog that it stands in. */
  holder?: Element;
  /** The comment it belongs to, where the page tells; a menu drawn elsewhere may not. */
  comment?: Element;
  /** True where the sign that tells whose menu it is may be another's, or there are several. */
  isGuess?: true;
}

const deeds = ['delete', 'hide', 'unhide', 'report', 'block', 'edit'] as const;
const harmless: readonly WordKind[] = [
  'like',
  'share',
  'message',
  'see-more',
  'see-translation',
  'view-replies',
  'author-badge',
  'close',
  'sort-all',
  'sort-newest',
  'sort-relevant',
];

/**
 * What a click on `target` would do to a comment; undefined where it has nothing to do with one. What stands in a
 * comment's menu and cannot be told is `unknown`. Throws nothing.
 * @param target what was hit, for example the icon inside a button
 * @param words what the moderator has taught
 * @param pointedOut elements that the moderator has said are comments
 */
export function readControl(
  target: Element,
  url: string,
  words?: ExtraWords,
  pointedOut: readonly Element[] = [],
): Control | undefined {
  try {
    const scene = sceneOf(target.ownerDocument, url, { words });
    const element = scene && target.closest(anyOf(scene.data.control));
    if (!scene || !element) return undefined;
    const menu = element.closest(anyOf(scene.data.menu));
    if (menu) return inMenu(element, menu, scene, pointedOut);
    const reader = createPageReader(target.ownerDocument, url, { words });
    const comment = pointedOut.find((one) => one.contains(element)) ?? reader.commentElementAt(element);
    if (comment) return inComment(element, comment, scene);
    const dialog = element.closest(anyOf(scene.data.dialog));
    if (dialog && !showsPost(dialog, scene)) return inDialog(element, dialog, scene);
    // The menu of a post, or of the page: whatever opens next is no comment's.
    return element.matches('[aria-haspopup="menu"]') ? { does: 'open-menu', place: 'comment', element } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What stands on the button that was hit, for the moderator who teaches it to us: one in a menu, in a dialog that shows no
 * post, or in a comment where it is not known to do something harmless. Undefined for everything else, also for what opens
 * a menu. Throws nothing.
 */
export function readButtonWord(target: Element, url: string): string | undefined {
  try {
    const scene = sceneOf(target.ownerDocument, url);
    const element = scene && target.closest(anyOf(scene.data.control));
    if (!scene || !element || isHarmless(element, scene)) return undefined;
    const dialog = element.closest(anyOf(scene.data.dialog));
    const isApart = element.closest(anyOf(scene.data.menu)) !== null || (dialog && !showsPost(dialog, scene)) === true;
    const does = readControl(target, url)?.does;
    const isInComment = does === 'unknown' || does === 'delete' || does === 'hide';
    const word = labelOf(element).slice(0, 80);
    return (isApart || isInComment) && does !== 'open-menu' && does !== 'cancel' && word !== '' ? word : undefined;
  } catch {
    return undefined;
  }
}

function labelOf(element: Element): string {
  return lineOf(element) || (element.getAttribute('aria-label') ?? '');
}

/** The deed that a control's word or label names. */
function deedOf(element: Element, scene: Scene): (typeof deeds)[number] | undefined {
  const label = element.getAttribute('aria-label') ?? '';
  return deeds.find((deed) => scene.words.is(deed, labelOf(element)) || (label !== '' && scene.words.is(deed, label)));
}

function isHarmless(element: Element, scene: Scene): boolean {
  return harmless.some((kind) => scene.words.is(kind, labelOf(element)));
}

function inMenu(element: Element, holder: Element, scene: Scene, pointedOut: readonly Element[]): Control | undefined {
  const comments = openComments(scene, pointedOut);
  // Another menu is open, such as the post's or the sort filter's.
  if (comments === null || isHarmless(element, scene)) return undefined;
  const does = deedOf(element, scene) ?? (scene.words.is('cancel', labelOf(element)) ? 'cancel' : 'unknown');
  const [comment] = comments.open;
  const isGuess = !comments.isSure || comments.open.size > 1;
  return { does, place: 'menu', element, holder, ...(comment ? { comment, ...(isGuess ? { isGuess } : {}) } : {}) };
}

/**
 * The comments whose menu seems open; null where what is open belongs to no comment. They are sure where the sign is one
 * that stands on buttons of menus alone.
 */
function openComments(
  scene: Scene,
  pointedOut: readonly Element[],
): { open: ReadonlySet<Element>; isSure: boolean } | null {
  const reader = createPageReader(scene.document, scene.url.href);
  for (const answer of scene.data.openTrigger) {
    const isSure = answer === scene.data.openTrigger[0] && scene.data.openTrigger.length > 1;
    const triggers = [...scene.document.querySelectorAll(answer.selector)];
    const open = new Set(
      triggers.flatMap((one) => pointedOut.find((box) => box.contains(one)) ?? reader.commentElementAt(one) ?? []),
    );
    if (open.size > 0) return { open, isSure };
    if (triggers.length > 0 && isSure) return null;
  }
  return { open: new Set(), isSure: false };
}

function inComment(element: Element, comment: Element, scene: Scene): Control | undefined {
  const { data, words } = scene;
  if (isInText(element, scene) || isHarmless(element, scene)) return undefined;
  const text = lineOf(element);
  const place = 'comment';
  const isMenu = (['own-menu', 'admin-menu', 'viewer-menu', 'options'] as const).some((kind) =>
    words.is(kind, labelOf(element)),
  );
  if (isMenu || element.matches('[aria-haspopup="menu"]')) return { does: 'open-menu', place, element, comment };
  const does = deedOf(element, scene);
  if (does) return { does, place, element, comment };
  if (words.is('reply-button', labelOf(element))) return { does: 'reply', place, element, comment };
  if (words.is('cancel', labelOf(element))) return { does: 'cancel', place, element, comment };
  const opens = text === '' && (element.querySelector('svg') !== null || element.matches(anyOf(data.menuTrigger)));
  if (opens) return { does: 'open-menu', place, element, comment };
  return text === '' ? undefined : { does: 'unknown', place, element, comment };
}

/** A dialog that asks whether to do it, or one that serves as the comment's menu. */
function inDialog(element: Element, holder: Element, scene: Scene): Control | undefined {
  const { data, words } = scene;
  const label = labelOf(element);
  const said = `${holder.getAttribute('aria-label') ?? ''} ${holder.textContent ?? ''}`.slice(0, 2000);
  if (words.is('about-other', said) && !words.is('about-comment', said)) return undefined;
  if (words.is('cancel', label)) return { does: 'cancel', place: 'dialog', element, holder };
  if (words.is('close', label)) return { does: 'cancel', place: 'dialog', element, holder };
  const does = deedOf(element, scene);
  if (does) return { does, place: 'dialog', element, holder };
  const asked = (['delete', 'hide', 'block', 'report'] as const).find((deed) => words.is(`${deed}-question`, said));
  if (asked) return { does: asked, place: 'dialog', element, holder };
  const serves = [...holder.querySelectorAll(anyOf(data.button))].some((button) => deedOf(button, scene) !== undefined);
  return serves ? { does: 'unknown', place: 'menu', element, holder } : undefined;
}
