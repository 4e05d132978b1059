import { commentSigns, firstCommentIn, isInText, readCommentLink } from './find-comments.ts';
import { readLink } from './read-link.ts';
import type { Scene } from './scene.ts';
import { anyOf } from './site-data.ts';

/** What is in front on the page. */
export interface Surface {
  name: string;
  root: Element;
  /** True where all comments belong to one post. */
  hasOnePost: boolean;
}

/** The surface in front: the topmost dialog that shows a post, the side column of a viewer, or the page itself. */
export function findSurface(scene: Scene): Surface {
  const { data, document, url } = scene;
  const address = url.pathname + url.search;
  const byUrl = data.surfaces.find(({ pattern }) => pattern.test(address));
  const dialog = frontDialog(scene);
  if (dialog) {
    const name = byUrl?.isViewer ? byUrl.surface : data.dialogSurface;
    return { name, root: dialog, hasOnePost: true };
  }
  const name = byUrl?.surface ?? 'other';
  const hasOnePost = byUrl?.hasOnePost ?? false;
  const viewer = byUrl?.isViewer ? bestBox(data.viewer, scene) : undefined;
  const main = bestBox(data.main, scene);
  const root =
    viewer ?? (main && !isBeside(main, scene) ? main : undefined) ?? document.body ?? document.documentElement;
  return { name, root, hasOnePost };
}

/** Whether an element is in the surface, and not in a list, chat or other dialog that lies within it. */
export function isInFront(element: Element, surface: Surface, scene: Scene): boolean {
  if (!surface.root.contains(element) || element.closest('[hidden]')) return false;
  const aside = scene.data.aside.length > 0 ? element.closest(anyOf(scene.data.aside)) : null;
  if (aside && aside !== surface.root && surface.root.contains(aside)) return false;
  const dialog = element.closest(anyOf(scene.data.dialog));
  return !dialog || dialog === surface.root || dialog.contains(surface.root);
}

/** The topmost dialog that shows a post; a confirm dialog over it, or one for writing, shows none. */
function frontDialog(scene: Scene): Element | undefined {
  const dialogs = [...scene.document.querySelectorAll(anyOf(scene.data.dialog))].filter((dialog) => !isPutAway(dialog));
  const open = dialogs.filter((dialog) => dialog.getAttribute('aria-hidden') !== 'true');
  const candidates = open.length > 0 ? dialogs : [];
  return candidates.reverse().find((dialog) => showsPost(dialog, scene));
}

/** What HTML does not show, with all that is in it; the view that one came from may be kept so. */
const putAway = '[hidden],[style*="display: none"],[style*="display:none"]';

function isPutAway(element: Element): boolean {
  return element.closest(putAway) !== null;
}

/** Whether a dialog shows a post with its comments, rather than asking or offering something. */
export function showsPost(dialog: Element, scene: Scene): boolean {
  const { data } = scene;
  if (dialog.querySelector(anyOf(data.postMark))) return true;
  const comment = firstCommentIn(dialog, scene);
  if (comment && isElsewhere(comment, dialog, scene)) return false;
  if (comment && data.viewer.length > 0 && dialog.querySelector(anyOf(data.viewer))?.contains(comment)) return true;
  if (comment && comment.querySelectorAll(anyOf(data.button)).length > 1) return true;
  const isAnonymous = data.nestedComment.length === 0;
  if (isAnonymous && comment?.querySelector(anyOf(data.button)) && isOfThisPage(comment, scene)) return true;
  return (comment !== undefined || isForComments(dialog, scene)) && hasPostLink(dialog, scene);
}

/** Whether one writes comments there. In the inbox one also writes messages to whoever commented. */
function isForComments(dialog: Element, { data, words }: Scene): boolean {
  if (data.composer.length === 0) return false;
  const composers = [...dialog.querySelectorAll(anyOf(data.composer))];
  if (data.channelParameter === undefined) return composers.length > 0;
  return composers.some(
    (composer) =>
      words.after(
        'comment-as',
        composer.getAttribute('aria-label') ?? composer.getAttribute('aria-placeholder') ?? '',
      ) !== undefined,
  );
}

/** Whether a comment stands under the post that the page's address names; undefined where that cannot be told. */
function isOfThisPage(comment: Element, scene: Scene): boolean | undefined {
  const here = readLink(scene.url.href, scene.url.href, scene.data)?.post;
  const links = [...comment.querySelectorAll(anyOf(scene.data.commentLink))];
  const post = links.map((link) => readCommentLink(link, scene)?.post).find((key) => key !== undefined);
  return here === undefined || post === undefined ? undefined : here === post;
}

/** News of another post in a dialog, over a page that shows the comments of its own. */
function isElsewhere(comment: Element, dialog: Element, scene: Scene): boolean {
  if (scene.data.nestedComment.length > 0 || isOfThisPage(comment, scene) !== false) return false;
  const main = bestBox(scene.data.main, scene);
  const behind = main && !dialog.contains(main) ? firstCommentIn(main, scene) : undefined;
  return behind !== undefined && isOfThisPage(behind, scene) === true;
}

/** Where no element says what is a comment: whether those of this page's post stand outside what should hold them. */
function isBeside(main: Element, scene: Scene): boolean {
  const { data, document, url } = scene;
  const post = readLink(url.href, url.href, data)?.post;
  const selector = anyOf(data.commentLink);
  if (data.nestedComment.length > 0 || post === undefined || main.querySelector(selector)) return false;
  const apart = [data.dialog, data.aside].map(anyOf).join(',');
  return [...document.querySelectorAll(selector)].some(
    (link) => !link.closest(apart) && readCommentLink(link, scene)?.post === post,
  );
}

function hasPostLink(box: Element, scene: Scene): boolean {
  const links = box.querySelectorAll(anyOf(scene.data.link));
  for (let at = 0; at < Math.min(links.length, 60); at++) {
    const link = links[at];
    if (!link || isInText(link, scene)) continue;
    const facts = readLink(link.getAttribute('href') ?? '', scene.url.href, scene.data);
    if (facts?.kind === 'post' && !facts.commentId) return true;
  }
  return false;
}

/** Of the boxes that an answer finds, one with comments or messages in it; the first answer that has one wins. */
function bestBox(answers: Scene['data']['main'], scene: Scene): Element | undefined {
  const content = [commentSigns(scene), anyOf(scene.data.message)].filter((selector) => selector !== '').join(',');
  let first: Element | undefined;
  for (const answer of answers) {
    for (const box of scene.document.querySelectorAll(answer.selector)) {
      if (isPutAway(box)) continue;
      if (box.querySelector(content)) return box;
      if (answers !== scene.data.viewer) first ??= box;
    }
  }
  return first;
}
