import { expect, it } from 'vitest';
import { maskText, suggestMasks } from '../../src/handover/masking.ts';
import { maskWholeWords } from '../../src/pages/disclosure/split-words.ts';

it.each([
  ['Ring 070-1740605/Kim nu', 'Ring [maskerat] nu'],
  ['Skriv till kim@example.com,Kim.', 'Skriv till [maskerat]'],
  ['070-1740605, 070-1740606.', '[maskerat] [maskerat]'],
  ['kim@example.com/070-1740605 båda', '[maskerat] båda'],
  ['Inget här.', 'Inget här.'],
])('[TIB-31] leaves nothing of a word that is suggested to be masked: %s', (text, shown) => {
  expect(maskText(text, maskWholeWords(text, suggestMasks(text)))).toBe(shown);
});
