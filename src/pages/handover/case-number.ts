/** What may stand before the number itself: "Dnr KS 2026/412", "Diarienr: 2026-412". */
const before = /^(?:diarienummer|diarienr|dnr)\.?\s*:?\s*/i;
/** Letters, numbers and the signs that case systems put between them. */
const signs = /^[\p{L}\d][\p{L}\d ./:-]{2,39}$/u;
/** A whole year, "KK08/32" or "KS 26/412", in one of the groups; and another number. */
const year = /(?<!\d)(?:19|20)\d\d(?!\d)|^\p{L}{1,8}[ -]?\d\d[/:.-]\d/u;
const date = /^\d{4}-\d\d-\d\d$/;

/**
 * Reads a diarienummer, whose form every case system chooses for itself: "KS 2026/00412", "2026-412", "KS/2026:99",
 * "KS.2026.412", "KK08/32". Says nothing of whether there is such a case.
 * @returns the number with plain blanks and dashes and without "Dnr" before it; undefined where it cannot be one
 */
export function readCaseNumber(text: string): string | undefined {
  const number = text
    .replace(/[\p{Zs}\t]+/gu, ' ')
    .replace(/[\u2010-\u2014\u2212]/g, '-')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(before, '');
  const numbers = number.match(/\d+/g) ?? [];
  return signs.test(number) && year.test(number) && numbers.length > 1 && !date.test(number) ? number : undefined;
}
