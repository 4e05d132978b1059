// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readSettingsFrom } from '../../src/background/settings-schema.ts';
import { describeOpen } from '../../src/content/describe-open.ts';
import { emptySession, type SeenComment } from '../../src/content/session-state.ts';
import { type PresetId, presetById } from '../../src/policy/preset-by-id.ts';
import type { Item } from '../../src/shared/item.ts';
import { sampleComment } from '../journal/sample-story.ts';
import { sampleItem } from './sample-item.ts';

const { id } = sampleComment;

/** What is told beside the removal of a comment for which this ground was chosen. */
function lawsFor(policyId: PresetId, groundId: string, language: 'sv' | 'en' = 'sv'): string[] {
  const policy = presetById(policyId);
  const ground = policy.grounds.find((one) => one.id === groundId);
  if (!ground) throw new Error(`${policyId} has no ground ${groundId}`);
  const item: Item = { ...sampleItem, ground: { ...ground, chosenAt: '' } };
  const seen = new Map<string, SeenComment>([[id, { element: document.body, comment: sampleComment }]]);
  const state = emptySession(seen);
  state.panel = {
    settings: { ...readSettingsFrom({}).settings, language },
    policy,
    items: { [id]: item },
    counts: { open: 1, notHandedOver: 0 },
    todo: [],
    evidenceKey: '',
    canAlwaysCapture: false,
  };
  return describeOpen(state, id)?.laws.map(({ says }) => says) ?? [];
}

describe('what stands beside the removal', () => {
  it('is that criticism is no party politics, where political messages are removed', () => {
    expect(lawsFor('hallsberg', 'hal-k11')).toEqual(['Kritik mot kommunen är inte partipolitiskt budskap.']);
    expect(lawsFor('hallsberg', 'hal-k11', 'en')).toEqual([
      'Criticism of the municipality is no party political message.',
    ]);
    expect(lawsFor('hallsberg', 'hal-k10')).toEqual([]);
  });

  it('is that hiding leaves what is secret in sight', () => {
    expect(lawsFor('tibro', 'tib-k05')[0]).toContain('Dold räcker inte');
  });
});
