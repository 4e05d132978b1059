import * as v from 'valibot';
import { expect, it } from 'vitest';
import { askSchemas } from '../../src/background/ask-schemas.ts';
import { sampleComment } from '../journal/sample-story.ts';
import { pageFacts } from './sample-facts.ts';

it.each([
  ['Hot mot namngiven, bråttom', true],
  ['brådskande', false],
  ['... !', false],
  ['   ', false],
])('takes as reason to go past the gate what says something: %s', (reason, isTaken) => {
  const ask = { comment: sampleComment, channel: 'Biblioteket', facts: pageFacts, reason };
  expect(v.is(askSchemas['override-gate'], ask)).toBe(isTaken);
});
