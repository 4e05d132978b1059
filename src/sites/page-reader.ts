import type { ChannelIdentity, Comment, Reading } from '../shared/reading.ts';
import {
  commentElementFrom,
  commentSigns,
  eachCommentElement,
  firstCommentIn,
  onlyArticleIn,
} from './find-comments.ts';
import { countLinked, findDrift } from './find-drift.ts';
import { findSurface, isInFront, type Surface } from './find-surface.ts';
import { type Glance, glanceAtRead } from './glance.ts';
import { emptyMemory, type GlanceContext, glanceByShape, glanceComment } from './glance-comment.ts';
import { messageElementOf } from './message-element.ts';
import { isOfOtherPost } from './other-post.ts';
import { readActingAs, readChannel, readSort } from './read-channel.ts';
import { readComment } from './read-comment.ts';
import { type Contact, messageElementsIn, readContact, readMessage } from './read-message.ts';
import { type Post, postBoxOf, readPost } from './read-post.ts';
import { type ReadOptions, type Scene, sceneOf } from './scene.ts';
import { anyOf } from './site-data.ts';

/** Reads a page bit by bit. It holds no facts of comments: the page recycles its elements. */
export interface PageReader {
  /** The facts about the surface in front, read anew. Looks over the page once; reads no comments. */
  surface: () => Omit<Reading, 'comments'>;
  /** The comment elements at or under `root` that belong to the surface in front; costs as much as `root` is large. */
  commentElements: (root: Node) => Element[];
  /** The same one by one, for a caller that is short of time. */
  eachCommentElement: (root: Node) => Iterable<Element>;
  /** Whether what was added to the page may have changed which surface is in front, or its facts. */
  mayChangeSurface: (added: Element) => boolean;
  /** True where what was in front has left the page. */
  isFrontGone: () => boolean;
  /** The platform's menus in or around what was added. */
  menusIn: (added: Element) => Element[];
  /** The comment that contains the node. */
  commentElementAt: (node: Node) => Element | undefined;
  /** All facts of one comment; undefined where it cannot be told what it is. */
  read: (element: Element) => Comment | undefined;
  /** What a list needs of it, cheaply where that can be; equal to what `read` tells. */
  glance: (element: Element) => Glance | undefined;
  /**
   * The same at once for what was added, where that is one comment and looks as most do; undefined for all else. Costs as
   * much as the comment is large, and hardly more than taking its text.
   */
  glanceAt: (added: Element) => { element: Element; glance: Glance } | undefined;
  /** The comments without those of another post that the platform has mounted below. */
  ofThisPost: (comments: readonly Comment[]) => Comment[];
  /** What the site seems to have changed, given all that was read of it; Swedish sentences. Looks over the page once. */
  warnings: (comments: readonly Comment[]) => string[];
}

/** How long it is believed that a post has no text, in milliseconds: what is not there may still come. */
const believed = 2000;

/**
 * @param url the page's address; it may have moved on since the document was loaded
 * @returns a reader of nothing where the page is none of ours
 */
export function createPageReader(document: Document, url: string, options: ReadOptions = {}): PageReader {
  const scene = sceneOf(document, url, options);
  if (!scene) {
    return {
      surface: () => ({ site: undefined, surface: 'none', warnings: [] }),
      commentElements: () => [],
      eachCommentElement: () => [],
      mayChangeSurface: () => true,
      isFrontGone: () => false,
      menusIn: () => [],
      commentElementAt: () => undefined,
      read: () => undefined,
      glance: () => undefined,
      glanceAt: () => undefined,
      ofThisPost: (comments) => [...comments],
      warnings: () => [],
    };
  }
  let front: Surface | undefined;
  let channel: ChannelIdentity | undefined;
  let contact: Contact | undefined;
  let hasChannel = false;
  const posts = new WeakMap<Element, { post: Post; at: number }>();

  const current = (): Surface => {
    if (!front?.root.isConnected) {
      front = findSurface(scene);
      hasChannel = false;
    }
    return front;
  };

  const postIn = (box: Element): Post => {
    const known = posts.get(box);
    if (known && Date.now() - known.at < believed) return known.post;
    const post = readPost(box, scene);
    posts.set(box, { post, at: Date.now() });
    return post;
  };

  const surfacePost = (surface: Surface): Post | undefined => {
    const first = firstCommentIn(surface.root, scene);
    const box = first && !surface.hasOnePost ? postBoxOf(first, scene) : surface.root;
    return box && postIn(box);
  };

  const channelOf = (surface: Surface): ChannelIdentity | undefined => {
    if (!hasChannel) {
      channel = readChannel(surface, surfacePost(surface), scene);
      hasChannel = true;
    }
    return channel;
  };

  const inFront = (element: Element) => isInFront(element, current(), scene);

  const read = (element: Element): Comment | undefined =>
    guarded(scene, undefined, () => {
      if (scene.data.message.length > 0 && element.matches(anyOf(scene.data.message))) {
        contact ??= readContact(scene);
        return readMessage(element, scene, contact);
      }
      const surface = current();
      const box = surface.hasOnePost ? surface.root : postBoxOf(element, scene);
      const post = box && postIn(box);
      return readComment(element, scene, {
        postUrl: post?.url,
        postText: post?.text,
        channel: channelOf(surface),
      });
    });

  const context: GlanceContext = { scene, memory: emptyMemory(), read };
  /** Whether what lies in this box is in front: as found in this turn, for comments come many to a box. */
  let asked: { box: Element; isInFront: boolean } | undefined;

  const isBoxInFront = (box: Element): boolean => {
    if (asked?.box === box) return asked.isInFront;
    // Nothing of the page's own runs before the next microtask: until then what was found holds.
    if (!asked) queueMicrotask(() => (asked = undefined));
    asked = { box, isInFront: inFront(box) };
    return asked.isInFront;
  };

  return {
    surface: () =>
      guarded(scene, { site: scene.data.site, surface: 'other', warnings: [] }, () => {
        front = findSurface(scene);
        hasChannel = false;
        contact = undefined;
        const found = channelOf(front);
        const actingAs = readActingAs(front, found, scene);
        const sort = readSort(front, scene);
        return {
          site: scene.data.site,
          surface: front.name,
          ...(sort === undefined ? {} : { sort }),
          ...(found ? { channel: found } : {}),
          ...(actingAs ? { actingAs } : {}),
          warnings: [],
        };
      }),

    commentElements: (root) => [...elementsUnder(root)],

    eachCommentElement: (root) => elementsUnder(root),

    mayChangeSurface: (added) =>
      guarded(scene, true, () => {
        if (front && !front.root.isConnected) return true;
        const { dialog, main, viewer, composer, postMark, pageName } = scene.data;
        const frame = [dialog, main, viewer, composer, postMark, pageName].map(anyOf).filter((one) => one !== '');
        const selector = frame.join(',');
        return added.matches(selector) || added.querySelector(selector) !== null;
      }),

    isFrontGone: () => front !== undefined && !front.root.isConnected,

    menusIn: (added) =>
      guarded(scene, [], () => {
        const around = added.closest(anyOf(scene.data.menu));
        return around ? [around] : [...added.querySelectorAll(anyOf(scene.data.menu))];
      }),

    commentElementAt: (node) =>
      guarded(scene, undefined, () => {
        const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
        if (!element) return undefined;
        const message = scene.data.message.length > 0 ? messageElementOf(element, scene.data) : undefined;
        return message ?? elementAround(element, scene);
      }),

    read,

    glance(element) {
      const glance = guarded(scene, undefined, () => glanceComment(element, context));
      if (glance) return glance;
      const comment = read(element);
      return comment && glanceAtRead(comment);
    },

    glanceAt: (added) =>
      guarded(scene, undefined, () => {
        const box = added.parentElement;
        if (!box || !isBoxInFront(box)) return undefined;
        const known = glanceByShape(added, context);
        if (known) return known;
        const element = onlyArticleIn(added, scene);
        const glance = element && glanceComment(element, context, added);
        return element && glance && { element, glance };
      }),

    ofThisPost: (comments) =>
      guarded(scene, [...comments], () => {
        const surface = current();
        if (!surface.hasOnePost) return [...comments];
        const permalinks = comments.map(({ permalink }) => permalink);
        const isOther = isOfOtherPost(permalinks, postIn(surface.root).link, scene);
        return comments.filter((_, at) => !isOther[at]);
      }),

    warnings: (comments) => {
      const drift = guarded(scene, [], () => findDrift(comments, countLinked(current(), scene)));
      return scene.hasFailed ? [...drift, 'En del av sidan gick inte att läsa.'] : drift;
    },
  };

  function* elementsUnder(root: Node): Generator<Element> {
    scene?.posts.clear();
    if (!scene) return;
    const element =
      root.nodeType === 1 ? (root as Element) : root.nodeType === 9 ? (root as Document).documentElement : null;
    if (!element) return;
    try {
      const dialog = anyOf(scene.data.dialog);
      const isWithin = front !== undefined && front.root !== scene.document.body && front.root.contains(element);
      if (!isWithin && (element.matches(dialog) || element.querySelector(dialog))) front = undefined;
      yield* eachCommentElement(element, scene, inFront);
      yield* messageElementsIn(element, scene, inFront);
    } catch {
      scene.hasFailed = true;
    }
  }

  function elementAround(element: Element, here: Scene): Element | undefined {
    const { root } = current();
    const signs = commentSigns(here);
    let box: Element | null = element;
    for (let step = 0; box && step < 40 && box !== root; step++) {
      const sign: Element | null = box.matches(signs) ? box : box.querySelector(signs);
      const found = sign ? commentElementFrom(sign, here) : undefined;
      if (found?.contains(element)) return inFront(found) ? found : undefined;
      box = box.parentElement;
    }
    return undefined;
  }
}

/** No page may break the reader: what cannot be read counts as not there. */
function guarded<T>(scene: Scene, otherwise: T, read: () => T): T {
  try {
    return read();
  } catch {
    scene.hasFailed = true;
    return otherwise;
  }
}
