/**
 * True where the browser has put a translation in place of what stands in an element: Chrome and Edge wrap each piece in
 * `font`, which neither platform uses, and Edge marks what it has read (November 2026).
 */
export function isTranslated(element: Element): boolean {
  return element.querySelector('font, [_msttexthash], [_mstmutation]') !== null;
}
