import { expect, it } from 'vitest';
import { readOrganisationNumber } from '../../src/handover/organisation-number.ts';

it.each([
  ['556000-0100', '556000-0100'],
  [' 5560000100 ', '556000-0100'],
  ['556000-0101', undefined],
  ['55600-00100', undefined],
  ['556000-010', undefined],
  ['', undefined],
  ['arkivet', undefined],
])('reads %j as %j', (text, number) => {
  expect(readOrganisationNumber(text)).toBe(number);
});
