import type { FirstSeen } from '../shared/item.ts';
import { readableInstant } from './readable-instant.ts';

export interface ClockStart {
  at: Date;
  /** True where the page shows only "3 tim": then the interface says "ungefär". */
  isApproximate: boolean;
  /** `known` also where publication was asked for but the page does not show it. */
  from: 'published' | 'known';
}

/**
 * When the clock of a deadline starts: at publication (the municipality's promise) or at knowledge (the law's duty,
 * requirements 0.6). Of an uncertain time the older end counts, so that we never promise more time than there is.
 */
export function startOfClock(startsAt: 'published' | 'known', seen: FirstSeen): ClockStart {
  const [from, to] = [readableInstant(seen.from), readableInstant(seen.to)];
  const oldest = from ?? to;
  if (startsAt === 'known' || oldest === undefined) {
    return { at: new Date(seen.at), isApproximate: startsAt === 'published', from: 'known' };
  }
  return { at: new Date(oldest), isApproximate: from === undefined || from !== to, from: 'published' };
}
