import { expect, it } from 'vitest';
import { cardOf, type FilterId, searchCards } from '../../src/pages/journal/search-items.ts';
import type { Item } from '../../src/shared/item.ts';
import { sampleComment } from '../journal/sample-story.ts';

const item = (text: string, author: string): Item => ({
  number: '2021-0001',
  comment: { ...sampleComment, text, author },
  channel: 'Ekbacka bibliotek',
  platform: 'facebook',
  openedAt: '2021-03-03T08:00:00.000Z',
  gate: 'closed',
  pictures: [],
  secret: false,
  closed: false,
});

const none: Partial<Record<FilterId, string>> = {};
const isFound = (query: string, text: string, author = 'Åsa Österdahl') =>
  searchCards([cardOf(item(text, author))], query, none).length === 1;

it.each([
  ['[a-z]+(', 'skrev [a-z]+( i rutan'],
  ['\\d{3}', 'mönstret \\d{3} här'],
  ['100%', 'det är 100% sant'],
  ['*', 'f*n'],
  ['.', 'slut.'],
  ['<b>', 'en <b>fet</b> sak'],
  ['STRASSE', 'på en straße'],
  ['istanbul', 'från İstanbul'],
  ['hot', '𝗵𝗼𝘁 mot oss'],
  ['dum', 'du\u200bm'],
  ['omvänt', '\u202eomvänt\u202c'],
  ['fin', 'ﬁn dag'],
  ['cafe', 'på ett café'],
  ['👨‍👩‍👧', 'hela 👨‍👩‍👧 kom'],
  ['österdahl åsa', 'vad som helst'],
  ['A\u030asa', 'vad som helst'],
  ['\u200b', 'vad som helst'],
])('finds %s as it is written', (query, text) => {
  expect(isFound(query, text)).toBe(true);
  expect(isFound(`${query} saknas`, text)).toBe(false);
});

it('tells å, ä and ö from a and o', () => {
  expect(isFound('asa', 'x')).toBe(false);
  expect(isFound('osterdahl', 'x')).toBe(false);
  expect(isFound('ar', 'x här')).toBe(false);
});
