import type { Policy } from '../shared/policy.ts';
import { journalOfProfile } from './journal-of-profile.ts';
import { findItemOf } from './record-entry.ts';

/** When a comment was first known here: looked up only for a policy that counts from there, else now. */
export async function knownSince(commentId: string, policy: Policy | undefined): Promise<Date> {
  const now = new Date();
  if (policy?.reply.startsAt !== 'known' && policy?.removal.startsAt !== 'known') return now;
  const db = await journalOfProfile();
  const at = (await findItemOf(db, commentId))?.openedAt ?? (await db.get('waiting', commentId))?.seenAt;
  return at === undefined ? now : new Date(at);
}
