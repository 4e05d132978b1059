import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { groundsFor } from '../../src/hints/grounds-for.ts';
import { readHints } from '../../src/hints/read-hints.ts';
import type { Policy } from '../../src/shared/policy.ts';

it("gives each hint the municipality's own grounds, and none where it has none", () => {
  const policy = JSON.parse(
    readFileSync(new URL('../../src/policy/presets/nykoping.json', import.meta.url), 'utf8'),
  ) as Policy;
  const groundsOf = (text: string) =>
    readHints(text).map((hint) => [hint.category, groundsFor(hint, policy).map((ground) => ground.text)]);
  expect(groundsOf('Vilken jävla röra')).toEqual([['profanity', ['Svordomar eller obscena ord']]]);
  expect(groundsOf('Vad kostar det att hyra sporthallen?')).toEqual([['question', []]]);
});
