/**
 * An instant that can be counted from; undefined for anything else. A journal that has been read in may hold what no page
 * ever showed, and one such item is not to stop the list of all the others.
 */
export function readableInstant(instant: string | undefined): string | undefined {
  return instant !== undefined && /^\d{4}-/.test(instant) && !Number.isNaN(Date.parse(instant)) ? instant : undefined;
}
