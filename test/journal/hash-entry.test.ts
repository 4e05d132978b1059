import { expect, it } from 'vitest';
import { commitOf, hashOf } from '../../src/journal/hash-entry.ts';

const salt = '01'.repeat(32);
const commit = '28a16d33285f6a833bbc337e00db86f45c4cbaf4bf6925a9cebb052e11f680ec';

it('gives the known answer for a payload', () => {
  expect(commitOf(salt, 0, { author: 'Kalle Exempel', text: 'Exempelkommentar å ä ö' })).toBe(commit);
});

it('binds a payload to its place and its salt', () => {
  const payload = { author: 'Kalle Exempel', text: 'Exempelkommentar å ä ö' };
  expect(commitOf(salt, 1, payload)).not.toBe(commit);
  expect(commitOf('02'.repeat(32), 0, payload)).not.toBe(commit);
});

it('gives the known answer for an entry, whatever the order of its fields and whatever its hash says', () => {
  const entry = {
    v: 1,
    seq: 0,
    prev: '0'.repeat(64),
    at: '2026-11-20T08:19:00.000Z',
    type: 'evidence-saved',
    item: '2026-0042',
    pub: { operator: 'op-7', pictures: 1 },
    commit,
  } as const;
  const known = '0ee66d430e0c79aefe021f8a28fffa2478f2546d5639ffa9f536900e53e2c72a';
  const { v, ...rest } = entry;
  expect(hashOf(entry)).toBe(known);
  expect(hashOf({ ...rest, hash: 'x', v })).toBe(known);
});
