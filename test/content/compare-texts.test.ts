import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../src/content/compare-texts.ts';

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
