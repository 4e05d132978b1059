import { ownPolicyFrom } from '../../src/policy/own-policy.ts';
import { presetById } from '../../src/policy/preset-by-id.ts';
import type { Policy } from '../../src/shared/policy.ts';

/** Takes the quotes away: they are another municipality's. */
function withoutSources<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutSources) as T;
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !/source$/i.test(key));
  return Object.fromEntries(kept.map(([key, part]) => [key, withoutSources(part)])) as T;
}

/** The rules of the invented municipality: save, remove, hand over; answers within two weekdays, removal within two days. */
export const ekbackaPolicy: Policy = {
  ...withoutSources(ownPolicyFrom(presetById('smedjebacken'))),
  version: 3,
  municipality: 'Ekbacka kommun',
  document: {
    title: 'Riktlinjer för sociala medier',
    read: '2026-11',
    date: '2025-03-03',
    decision: 'KS 2025/0117 § 12',
  },
  reply: {
    rule: { kind: 'weekday-hours', hours: 48 },
    startsAt: 'published',
    stoppedBy: ['answer', 'forward', 'removal'],
  },
  removal: { rule: { kind: 'elapsed', hours: 48 }, startsAt: 'published', stoppedBy: ['removal'] },
};
