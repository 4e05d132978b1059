// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readSettingsFrom } from '../../src/background/settings-schema.ts';
import { describeComment } from '../../src/content/describe-comment.ts';
import { describeOpen } from '../../src/content/describe-open.ts';
import { emptySession, type SeenComment } from '../../src/content/session-state.ts';
import { isFinished } from '../../src/panel/is-finished.ts';
import { type PresetId, presetById } from '../../src/policy/preset-by-id.ts';
import type { Item } from '../../src/shared/item.ts';
import { sampleComment } from '../journal/sample-story.ts';
import { sampleItem } from './sample-item.ts';

const { id } = sampleComment;

/** What is told beside the removal of a comment for which this ground was chosen. */
function lawsFor(policyId: PresetId, groundId: string, language: 'sv' | 'en' = 'sv'): string[] {
  return openOn(policyId, groundId, {}, language)?.laws.map(({ says }) => says) ?? [];
}

/** The comment as it stands open when this ground was chosen for it. */
function openOn(policyId: PresetId, groundId: string, change: Partial<Item>, language: 'sv' | 'en' = 'sv') {
  const policy = presetById(policyId);
  const ground = policy.grounds.find((one) => one.id === groundId);
  if (!ground) throw new Error(`${policyId} has no ground ${groundId}`);
  const item: Item = { ...sampleItem, ground: { ...ground, chosenAt: '2026-11-20T08:00:00.000Z' }, ...change };
  const seen = new Map<string, SeenComment>([[id, { element: document.body, comment: sampleComment }]]);
  const state = emptySession(seen);
  state.panel = {
    settings: { ...readSettingsFrom({}).settings, language },
    policy,
    items: { [id]: item },
    notHandedOver: 0,
    todo: [],
    evidenceKey: '',
  };
  return describeOpen(state, id);
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

it('says the points of the guideline in its order, each once, whichever hint comes first', () => {
  const policy = presetById('smedjebacken');
  const hint = { rule: 'r', words: [], strength: 'clear' as const };
  const readout = {
    hints: [
      { ...hint, category: 'profanity' as const, groundIds: ['sme-k06'] },
      { ...hint, category: 'defamation_insult' as const, groundIds: ['sme-k01', 'sme-k06'] },
      { ...hint, category: 'complaint' as const, groundIds: [] },
    ],
    asksForAnswer: false,
    answerDue: undefined,
    removeDue: undefined,
    isUncertain: false,
  };
  const one: SeenComment = { element: document.body, comment: sampleComment, readout };
  const { mayBe, hints } = describeComment(one, undefined, policy);
  expect(mayBe.map(({ no }) => no)).toEqual(['1', '6']);
  expect(hints.map(({ isOfPoint }) => isOfPoint)).toEqual([true, true, false]);
});

describe('where the guideline demands a picture', () => {
  const stepOf = (change: Partial<Item>) =>
    openOn('tibro', 'tib-k01', { evidenceSavedAt: '2026-11-20T08:01:00.000Z', ...change })?.steps.find(
      (step) => step.id === 'save-evidence',
    )?.state;

  it('text alone leaves the step to be done, as the gate does, unless it was removed past that', () => {
    expect(stepOf({ gate: 'closed' })).toBe('now');
    const overridden = { at: '2026-11-20T08:02:00.000Z', reason: 'bråttom nu' };
    expect(stepOf({ gate: 'closed', overridden })).toBe('now');
    const action = { what: 'deleted', at: '2026-11-20T08:03:00.000Z', how: 'observed' } as const;
    expect(stepOf({ gate: 'acted', overridden, action })).toBe('done');
  });
});

describe('what is left of a question', () => {
  const at = '2026-11-20T08:01:00.000Z';
  const isDone = (change: Partial<Item>) => {
    const seen: SeenComment = { element: document.body, comment: sampleComment };
    return isFinished(describeComment(seen, { ...sampleItem, ...change }, presetById('tibro')).state);
  };

  it('[TIB-22] is its answer, where it was passed on to get one and that is only noted here', () => {
    const action = { what: 'forwarded', at, how: 'said' } as const;
    expect(isDone({ action, done: { forwarded: { at, how: 'for-answer' } } })).toBe(false);
    expect(isDone({ action, done: { forwarded: { at } }, closed: true })).toBe(true);
  });

  it('[SMB-23] is its answer too, where it is not to be registered', () => {
    const registeredNot = { at, reason: 'ringa' };
    expect(isDone({ registeredNot })).toBe(false);
    expect(isDone({ registeredNot, closed: true })).toBe(true);
  });
});
