import { policyInForce } from '../policy/policy-in-force.ts';
import type { PageFacts } from '../shared/page-facts.ts';
import type { Comment } from '../shared/reading.ts';
import { journalOfProfile } from './journal-of-profile.ts';
import { findItemOf } from './record-entry.ts';
import { readSettings } from './settings.ts';
import type { WayFacts } from './way.ts';
import { sayWay } from './ways-in-english.ts';

/** Gathers what a way needs to know of a comment; undefined before a policy is chosen. */
export async function factsOf({
  comment,
  facts,
}: {
  comment?: Comment | undefined;
  facts: PageFacts;
}): Promise<WayFacts | undefined> {
  const settings = await readSettings();
  const policy = policyInForce(settings);
  if (!policy) return undefined;
  const item = comment && (await findItemOf(await journalOfProfile(), comment.id));
  return { policy, settings, comment, item, actingAs: facts.actingAs, now: new Date(), say: sayWay(settings.language) };
}
