import type { FirstSeen } from '../shared/item.ts';
import { readableInstant } from './readable-instant.ts';

/**
 * When the clock of a deadline starts: at publication (the municipality's promise) or at knowledge (the law's duty,
 * requirements 0.6). Of an uncertain time the older end counts, so that we never promise more time than there is.
 * @returns also whether that is uncertain: where the page shows only "3 tim", or nothing, the interface says "ungefär"
 */
export function startOfClock(startsAt: 'published' | 'known', seen: FirstSeen): { at: Date; isApproximate: boolean } {
  const [from, to] = [readableInstant(seen.from), readableInstant(seen.to)];
  const oldest = from ?? to;
  if (startsAt === 'known' || oldest === undefined) {
    return { at: new Date(seen.at), isApproximate: startsAt === 'published' };
  }
  return { at: new Date(oldest), isApproximate: from === undefined || from !== to };
}
