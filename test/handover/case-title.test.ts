import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseTitleWarnings, proposeCaseTitle } from '../../src/handover/case-title.ts';
import type { Item } from '../../src/shared/item.ts';
import { noChannel } from '../../src/shared/no-channel.ts';
import { shared } from './judges.ts';
import { SampleJournal, sampleItem } from './sample-input.ts';

const item = (change: Partial<Item> = {}) => sampleItem(new SampleJournal(), [], change).item;

describe('the proposed ärendemening', () => {
  it('says what, where and when, and nothing about whom', () => {
    expect(proposeCaseTitle([item()])).toBe(
      'Borttagen kommentar på kommunens Facebooksida, Ekbacka bibliotek, 2026-11-20',
    );
    expect(proposeCaseTitle([item({ action: undefined })])).toMatch(/^Kommentar på/);
    expect(proposeCaseTitle([item(), item({ openedAt: '2026-11-21T08:00:00.000Z' })])).toMatch(/^2 kommentarer på/);
    expect(proposeCaseTitle([item(), item({ platform: 'instagram' })])).toContain('i kommunens sociala medier');
  });

  it('calls no page the municipality’s that is none of its channels', () => {
    const elsewhere = item({ channel: noChannel, action: undefined });
    expect(proposeCaseTitle([elsewhere])).toBe('Kommentar på en sida som inte är kommunens, 2026-11-20');
    expect(proposeCaseTitle([elsewhere, item()])).toBe('2 kommentarer i sociala medier, 2026-11-20');
  });

  it.each([
    ['comment', 'deleted', 'Borttagen kommentar'],
    ['comment', 'hidden', 'Dold kommentar'],
    ['message', 'deleted', 'Borttaget direktmeddelande'],
    ['message', 'hidden', 'Dolt direktmeddelande'],
  ] as const)('says of a %s that is %s: %s', (kind, what, words) => {
    const { comment } = item();
    const one = item({ comment: { ...comment, kind }, action: { what, how: 'said', at: '2026-11-20T08:00:00.000Z' } });
    expect(proposeCaseTitle([one])).toMatch(new RegExp(`^${words} på`));
  });

  it('gives both days where the page did not say which, and calls messages what they are', () => {
    const { comment } = item();
    const posted = { shown: '1 d', from: '2026-11-19T22:30:00.000Z', to: '2026-11-20T22:29:59.000Z' };
    expect(proposeCaseTitle([item({ comment: { ...comment, postedAt: posted } })])).toMatch(
      /, mellan 2026-11-19 och 2026-11-20$/,
    );
    const message = item({ comment: { ...comment, kind: 'message' } });
    expect(proposeCaseTitle([message, message])).toMatch(/^2 direktmeddelanden /);
    expect(proposeCaseTitle([message, item()])).toMatch(/^2 kommentarer och direktmeddelanden /);
  });

  it('is never warned for by itself', () => {
    expect(caseTitleWarnings(proposeCaseTitle([item()]), [item()])).toEqual([]);
  });

  it.each([
    ['Kommentar av Robin Provberg', /namn/],
    ['Kommentar av R O B I N, provberg', /namn/],
    ['kommentar från PROVBERG', /namn/],
    ['Kommentar av robin.provberg', /namn/],
    ['Ring 070-1740605', /telefonnummer/],
    ['Skriv till någon@example.com', /e-postadress/],
    ['x'.repeat(201), /200 tecken/],
  ])('warns for %s', (title, words) => {
    expect(caseTitleWarnings(title, [item()]).join(' ')).toMatch(words);
  });

  it.skipIf(!shared)('warns for every way of writing an identity number', () => {
    const { personnummer } = JSON.parse(readFileSync(join(shared ?? '', 'data/test-identity-numbers.json'), 'utf8'));
    for (const number of personnummer.slice(0, 20)) {
      for (const written of [
        number,
        `${number.slice(0, 8)}-${number.slice(8)}`,
        `${number.slice(2, 8)}-${number.slice(8)}`,
      ]) {
        expect(caseTitleWarnings(`Kommentar om ${written}`, [item()]).join(' '), written).toMatch(/personnummer/);
      }
    }
  });
});
