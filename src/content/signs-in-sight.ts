import type { Sign } from './place-marks.ts';

/** How far outside the window a comment counts as in sight, CSS pixels. */
const margin = 120;
/** With more comments than this, those far from the window are left alone. */
const mostWatched = 300;
/** Of very many comments every so many-th is watched, to tell which are near the window. */
const apart = 16;
/** How far from the window counts as near, CSS pixels: more than so many comments take. */
const near = 2500;

/** The page's comments in document order, and the mark of each. */
export interface MarkedComments {
  ids: readonly string[];
  elementOf: (id: string) => Element | undefined;
  signOf: (id: string) => Sign | undefined;
}

/**
 * Knows which of many marked comments are in the window, without asking where the others are: platforms leave what is far
 * away without layout, and asking would have it laid out. Nor is each of very many watched, for the browser looks after
 * each in every frame.
 */
export class SignsInSight {
  readonly #signs = new Map<Element, Sign>();
  readonly #inSight = new Set<Element>();
  readonly #observer: IntersectionObserver;
  /** Every so many-th comment, by its place among them. */
  readonly #posts = new Map<Element, number>();
  readonly #nearPosts = new Set<Element>();
  readonly #postObserver: IntersectionObserver;
  #marked: MarkedComments | undefined;
  /** Without margins round what scrolls within the page nothing tells what is near there: then all are watched. */
  readonly #mostWatched: number;

  /** @param onChange is called when a comment has come into sight or left it */
  constructor(window: Window & typeof globalThis, onChange: () => void, signal: AbortSignal) {
    this.#observer = new window.IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting && this.#signs.has(target)) this.#inSight.add(target);
          else this.#inSight.delete(target);
        }
        onChange();
      },
      { rootMargin: `${margin}px` },
    );
    const nearby: IntersectionObserverInit & { scrollMargin: string } = {
      rootMargin: `${near}px`,
      scrollMargin: `${near}px`,
    };
    this.#postObserver = new window.IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) this.#nearPosts.add(target);
        else this.#nearPosts.delete(target);
      }
      this.#watchNear();
    }, nearby);
    const canTell = 'scrollMargin' in window.IntersectionObserver.prototype;
    this.#mostWatched = canTell ? mostWatched : Number.POSITIVE_INFINITY;
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      this.#postObserver.disconnect();
    });
  }

  /** Takes the comments as they are now, in place of those before; undefined for none. */
  set(marked: MarkedComments | undefined): void {
    this.#marked = marked;
    const posts = new Map<Element, number>();
    if (marked && marked.ids.length > this.#mostWatched) {
      for (let at = 0; at < marked.ids.length; at += apart) {
        const element = marked.elementOf(marked.ids[at] ?? '');
        if (element) posts.set(element, at);
      }
    }
    for (const element of this.#posts.keys()) {
      if (posts.has(element)) continue;
      this.#postObserver.unobserve(element);
      this.#nearPosts.delete(element);
      this.#posts.delete(element);
    }
    for (const [element, at] of posts) {
      if (!this.#posts.has(element)) this.#postObserver.observe(element);
      this.#posts.set(element, at);
    }
    this.#watchNear();
  }

  /** The signs of comments in sight. */
  *now(): Generator<Sign> {
    for (const element of this.#inSight) {
      const sign = this.#signs.get(element);
      if (sign) yield sign;
    }
  }

  /** Watches the marked ones among the comments that may come into the window next. */
  #watchNear(): void {
    const ids = this.#marked?.ids ?? [];
    const nearIds = new Set(ids.length > this.#mostWatched ? [] : ids);
    for (const element of this.#posts.size > 0 ? this.#nearPosts : []) {
      const at = this.#posts.get(element) ?? 0;
      for (const id of ids.slice(Math.max(0, at - apart), at + apart)) nearIds.add(id);
    }
    this.#watch([...nearIds].flatMap((id) => this.#marked?.signOf(id) ?? []));
  }

  #watch(signs: readonly Sign[]): void {
    for (const sign of signs) {
      if (!this.#signs.has(sign.element)) this.#observer.observe(sign.element);
      this.#signs.set(sign.element, sign);
    }
    if (this.#signs.size === signs.length) return;
    const now = new Set(signs.map(({ element }) => element));
    for (const element of this.#signs.keys()) {
      if (now.has(element)) continue;
      this.#observer.unobserve(element);
      this.#inSight.delete(element);
      this.#signs.delete(element);
    }
  }
}
