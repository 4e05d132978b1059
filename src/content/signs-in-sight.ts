import type { Sign } from './place-marks.ts';

/** How far outside the window a comment counts as in sight, CSS pixels. */
const margin = 120;
/** Where it is looked for comments when there are too many to watch: shares of the width, and how far apart downwards. */
const columns = [0.35, 0.55, 0.8];
const step = 24;
/** How far up from what is hit a comment is looked for. */
const mostBoxes = 24;

/**
 * Knows which of many marked comments are in the window, without asking where the others are: platforms leave what is far
 * away without layout, and asking would have it laid out. A few are watched; of very many it is asked what stands in the
 * window, for the browser looks after each one that is watched in every frame.
 */
export class SignsInSight {
  readonly #signs = new Map<Element, Sign>();
  readonly #inSight = new Set<Element>();
  readonly #observer: IntersectionObserver;
  #signAt: ((element: Element) => Sign | undefined) | undefined;

  /** @param onChange is called when a comment has come into sight or left it */
  constructor(
    private readonly window: Window & typeof globalThis,
    onChange: () => void,
    signal: AbortSignal,
  ) {
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
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  /** Takes the signs as they are now, in place of those before. */
  set(signs: readonly Sign[]): void {
    this.#signAt = undefined;
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

  /** There are too many to watch: tells the sign of an element that is a marked comment. */
  ask(signAt: (element: Element) => Sign | undefined): void {
    this.set([]);
    this.#signAt = signAt;
  }

  /** The signs of comments in sight. */
  *now(): Generator<Sign> {
    if (this.#signAt) {
      yield* this.#lookFor(this.#signAt);
      return;
    }
    for (const element of this.#inSight) {
      const sign = this.#signs.get(element);
      if (sign) yield sign;
    }
  }

  *#lookFor(signAt: (element: Element) => Sign | undefined): Generator<Sign> {
    const { document, innerWidth, innerHeight } = this.window;
    const found = new Set<Element>();
    for (const column of columns) {
      for (let y = 1; y < innerHeight; y += step) {
        let box = document.elementFromPoint(column * innerWidth, y);
        for (let up = 0; box && up < mostBoxes; up += 1, box = box.parentElement) {
          const sign = found.has(box) ? undefined : signAt(box);
          if (!sign) continue;
          found.add(box);
          yield sign;
          break;
        }
      }
    }
  }
}
