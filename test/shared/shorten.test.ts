import { expect, it } from 'vitest';
import { shorten } from '../../src/shared/shorten.ts';

it.each([
  ['Hej hopp', 8, 'Hej hopp'],
  ['Hej hopp!', 8, 'Hej hop…'],
  ['Hej 😀 på dig', 6, 'Hej …'],
])('%s is at most %i long, and says that it goes on', (text, most, short) => {
  expect(shorten(text, most)).toBe(short);
});
