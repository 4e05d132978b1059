import { describe, expect, it } from 'vitest';
import { categoriesIn } from './hinted-in.ts';
import { personalData } from './ways-to-write.ts';
import { caseReferences, plainNumbers } from './ways-to-write-cases.ts';

const shareFound = (texts: readonly string[], category: string): { share: number; missed: string[] } => {
  const missed = texts.filter((text) => !categoriesIn(text).some((found) => found === category));
  return { share: 1 - missed.length / texts.length, missed };
};

describe('structured personal data, in every way that people type it', () => {
  it.each(Object.entries(personalData))('%s is found in at least 98 of 100 comments', (_, texts) => {
    const { share, missed } = shareFound(texts, 'personal_data');
    expect(share, missed.slice(0, 20).join('\n')).toBeGreaterThanOrEqual(0.98);
  });
});

describe('case numbers, in every way that people type them', () => {
  it.each(Object.entries(caseReferences))('%s is found in at least 95 of 100 comments', (_, texts) => {
    const { share, missed } = shareFound(texts, 'case_reference');
    expect(share, missed.slice(0, 20).join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});

describe('years, prices, times, lines and public numbers', () => {
  it('are taken for neither', () => {
    const wrong = plainNumbers.filter((text) =>
      categoriesIn(text).some((found) => found === 'personal_data' || found === 'case_reference'),
    );
    expect(wrong).toEqual([]);
  });
});
