import { expect, it } from 'vitest';
import { isSame } from '../../src/shared/is-same.ts';

it.each([
  ['the order of the keys', { a: 1, b: { c: [1, null], d: 'x' } }, { b: { d: 'x', c: [1, null] }, a: 1 }, true],
  ['a field that is undefined', { a: 1, b: undefined }, { a: 1 }, true],
  ['half an emoji', { a: '\ud83d' }, { a: '\ud83d' }, true],
  ['another value deep down', { a: [{ b: 1 }] }, { a: [{ b: 2 }] }, false],
  ['the order of a list', ['a', 'b'], ['b', 'a'], false],
  ['a longer list', ['a'], ['a', 'b'], false],
  ['a list and an object', [], {}, false],
  ['null and nothing', null, undefined, false],
  ['a number and its text', 1, '1', false],
])('compares %s', (_, a, b, is) => {
  expect(isSame(a, b)).toBe(is);
  expect(isSame(b, a)).toBe(is);
});
