import { describe, expect, it } from 'vitest';
import { compareTexts, differenceOf } from '../../src/content/compare-texts.ts';
import type { SessionState } from '../../src/content/session-state.ts';
import type { Item } from '../../src/shared/item.ts';

const whole = { text: 'Hej hopp. Nu är det nog, sade hon.', truncated: false };
const cut = { text: 'Hej hopp. Nu är …', truncated: true };

describe('a text on the page that is not the saved one', () => {
  it.each([
    ['unfolded', 'whole now, where its beginning was saved', cut, whole],
    ['unfolded', 'a piece longer now', cut, { text: 'Hej hopp. Nu är det ...', truncated: true }],
    ['folded', 'cut off now, where all of it was saved', whole, cut],
    ['changed', 'cut off now, and begins otherwise', whole, { text: 'Hej då. Nu är …', truncated: true }],
    [
      'changed',
      'whole now, and begins otherwise than what was saved',
      cut,
      { text: 'Hej då. Nu är det', truncated: false },
    ],
    ['changed', 'longer now, though all of it was saved', whole, { text: `${whole.text} Och mer.`, truncated: false }],
    ['changed', 'shorter now, and whole', whole, { text: 'Hej hopp.', truncated: false }],
    ['changed', 'cut off before its first word', whole, { text: '…', truncated: true }],
  ] as const)('is %s: %s', (is, _, saved, shown) => {
    expect(compareTexts(saved, shown)).toBe(is);
  });
});

describe('what a page shows beside the evidence of an open gate', () => {
  const savedAt = '2026-11-20T08:19:00.000Z';
  const difference = (seen: { textDigest?: string; since?: number }, change: Partial<Item> = {}) => {
    const item = { comment: whole, textDigest: 'saved', evidenceSavedAt: savedAt, gate: 'open', ...change };
    const comment = { text: 'Något helt annat.', truncated: false };
    const element = { querySelector: () => null };
    return differenceOf(
      {
        seen: new Map([['1', { element, comment, ...seen }]]),
        panel: { items: { 1: item } },
      } as unknown as SessionState,
      '1',
    );
  };

  it.each([
    ['the text is the one that was saved', { textDigest: 'saved' }, {}],
    ['nobody knows yet what the page shows', {}, {}],
    ['nothing is saved', { textDigest: 'shown' }, { textDigest: undefined }],
    ['the gate is shut anyway', { textDigest: 'shown' }, { gate: 'closed' }],
  ] as const)('is no difference where %s', (_, seen, change) => {
    expect(difference(seen, change)).toBeUndefined();
  });

  it('is told, and whether the page showed it already before the evidence was saved', () => {
    const at = Date.parse(savedAt);
    expect(difference({ textDigest: 'shown', since: at + 1 })).toEqual({ is: 'changed', isOlder: false });
    expect(difference({ textDigest: 'shown', since: at - 1 })).toEqual({ is: 'changed', isOlder: true });
    expect(difference({ textDigest: 'shown' })).toEqual({ is: 'changed', isOlder: false });
  });
});
