import type { HintCategory } from '../shared/hint.ts';
import type { Entity, EntityKind } from './find-entities.ts';
import type { Finding } from './merge-findings.ts';

const categoryOf: Partial<Record<EntityKind, HintCategory>> = {
  'identity-number': 'personal_data',
  phone: 'personal_data',
  mail: 'personal_data',
  'street-address': 'personal_data',
  'registration-number': 'personal_data',
  account: 'personal_data',
  'case-number': 'case_reference',
};

/** The hints that entities give on their own; links and public numbers give none. */
export function entityFindings(entities: readonly Entity[]): Finding[] {
  return entities.flatMap((entity): Finding[] => {
    const category = categoryOf[entity.kind];
    return category ? [{ category, rule: `entity:${entity.kind}`, spans: [entity], strength: 'clear' }] : [];
  });
}
