import { expect, it } from 'vitest';
import { isForRegistrar } from '../../src/journal/is-for-registrar.ts';
import type { Item } from '../../src/shared/item.ts';
import { oneItem } from '../handover/sample-input.ts';

const at = '2026-11-20T07:16:02.000Z';
const nothingDone: Partial<Item> = { action: undefined, outcome: undefined, evidenceSavedAt: undefined };

it.each<[string, Partial<Item>, boolean]>([
  ['removed', {}, true],
  ['only hidden, without evidence', { ...nothingDone, action: { what: 'hidden', at, how: 'said' } }, true],
  ['kept as evidence, text alone', { ...nothingDone, evidenceSavedAt: at }, true],
  [
    'decided to be registered, with nothing removed or saved',
    { ...nothingDone, registration: { at, reason: 'x' } },
    true,
  ],
  ['the same, answered and closed since', { ...nothingDone, registration: { at, reason: 'x' }, closed: true }, true],
  ['only opened', nothingDone, false],
  ['handed over', { handedOver: { at, package: 'p' } }, false],
  ['handed over, and changed since', { handedOver: { at, package: 'p' }, isNewSinceHandover: true }, true],
  ['decided not to be registered', { registeredNot: { at, reason: 'minor' } }, false],
  [
    'not to be registered, and found to be secret since',
    { registeredNot: { at, reason: 'minor' }, secret: true },
    true,
  ],
  [
    'handed over among what is open, and marked as secret since',
    { handedOver: { at, package: 'p' }, secret: true, done: { 'secrecy-marked': { at: '2026-11-20T08:00:00.000Z' } } },
    true,
  ],
  [
    'handed over as secret',
    {
      handedOver: { at: '2026-11-20T08:00:00.000Z', package: 'p' },
      secret: true,
      done: { 'secrecy-marked': { at } },
    },
    false,
  ],
  ['registered already', { receipt: { caseNumber: 'KS 2026/1', at } }, false],
])('[SMB-26] says whether the registrar is to have what is %s', async (_, change, isHers) => {
  const [handed] = (await oneItem(change)).items;
  expect(handed && isForRegistrar(handed.item)).toBe(isHers);
});
