import { describe, expect, it } from 'vitest';
import { describeFilters } from '../../src/pages/journal/describe-filters.ts';
import { markHits } from '../../src/pages/journal/mark-hits.ts';
import { cardOf, type FilterId, searchCards } from '../../src/pages/journal/search-items.ts';
import type { Item } from '../../src/shared/item.ts';
import { sampleComment } from '../journal/sample-story.ts';

const item = (text: string, author: string): Item => ({
  number: '2021-0001',
  comment: { ...sampleComment, text, author },
  channel: 'Ekbacka bibliotek',
  platform: 'facebook',
  openedAt: '2021-03-03T08:00:00.000Z',
  openedSeq: 0,
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

describe('a comment that was changed', () => {
  const card = cardOf({ ...item('Ni är snälla', 'Åsa'), earlierTexts: ['Ni är DUMMA i huvudet', 'Ni är dumma'] });
  const search = (query: string) => searchCards([card], query, none);

  it('is found by what it said before, and the row says what that was', () => {
    const [row] = search('dumma ni');
    expect(row?.earlier?.text).toBe('Ni är dumma');
    expect(row?.earlier?.words.map(({ from, to }) => row.earlier?.text.slice(from, to))).toEqual(['dumma', 'Ni']);
    expect(search('huvudet')[0]?.earlier?.text).toBe('Ni är DUMMA i huvudet');
    expect(search('huvudet snälla åsa')).toHaveLength(1);
  });

  it('says nothing of it where the words stand in what it says now, and is not found by what it never said', () => {
    expect(search('snälla')).toEqual([card.row]);
    expect(search('')).toEqual([card.row]);
    expect(search('dumma fulla')).toEqual([]);
  });

  it('shows the place of the word in a long text', () => {
    const { text, words } = markHits(`${'Så här är det. '.repeat(20)}Du är en Åsna.`, ['åsna']);
    expect(text).toMatch(/^… .{10,40}en Åsna\.$/);
    expect(words.map(({ from, to }) => text.slice(from, to))).toEqual(['Åsna']);
    expect(markHits('𝗵𝗼𝘁 mot oss', ['hot'])).toEqual({ text: '𝗵𝗼𝘁 mot oss', words: [] });
  });
});

it('[TIB-23] narrows down to the unit that has the post, where any is named at all', () => {
  const of = (text: string, unit?: string) =>
    cardOf({ ...item(text, 'Åsa'), ...(unit ? { unit: { name: unit } } : {}) });
  const cards = [of('Får man cykla?', 'Gata och park'), of('Öppet i dag?', 'Kultur och fritid'), of('Tack!')];
  const filters = (among: typeof cards) => describeFilters(among, none);
  const unit = filters(cards).find(({ id }) => id === 'unit');
  expect(unit).toMatchObject({
    label: 'Verksamhet',
    options: [{ text: 'Gata och park' }, { text: 'Kultur och fritid' }],
  });
  const found = searchCards(cards, '', { unit: unit?.options[1]?.value ?? '' });
  expect(found.map((row) => row.unit)).toEqual(['Kultur och fritid']);
  expect(filters(cards.slice(2)).some(({ id }) => id === 'unit')).toBe(false);
});
