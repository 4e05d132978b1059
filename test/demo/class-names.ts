/**
 * The class name that stands for `name` at this load: looks like a hashed one and differs with every seed.
 * Used by the server for the style sheet and by the page for its nodes, so that the two agree.
 */
export function classFor(seed: string, name: string): string {
  let hash = 0x811c9dc5;
  for (const char of `${seed}/${name}`) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `x${hash.toString(36).padStart(7, '0')}`;
}

/** A style sheet with every class name replaced by the one of this load. */
export function hashClassNames(css: string, seed: string): string {
  return css.replace(/\.([a-z][a-z-]+)(?![^{]*\})/g, (_, name: string) => `.${classFor(seed, name)}`);
}
