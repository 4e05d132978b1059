import type { Entry } from './journal-entry.ts';

/**
 * When what an entry tells of happened, where it could only be written down later, for the disk was full: UTC ISO, before
 * the entry's own time. Undefined where it was written at once.
 */
export function happenedAt({ at, pub }: Pick<Entry, 'at' | 'pub'>): string | undefined {
  const told = pub.happenedAt;
  // A journal that was read in is a file, and may hold anything.
  const isInstant = typeof told === 'string' && /^\d{4}(-\d\d){2}T\d\d(:\d\d){2}\.\d{3}Z$/.test(told);
  return isInstant && !Number.isNaN(Date.parse(told)) && told < at ? told : undefined;
}
