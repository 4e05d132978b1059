import canonicalize from 'canonicalize';
import { expect, it } from 'vitest';
import { seededRandom } from '../../src/hints/training/seeded-random.ts';
import { textInOrder } from '../../src/journal/is-ordered.ts';
import { randomJournal, writeLoosely } from './random-journal.ts';

it('writes what the library writes, or leaves it to the library', () => {
  const random = seededRandom(5);
  let written = 0;
  for (let seed = 0; seed < 3_000; seed++) {
    for (const line of randomJournal(seed)) {
      for (const value of [line, JSON.parse(writeLoosely(line, random)), JSON.parse(canonicalize(line) ?? '')]) {
        const text = textInOrder(value);
        if (text === undefined) continue;
        written++;
        expect(text).toBe(canonicalize(value));
      }
    }
  }
  expect(written).toBeGreaterThan(1_000);
});

it.each<[string, unknown]>([
  ['keys out of order', { b: 1, a: 2 }],
  ['numbers as keys, which an object sorts by itself', { 10: 1, 9: 2 }],
  ['a fraction', [1.5]],
  ['a number too large', 2 ** 53],
  ['a key outside ASCII', { å: 1 }],
  ['half a character', { text: '\ud83d' }],
  ['a date', { at: new Date() }],
  ['nothing at all', { a: undefined }],
  ['a hole in a list', new Array(2)],
  ['endless nesting', JSON.parse(`${'['.repeat(90)}${']'.repeat(90)}`)],
])('leaves %s to the library', (_, value) => {
  expect(textInOrder(value)).toBeUndefined();
});
