import type { Sign } from './place-marks.ts';

/** How far outside the window a comment counts as in sight, CSS pixels. */
const margin = 120;

/**
 * Knows which of many marked comments are in the window, without asking where the others are: platforms leave what is far
 * away without layout, and asking would have it laid out.
 */
export class SignsInSight {
  readonly #signs = new Map<Element, Sign>();
  readonly #inSight = new Set<Element>();
  readonly #observer: IntersectionObserver;

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
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  /** Takes the signs as they are now, in place of those before. */
  set(signs: readonly Sign[]): void {
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

  /** The signs of comments in sight. */
  *now(): Generator<Sign> {
    for (const element of this.#inSight) {
      const sign = this.#signs.get(element);
      if (sign) yield sign;
    }
  }
}
