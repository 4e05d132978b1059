import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { groundsFor } from '../../src/hints/grounds-for.ts';
import { readHints } from '../../src/hints/read-hints.ts';
import type { Policy } from '../../src/shared/policy.ts';

it("gives each hint the municipality's own grounds, and none where it has none", () => {
  const policy = JSON.parse(
    readFileSync(new URL('../../src/policy/presets/nykoping.json', import.meta.url), 'utf8'),
  ) as Policy;
  const swearing = groundsFor(readHints('Vilken jävla röra'), policy);
  expect(swearing.map(({ grounds }) => grounds.map((ground) => ground.text))).toEqual([
    ['Svordomar eller obscena ord'],
  ]);
  const question = groundsFor(readHints('Vad kostar det att hyra sporthallen?'), policy);
  expect(question).toMatchObject([{ hint: { category: 'question' }, grounds: [] }]);
});
