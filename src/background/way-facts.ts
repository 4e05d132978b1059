import { readNamed } from '../journal/read-named.ts';
import { policyInForce } from '../policy/policy-in-force.ts';
import type { PageFacts } from '../shared/page-facts.ts';
import { postKey } from '../shared/post-key.ts';
import type { Comment } from '../shared/reading.ts';
import { journalOfProfile } from './journal-of-profile.ts';
import { findItemOf } from './record-entry.ts';
import { readSettings } from './settings.ts';
import type { WayFacts } from './way.ts';
import { sayWay } from './ways-in-english.ts';

/** Gathers what a way needs to know of a comment; undefined before a policy is chosen. */
export async function factsOf({
  comment,
  channel,
  facts,
}: {
  comment?: Comment | undefined;
  channel?: string | undefined;
  facts: PageFacts;
}): Promise<WayFacts | undefined> {
  const settings = await readSettings();
  const policy = policyInForce(settings);
  if (!policy) return undefined;
  const db = await journalOfProfile();
  const item = comment && (await findItemOf(db, comment.id));
  const { units, known: knownUnits } = await readNamed(db);
  const unit = item ? item.unit?.name : units.get(postKey(comment?.postUrl) ?? '');
  const [now, say] = [new Date(), sayWay(settings.language)];
  return { policy, settings, comment, item, channel, actingAs: facts.actingAs, unit, knownUnits, now, say };
}
