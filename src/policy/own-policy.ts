import type { Policy } from '../shared/policy.ts';
import { withoutStaleSources } from './without-stale-sources.ts';

/** What may be changed in an own policy: all but what says which policy and version it is. */
export type PolicyChanges = Partial<Omit<Policy, 'schemaVersion' | 'id' | 'version'>>;

/**
 * A municipality's own policy, begun as a copy of another. Of the document only its title and when it was read stay: date,
 * number and address are those of another decision. Its quotes stay where the values do. `previous` is the own policy that it replaces: versions
 * count up, since entries record the version in force.
 */
export function ownPolicyFrom(policy: Policy, previous?: Policy): Policy {
  const { title, read } = policy.document;
  const version = (previous?.version ?? 0) + 1;
  return { ...structuredClone(policy), id: 'egen', version, document: { title, read } };
}

/**
 * An own policy with changes, one version up. Where a value changes and its quote does not, the quote goes: it would stand
 * beside a value that it does not say.
 */
export function changeOwnPolicy(policy: Policy, changes: PolicyChanges): Policy {
  return { ...withoutStaleSources(policy, { ...policy, ...changes }), id: 'egen', version: policy.version + 1 };
}

/** What an own policy still lacks before it can be locked. */
export function missingForLock(policy: Policy): ('title' | 'date' | 'decision')[] {
  const { document } = policy;
  return (['title', 'date', 'decision'] as const).filter((field) => !document[field]?.trim());
}

/** Whether a policy says which document, of which date and decision number, it rests on. A preset needs no more than it has. */
export function canLock(policy: Policy): boolean {
  return policy.id !== 'egen' || missingForLock(policy).length === 0;
}
