import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readHints } from '../../src/hints/read-hints.ts';
import type { HintCategory } from '../../src/shared/hint.ts';

const notBreaches: ReadonlySet<HintCategory> = new Set(['question', 'complaint', 'case_reference']);
const criticism = readFileSync(new URL('allowed-criticism.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

describe('sharp but allowed criticism of the municipality, its politicians and its decisions', () => {
  it('is at least 150 comments, each its own', () => {
    expect(new Set(criticism).size).toBeGreaterThanOrEqual(150);
  });

  it('is never hinted at as a breach', () => {
    const hinted = criticism.flatMap((text) =>
      readHints(text)
        .filter((hint) => !notBreaches.has(hint.category))
        .map((hint) => `${hint.category} (${hint.rule}): ${text}`),
    );
    expect(hinted).toEqual([]);
  });
});
