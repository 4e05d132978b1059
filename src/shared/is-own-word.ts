/**
 * True for one word of a municipality's own, where a star may stand for the rest of a compound at one end. Less than two
 * signs would hint at nearly everything.
 */
export function isOwnWord(text: string): boolean {
  return /^(?:\*?[^\s*]{2,60}|[^\s*]{2,60}\*)$/.test(text);
}
