import { type LinkFacts, readLink } from './read-link.ts';
import type { Scene } from './scene.ts';
import { anyOf } from './site-data.ts';

const mostSteps = 40;

/** A comment link's facts, or undefined where the link names no comment. */
export function readCommentLink(link: Element, scene: Scene): LinkFacts | undefined {
  const facts = readLink(link.getAttribute('href') ?? '', scene.url.href, scene.data);
  return facts?.commentId ? facts : undefined;
}

/** Whether a link stands in somebody's text, as one they pasted. A link around a machine-readable time is the page's own. */
export function isInText(link: Element, scene: Scene): boolean {
  const { textBlock, time } = scene.data;
  const block = link.closest(anyOf(textBlock));
  // A whole page or list has a language too; it is no text of anybody's.
  if (!block || block.contains(scene.document.body) || holdsMany(block, scene)) return false;
  return time.length === 0 || link.querySelector(anyOf(time)) === null;
}

function holdsMany(block: Element, scene: Scene): boolean {
  const { beyondComment } = scene.data;
  return block.querySelector(anyOf(beyondComment)) !== null;
}

/** Whether an article or a box is a post, which holds comments but is none: its marks stand above its comments. */
export function isPost(element: Element, scene: Scene): boolean {
  const known = scene.posts.get(element);
  if (known !== undefined) return known;
  const marks = anyOf(scene.data.postMark);
  const first = element.querySelector(`${marks},${anyOf(scene.data.nestedComment)}`);
  const answer = element.matches(marks) || first?.matches(marks) === true;
  // Nothing of the page's own runs before the next microtask: until then what was found holds.
  if (scene.posts.size === 0) queueMicrotask(() => scene.posts.clear());
  scene.posts.set(element, answer);
  return answer;
}

/** The element of the comment that a link belongs to. */
export function commentElementOf(link: Element, scene: Scene): Element | undefined {
  const { data } = scene;
  if (data.nestedComment.length > 0) {
    for (const answer of data.commentElement) {
      const element = link.closest(answer.selector);
      if (element && !isPost(element, scene)) return element;
    }
  }
  const facts = readCommentLink(link, scene);
  if (!facts?.commentId || facts.kind === 'profile' || isInText(link, scene)) return undefined;
  if (data.nestedComment.length === 0) {
    const element = link.closest(anyOf(data.commentElement));
    if (element && !holdsOtherComment(element, facts.commentId, scene)) return element;
  }
  // No element says what it is: the largest box around the link that holds no other comment.
  return climb(link, facts.commentId, scene);
}

function climb(link: Element, id: string, scene: Scene): Element | undefined {
  const { data } = scene;
  let box: Element = link;
  for (let step = 0; step < mostSteps; step++) {
    const parent = box.parentElement;
    if (!parent || parent === scene.document.body || parent.matches(anyOf(data.main))) break;
    if (parent.matches(anyOf(data.beyondComment)) || holdsOtherComment(parent, id, scene)) break;
    if (hasSecondTime(parent, link) || parent.querySelector(anyOf(data.beyondComment))) break;
    if (isWholeRow(box, parent, scene)) break;
    box = parent;
  }
  const hasAuthor = [...box.getElementsByTagName('a')].some(
    (other) => readLink(other.getAttribute('href') ?? '', scene.url.href, data)?.kind === 'profile',
  );
  // The head of a post may link to the comment that one came for: nobody can answer or like that.
  const isRow = data.nestedComment.length === 0 || box.querySelector(anyOf(data.button)) !== null;
  return box !== link && hasAuthor && isRow ? box : undefined;
}

/** Whether a box begins with somebody's face and name, both linked, and what is around it begins with somebody else's. */
function isWholeRow(box: Element, around: Element, scene: Scene): boolean {
  const first = firstAccount(around, scene);
  const own = firstAccount(box, scene);
  if (!first || !own || first === own) return false;
  const handle = handleOf(own, scene);
  if (handle === undefined || handleOf(first, scene) === handle) return false;
  const links = [...box.getElementsByTagName('a')].filter((link) => handleOf(link, scene) === handle);
  const picture = anyOf(scene.data.picture);
  return links.some((link) => link.querySelector(picture)) && links.some((link) => !link.querySelector(picture));
}

function firstAccount(box: Element, scene: Scene): Element | undefined {
  return [...box.getElementsByTagName('a')].find((link) => handleOf(link, scene) !== undefined);
}

function handleOf(link: Element, { data, url }: Scene): string | undefined {
  const facts = readLink(link.getAttribute('href') ?? '', url.href, data);
  return facts?.kind === 'profile' ? facts.handle : undefined;
}

/** Whether a box holds a link to a comment other than this one. Stops at the first. */
function holdsOtherComment(box: Element, id: string, scene: Scene): boolean {
  const selector = anyOf(scene.data.commentLink);
  const links = box.getElementsByTagName('a');
  for (let at = 0; ; at++) {
    const link = links[at];
    if (!link) return false;
    if (!link.matches(selector)) continue;
    const facts = readCommentLink(link, scene);
    if (facts?.commentId && facts.commentId !== id && !isInText(link, scene)) return true;
  }
}

function hasSecondTime(box: Element, link: Element): boolean {
  const times = box.getElementsByTagName('time');
  const second = times[1];
  return second !== undefined && !(link.contains(second) && link.contains(times[0] ?? null));
}

/**
 * The comment elements at or under `root`, in document order, found one by one: a caller that is short of time may stop.
 * Costs as much as `root` is large.
 * @param isInFront tells whether an element belongs to the surface that is read
 */
export function* eachCommentElement(
  root: Element,
  scene: Scene,
  isInFront: (element: Element) => boolean,
): Generator<Element> {
  const found = new Set<Element>();
  const selector = commentSigns(scene);
  const nodes = root.querySelectorAll(selector);
  const message = anyOf(scene.data.message);
  const article = scene.data.nestedComment.length > 0 ? scene.data.commentElement[0]?.selector : undefined;
  for (let at = root.matches(selector) ? -1 : 0; at < nodes.length; at++) {
    const node = at < 0 ? root : nodes[at];
    // Somebody may send a link to a comment.
    if (message !== '' && node?.closest(message)) continue;
    const near = article && node?.closest(article);
    if (near && found.has(near)) continue;
    const element = node && attempt(() => commentElementFrom(node, scene));
    if (!element || found.has(element) || attempt(() => isInFront(element)) !== true) continue;
    found.add(element);
    yield element;
  }
}

/** What shows that there is a comment: a link to one, or a wrapper with its number. */
export function commentSigns({ data }: Scene): string {
  return anyOf(data.idAttribute) === ''
    ? anyOf(data.commentLink)
    : `${anyOf(data.commentLink)},${anyOf(data.idAttribute)}`;
}

/** The comment's element, from one of its signs. */
export function commentElementFrom(sign: Element, scene: Scene): Element | undefined {
  return sign.localName === 'a' ? commentElementOf(sign, scene) : elementInWrapper(sign, scene);
}

/** The comment inside the wrapper that carries its number. */
function elementInWrapper(wrapper: Element, scene: Scene): Element | undefined {
  const [first] = scene.data.commentElement;
  const article = first && wrapper.querySelector(first.selector);
  if (!article) return wrapper.querySelector(anyOf(scene.data.commentLink)) ? undefined : wrapper;
  return article.closest(anyOf(scene.data.idAttribute)) === wrapper ? article : undefined;
}

const mostBoxes = 4;

/** The comment's element where what was added is nothing but that, with plain boxes around it; it may still be a post. */
export function onlyArticleIn(added: Element, { data }: Scene): Element | undefined {
  const [article] = data.commentElement;
  let box = added;
  for (let step = 0; article && step < mostBoxes; step++) {
    if (box.hasAttribute('role')) return box.matches(article.selector) ? box : undefined;
    const inner = box.firstElementChild;
    if (!inner || inner.nextElementSibling) return undefined;
    box = inner;
  }
  return undefined;
}

/** The first comment in a box, or undefined. */
export function firstCommentIn(box: Element, scene: Scene): Element | undefined {
  const first = box.querySelector(commentSigns(scene));
  const element = first ? commentElementFrom(first, scene) : undefined;
  if (!first || (element && element !== box)) return element;
  const signs = box.querySelectorAll(commentSigns(scene));
  for (let at = 0; at < Math.min(signs.length, 20); at++) {
    const sign = signs[at];
    const element = sign && commentElementFrom(sign, scene);
    if (element && element !== box) return element;
  }
  return undefined;
}

/** What one comment's place in the page makes impossible must not cost the others. */
function attempt<T>(find: () => T | undefined): T | undefined {
  try {
    return find();
  } catch {
    return undefined;
  }
}
