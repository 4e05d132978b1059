import { expect, it } from 'vitest';
import { readHints } from '../../src/hints/read-hints.ts';
import { readAnything } from './any-text.ts';

it('reads the worst 8,000 characters in at most ten times the time of prose', { timeout: 30_000 }, () => {
  expect(readAnything.worst().ratio).toBeLessThan(10);
});

it('reads 2,000 random texts without hanging, and points inside each text', { timeout: 30_000 }, () => {
  expect(readAnything.random(2000)).toBeLessThan(250);
});

it('reads no further than 8,000 characters', () => {
  const categories = readHints(`${'a '.repeat(4000)}jävla`).map((hint) => hint.category);
  expect(categories).not.toContain('profanity');
});
